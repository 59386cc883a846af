import { readFileSync, readdirSync } from "node:fs";
import {
  type NewIndicator,
  type PerformanceForm,
  type WorkbookSnapshot,
  applyChange,
  insertIndicators,
  invertChange,
  readForms,
} from "../../src/core";
import { type StyledSheet, applyChangeToStyled, openWorkbook, saveWorkbook } from "../../src/xlsx";

const TABLES = "test/fixtures/tables";
const files = [
  "assets/samples/linxi-2023.xlsx",
  "assets/samples/changli-2021.xlsx",
  ...readdirSync(TABLES)
    .filter((file) => file.endsWith(".xlsx"))
    .map((file) => `${TABLES}/${file}`),
];

const KINDS = [
  "quantity",
  "quality",
  "timeliness",
  "cost",
  "socialBenefit",
  "sustainedImpact",
  "satisfaction",
] as const;

function newIndicator(level2: NewIndicator["level2"]): NewIndicator {
  return { level2, level3: "新增的指标", description: "新增的说明", indicatorValue: "≥__次" };
}

const open = (path: string) => openWorkbook(new Uint8Array(readFileSync(path)), path);

function after(snapshot: WorkbookSnapshot, change: Parameters<typeof applyChange>[1]): WorkbookSnapshot {
  const applied = applyChange(snapshot, change);
  if (applied.kind === "refused") throw new Error(applied.refusal.kind);
  return applied.snapshot;
}

/** A form without the rows at which things stand. */
function told({ fields, indicators }: PerformanceForm) {
  return {
    project: fields.projectName?.text,
    indicators: indicators
      .filter(({ level3 }) => level3.text !== "新增的指标")
      .map(({ level1, level2, level3, description, indicatorValue, basis }) =>
        [level1, level2, level3, description, indicatorValue, basis].map((field) => field?.text),
      ),
  };
}

describe.each(files)("%s", (path) => {
  test.each(KINDS)(
    "a row for %s comes in at its group, and all other forms and rows read as before",
    async (kind) => {
      const file = await open(path);
      const forms = readForms(file.snapshot);
      const form = forms.find(({ indicators }) => indicators.length > 0);
      const insertion = form && insertIndicators(file.snapshot, form, [newIndicator(kind)]);
      if (!insertion || "problem" in insertion) throw new Error(insertion?.problem ?? "There is no form.");
      const inserted = readForms(after(file.snapshot, insertion.change));
      expect(inserted.map(told)).toEqual(forms.map(told));
      const rows = inserted
        .flatMap(({ indicators }) => indicators)
        .filter(({ level3 }) => level3.text === "新增的指标");
      expect(rows).toHaveLength(1);

      const styled = file.styled();
      const changed = applyChangeToStyled(styled, insertion.change);
      const undone = applyChangeToStyled(changed, invertChange(insertion.change));
      expect(inOrder(undone)).toEqual(inOrder(styled));
    },
  );
});

/** In which order a sheet names its merged areas and keeps its rows, means nothing. */
function inOrder({ sheets }: ReturnType<Awaited<ReturnType<typeof open>>["styled"]>) {
  return sheets.map(({ merges, rows, ...sheet }) => ({
    ...sheet,
    merges: merges.map((area) => JSON.stringify([area.top, area.left, area.bottom, area.right])).sort(),
    rows: [...rows].filter(([, row]) => row.origin !== undefined).sort(([a], [b]) => a - b),
  }));
}

test("a saved row has lines, fonts and height of the row above, under merged cells as well", async () => {
  const file = await open("assets/samples/linxi-2023.xlsx");
  const [form] = readForms(file.snapshot);
  const insertion = form && insertIndicators(file.snapshot, form, [newIndicator("quantity")]);
  if (!insertion || "problem" in insertion) throw new Error("There is a form that takes rows.");
  const { bytes } = await saveWorkbook(file, applyChangeToStyled(file.styled(), insertion.change));
  const saved = await openWorkbook(bytes, "保存.xlsx");
  const sheet = saved.styled().sheets.find(({ name }) => name === insertion.range.sheet);
  const [row = 0] = insertion.rows;
  const { left, right } = insertion.range;
  expect(looksOf(sheet, row, left, right)).toEqual(looksOf(sheet, row - 1, left, right));
  expect(readForms(saved.snapshot).map(told)).toEqual(readForms(file.snapshot).map(told));
});

function looksOf(sheet: StyledSheet | undefined, row: number, left: number, right: number) {
  const styled = sheet?.rows.get(row);
  const styles = Array.from(
    { length: right - left + 1 },
    (_, index) => styled?.cells.get(left + index)?.style,
  );
  expect(styles.every((style) => style !== undefined)).toBe(true);
  return { styles, height: styled?.height };
}
