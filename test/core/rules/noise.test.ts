import fc from "fast-check";
import {
  type SheetSnapshot,
  applyChange,
  checkWorkbook,
  formatCell,
  parseArea,
  safeFixes,
} from "../../../src/core";
import { sheetOf, textCell, withCell, workbookOf } from "../sheet";
import { cleanForm, cleanValues } from "./clean-form";

const VALUES = cleanValues.map(([level3, indicatorValue]) => [level3, indicatorValue]);
const valuesOnly = sheetOf([["三级指标", "指标值"], ...VALUES]);

/** "F10 indicator-value-missing", for every finding. */
function findings(sheet: SheetSnapshot): string[] {
  const { diagnostics } = checkWorkbook(workbookOf(sheet));
  return diagnostics.map(({ at, ruleId }) => `${formatCell(at)} ${ruleId}`);
}

function ruleIdsOn(sheet: SheetSnapshot): string[] {
  return [...new Set(checkWorkbook(workbookOf(sheet)).diagnostics.map(({ ruleId }) => ruleId))];
}

function withText(sheet: SheetSnapshot, address: string, text: string): SheetSnapshot {
  const at = parseArea(address);
  if (!at) throw new Error(`Not a cell: ${address}`);
  const cell = textCell(text);
  if (cell) return withCell(sheet, address, cell);
  const rows = sheet.rows.map((row, index) =>
    index === at.top ? row.map((old, column) => (column === at.left ? undefined : old)) : row,
  );
  return { ...sheet, rows };
}

/** The cells of a sheet that show something. */
function printedCells({ rows }: SheetSnapshot): string[] {
  return rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) => (cell ? [formatCell({ row, column })] : [])),
  );
}

test("a clean form has no finding, whether its merges are known or not", () => {
  expect(findings(cleanForm)).toEqual([]);
  expect(findings({ ...cleanForm, merges: undefined })).toEqual([]);
});

describe("a cell that is cleared", () => {
  /** Nobody can tell that these lack: the rest of the form says the same, or the form needs no such cell. */
  const MISSED_BY_NOBODY: Readonly<Record<string, string>> = {
    A1: "a form needs no title",
    A2: "without its label 预算单位 is looked for nowhere",
    A6: "the months below say what they are",
    B6: "a plan may have fewer months",
    C6: "a plan may have fewer months",
    D6: "a plan may have fewer months",
    A9: "levels are told by their names",
    B9: "levels are told by their names",
  };
  const cells = printedCells(cleanForm);

  test.each(cells.filter((cell) => !(cell in MISSED_BY_NOBODY)))("%s is told by exactly one rule", (cell) => {
    expect(ruleIdsOn(withText(cleanForm, cell, ""))).toHaveLength(1);
  });

  test.each(Object.entries(MISSED_BY_NOBODY))("%s is missed by nobody: %s", (cell) => {
    expect(findings(withText(cleanForm, cell, ""))).toEqual([]);
  });

  test.each(cells)("%s is told by one rule at most where merges are not known", (cell) => {
    const ruleIds = ruleIdsOn(withText({ ...cleanForm, merges: undefined }, cell, ""));
    expect(ruleIds.length).toBeLessThanOrEqual(1);
  });

  test.each(cells)("%s may hold blanks as well", (cell) => {
    const cleared = findings(withText(cleanForm, cell, ""));
    for (const blank of [" ", "　", "\n", "\u00a0"]) {
      expect(findings(withText(cleanForm, cell, blank))).toEqual(cleared);
    }
  });
});

describe("blanks and full-width signs in 指标值", () => {
  /** The rules that may say something of them. */
  const OF_WRITING = ["indicator-value-spacing", "indicator-value-comparator-nonstandard", "text-unbalanced"];
  const LONGEST_VALUE = Math.max(...VALUES.map(([, value = ""]) => value.length));

  interface Noise {
    readonly blanks: readonly string[];
    readonly isFullWidth: readonly boolean[];
  }

  const perSign = { minLength: LONGEST_VALUE, maxLength: LONGEST_VALUE };
  const noise: fc.Arbitrary<Noise> = fc.record({
    blanks: fc.array(fc.constantFrom("", "", "", "", " ", "　", "  ", "\u00a0"), perSign),
    isFullWidth: fc.array(fc.boolean(), perSign),
  });

  /** Digits, letters and every other sign that has a full-width form. */
  function disturb(value: string, { blanks, isFullWidth }: Noise): string {
    const signs = Array.from(value, (sign, index) => {
      const isAscii = /[!-~]/u.test(sign);
      const shown = isAscii && isFullWidth[index] ? String.fromCharCode(sign.charCodeAt(0) + 0xfee0) : sign;
      return (blanks[index] ?? "") + shown;
    });
    return signs.join("");
  }

  const ruleIdsOfClean = ruleIdsOn(valuesOnly);

  test("the list of values is clean but for what a list without levels and fields lacks", () => {
    expect(ruleIdsOfClean).toEqual(["field-missing"]);
  });

  test("make no other rule speak, and are gone with the safe fixes", () => {
    fc.assert(
      fc.property(fc.nat(VALUES.length - 1), noise, (index, ofValue) => {
        const disturbed = withText(valuesOnly, `B${index + 2}`, disturb(VALUES[index]?.[1] ?? "", ofValue));
        const others = ruleIdsOn(disturbed).filter((id) => !OF_WRITING.includes(id));
        expect(others).toEqual(ruleIdsOfClean);

        const workbook = workbookOf(disturbed);
        const change = safeFixes(workbook);
        const fixed = change
          ? applyChange(workbook, change)
          : { kind: "applied" as const, snapshot: workbook };
        if (fixed.kind === "refused") throw new Error("The change is fresh.");
        const left = checkWorkbook(fixed.snapshot).diagnostics.map(({ ruleId }) => ruleId);
        expect(left).not.toContain("indicator-value-spacing");
        expect(left).not.toContain("indicator-value-comparator-nonstandard");
      }),
      { numRuns: 300 },
    );
  });

  test("make no other rule speak in a whole form", () => {
    const rows = [10, 11, 12, 13, 14, 15, 16, 17, 18];
    fc.assert(
      fc.property(fc.constantFrom(...rows), noise, (row, ofCell) => {
        const text = cleanForm.rows[row - 1]?.[5]?.text ?? "";
        const found = findings(withText(cleanForm, `F${row}`, disturb(text, ofCell)));
        for (const finding of found) {
          expect(OF_WRITING.map((ruleId) => `F${row} ${ruleId}`)).toContain(finding);
        }
      }),
      { numRuns: 300 },
    );
  });
});
