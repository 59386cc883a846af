import fc from "fast-check";
import { type Area, type PerformanceForm, type SheetSnapshot, readForms } from "../../../src/core";
import { openSample, withoutMerges } from "../../fixtures";
import { textCell, workbookOf } from "../sheet";

/** What a reader would call the same: every text, wherever it stands. */
function contents(forms: readonly PerformanceForm[]) {
  return forms.map(({ title, fields, framework, indicators }) => ({
    title: title?.text,
    framework,
    fields: Object.fromEntries(
      Object.entries(fields).map(([name, field]) => [
        name,
        Array.isArray(field)
          ? field.map(({ text }: { text: string }) => text)
          : (field as { text: string } | undefined)?.text,
      ]),
    ),
    indicators: indicators.map(({ level1, level2, level3, description, indicatorValue, basis }) =>
      [level1, level2, level3, description, indicatorValue, basis].map((field) => field?.text),
    ),
  }));
}

/** As Excel does it: rows below move down, merges across the place grow. */
function insertRow(sheet: SheetSnapshot, at: number, texts: readonly string[]): SheetSnapshot {
  const rows = [...sheet.rows];
  rows.splice(at, 0, texts.map(textCell));
  const move = (area: Area) => ({
    ...area,
    top: area.top >= at ? area.top + 1 : area.top,
    bottom: area.bottom >= at ? area.bottom + 1 : area.bottom,
  });
  return { ...sheet, rows, merges: sheet.merges?.map(move) };
}

function insertColumn(sheet: SheetSnapshot, at: number): SheetSnapshot {
  const rows = sheet.rows.map((row) => [...row.slice(0, at), undefined, ...row.slice(at)]);
  const move = (area: Area) => ({
    ...area,
    left: area.left >= at ? area.left + 1 : area.left,
    right: area.right >= at ? area.right + 1 : area.right,
  });
  return { ...sheet, rows, merges: sheet.merges?.map(move) };
}

const NOTES = [
  ["注：本表一式两份。"],
  ["填报人：张三", "", "", "联系电话：0319-1234567"],
  ["说明：以上由单位填写"],
];

type Step =
  | { readonly kind: "blankRow" | "note" | "header"; readonly place: number; readonly note: number }
  | { readonly kind: "column"; readonly place: number };

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    kind: fc.constantFrom("blankRow" as const, "note" as const, "header" as const),
    place: fc.double({ min: 0, max: 1, noNaN: true }),
    note: fc.nat(NOTES.length - 1),
  }),
  fc.record({ kind: fc.constant("column" as const), place: fc.double({ min: 0, max: 1, noNaN: true }) }),
);

/** Rows above the table before which another may stand: 预算数 and its sentence, the plan and its shares stay together. */
const ABOVE_TABLE = [0, 1, 2, 3];

const headerRow = (sheet: SheetSnapshot) =>
  sheet.rows.findIndex((row) => row.some((cell) => cell?.text === "三级指标"));

function disturb(sheet: SheetSnapshot, { kind, place, ...rest }: Step): SheetSnapshot {
  const height = sheet.rows.length;
  if (kind === "column") {
    const width = Math.max(...sheet.rows.map((row) => row.length));
    return insertColumn(sheet, Math.round(place * width));
  }
  const table = headerRow(sheet) + 1;
  if (kind === "header") {
    const texts = Array.from(sheet.rows[headerRow(sheet)] ?? [], (cell) => cell?.text ?? "");
    return insertRow(sheet, table + Math.round(place * (height - table)), texts);
  }
  const places = [
    ...ABOVE_TABLE.filter((row) => row < table),
    ...Array.from({ length: height - table + 1 }, (_, n) => table + n),
  ];
  const at = places[Math.floor(place * (places.length - 1))] ?? table;
  return insertRow(sheet, at, kind === "note" && "note" in rest ? (NOTES[rest.note] ?? []) : []);
}

test.each(["with merges", "without merges"])(
  "blank rows and columns, notes and repeated headers around a form leave its reading as it was, %s",
  async (view) => {
    const sample = await openSample("changli-2021");
    const [, sheet] = (view === "with merges" ? sample : withoutMerges(sample)).sheets;
    if (!sheet) throw new Error("The sample has two sheets.");
    const plain = contents(readForms(workbookOf(sheet)));
    expect(plain[0]?.indicators).toHaveLength(11);
    fc.assert(
      fc.property(fc.array(step, { maxLength: 8 }), (steps) => {
        const disturbed = steps.reduce(disturb, sheet);
        expect(contents(readForms(workbookOf(disturbed)))).toEqual(plain);
      }),
      { numRuns: 300 },
    );
  },
);

test("any grid is read without throwing, in reasonable time", () => {
  const word = fc.constantFrom(
    ..."一级指标 二级指标 三级指标 指标值 指标值确定依据 绩效指标描述 项目编码 项目名称 预算数 3月底 12月底 产出指标 数量指标 质量指标 满意度指标 ≥95% 指标2 …… 单位：万元 绩效目标表 100 备注 总分 分值 实际完成值 ".split(
      " ",
    ),
  );
  const grid = fc.array(fc.array(word, { maxLength: 9 }), { maxLength: 25 });
  fc.assert(
    fc.property(grid, (rows) => {
      const sheet: SheetSnapshot = {
        name: "表",
        visibility: "visible",
        isProtected: false,
        rows: rows.map((row) => row.map(textCell)),
        merges: [],
      };
      for (const form of readForms(workbookOf(sheet))) {
        expect(form.range.top).toBeLessThanOrEqual(form.range.bottom);
        for (const { row } of form.indicators) expect(row).toBeGreaterThan(form.headerRow);
      }
    }),
    { numRuns: 1000 },
  );
});
