import { applyChange, checkWorkbook, formatCell, invertChange, safeFixes } from "../../src/core";
import { openSample, openTable, trueTables } from "../fixtures";

/** "F10 indicator-value-spacing", in the order of the sheet. */
async function findings(name: "linxi-2023" | "changli-2021"): Promise<string[]> {
  const { diagnostics } = checkWorkbook(await openSample(name));
  return diagnostics.map(({ at, ruleId }) => `${formatCell(at)} ${ruleId}`);
}

const cells = (found: readonly string[], ruleId: string) =>
  found.filter((line) => line.endsWith(` ${ruleId}`)).map((line) => line.split(" ")[0]);

describe("临西 2023", () => {
  test("shows the faults that a careful reader finds, in their cells", async () => {
    const found = await findings("linxi-2023");
    expect(cells(found, "other-funds-missing")).toEqual(["G4", "G22", "G39"]);
    expect(cells(found, "expenditure-plan-missing")).toEqual(["B7", "B25", "B42"]);
    expect(cells(found, "indicator-value-spacing")).toEqual([
      ..."F10 F13 F14 F28 F31 F33 F45 F46 F48 F49 F50".split(" "),
    ]);
    expect(cells(found, "basis-citation-brackets")).toEqual([
      ..."G11 G12 G13 G14 G15 G17 G28 G29 G30 G31 G32 G33 G34 G45 G47 G48 G49 G50 G52".split(" "),
    ]);
    expect(cells(found, "cost-far-below-budget")).toEqual(["F48"]);
    expect(cells(found, "text-unbalanced")).toEqual(["D13"]);
    expect(cells(found, "timeliness-vague")).toEqual(["F30", "F47"]);
    // A cell says 文件 behind its number, or has a blank in it: the whole right number is offered once.
    expect(cells(found, "basis-citation-malformed")).toEqual(cells(found, "basis-citation-brackets"));
    expect(cells(found, "basis-not-a-document")).toEqual(["G10", "G46"]);
    expect(cells(found, "value-repeats-name")).toEqual(["F15", "F32"]);
    expect(cells(found, "indicator-value-too-long")).toEqual(["F15"]);
    expect(cells(found, "indicator-misplaced")).toEqual(["C33", "C49", "C50"]);
    expect(cells(found, "satisfaction-subject")).toEqual(["C52"]);
    expect(found).toHaveLength(68);
  });

  test("all safe fixes are one change that leaves no safe fix behind and can be undone", async () => {
    const sample = await openSample("linxi-2023");
    const change = safeFixes(sample);
    if (!change) throw new Error("There are safe fixes.");
    const applied = applyChange(sample, change);
    if (applied.kind !== "applied") throw new Error("The change is fresh.");
    expect(safeFixes(applied.snapshot)).toBeUndefined();
    const left = checkWorkbook(applied.snapshot).diagnostics;
    expect(left.flatMap(({ fixes }) => fixes).filter(({ safe }) => safe)).toEqual([]);
    expect(left).toHaveLength(19);
    const undone = applyChange(applied.snapshot, invertChange(change));
    expect(undone).toMatchObject({ kind: "applied" });
    if (undone.kind === "applied") expect(checkWorkbook(undone.snapshot).diagnostics).toHaveLength(68);
  });
});

describe("昌黎 2021", () => {
  test("shows the faults that a careful reader finds, in their cells", async () => {
    expect(await findings("changli-2021")).toEqual([
      "G10 basis-repeated",
      "F12 indicator-value-unit-nonstandard",
      "F13 timeliness-vague",
      "D14 text-unbalanced",
      "F14 indicator-value-unit-nonstandard",
      "C16 indicator-misplaced",
      "F17 indicator-value-vague",
      "F20 indicator-value-unit-nonstandard",
    ]);
  });
});

test.each(["linxi-2023", "changli-2021"] as const)(
  "%s was accepted and published: no error",
  async (name) => {
    const { diagnostics } = checkWorkbook(await openSample(name));
    expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  },
);

test("on the other real tables every error is one that the printed table shows", async () => {
  const errors: string[] = [];
  for (const { name } of trueTables()) {
    for (const { severity, at, ruleId } of checkWorkbook(await openTable(name)).diagnostics) {
      if (severity === "error") errors.push(`${name.slice(0, 3)} ${formatCell(at)} ${ruleId}`);
    }
  }
  // 025 prints 年度资金总额 without a sum; 033 prints ≥85 and 28.40/株 without a unit, and two values without a name.
  expect(errors).toEqual([
    "025 B4 budgeted-amount-missing",
    "033 E9 indicator-value-unit-missing",
    "033 E11 indicator-value-unit-missing",
    "033 D15 indicator-name-missing",
    "033 D16 indicator-name-missing",
  ]);
});
