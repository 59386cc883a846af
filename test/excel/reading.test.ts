import { cellAt, findSheet, formatArea } from "../../src/core";
import { formMerges, formRows, workbookOfForms } from "./forms";
import { openExcel } from "./open-excel";

/** One sheet with forms below each other. */
function stackedForms(count: number) {
  const height = 20;
  const sheet = {
    name: "项目1",
    visibility: "visible" as const,
    isProtected: false,
    rows: Array.from({ length: count }, (_, index) => formRows(`${index}`)).flat(),
    merges: Array.from({ length: count }, (_, index) => {
      return formMerges().map((merge) => ({
        ...merge,
        top: merge.top + index * height,
        bottom: merge.bottom + index * height,
      }));
    }).flat(),
  };
  return { name: "绩效.xlsx", activeSheet: "项目1", sheets: [sheet] };
}

describe("what is read of a sheet", () => {
  test("its name, visibility and protection, hidden ones included", async () => {
    const { host, user } = openExcel(workbookOfForms(3));
    user.hides("项目2");
    user.hides("项目3", "VeryHidden");
    user.protects("项目3");
    const { sheets } = await host.read({ kind: "workbook" });
    expect(sheets.map(({ name, visibility, isProtected }) => [name, visibility, isProtected])).toEqual([
      ["项目1", "visible", false],
      ["项目2", "hidden", false],
      ["项目3", "veryHidden", true],
    ]);
  });

  test("a formula with its result, beside a text that only looks like one", async () => {
    const { host, office, user } = openExcel(workbookOfForms(1));
    user.types("项目1", "I1", "'=A1+B1");
    office.workbook.active.change(0, 9, { content: { value: 12, formula: "=A1+B1" } });
    office.workbook.active.change(0, 10, { content: { value: "", formula: '=""' } });
    const snapshot = await host.read({ kind: "activeSheet" });
    const at = (column: number) => cellAt(snapshot, { sheet: "项目1", row: 0, column });
    expect(at(8)).toEqual({ value: "=A1+B1", text: "=A1+B1" });
    expect(at(9)).toEqual({ value: 12, text: "12", formula: "=A1+B1" });
    expect(at(10)).toEqual({ value: "", text: "", formula: '=""' });
  });

  test("nothing of an empty sheet", async () => {
    const { host } = openExcel({ ...workbookOfForms(1), sheets: [] });
    const { sheets } = await host.read({ kind: "activeSheet" });
    expect(sheets).toEqual([
      { name: "Sheet1", visibility: "visible", isProtected: false, rows: [], merges: [] },
    ]);
  });

  test("cells where they are, when the first rows and columns are blank", async () => {
    const { host, user } = openExcel({ ...workbookOfForms(1), sheets: [] });
    user.types("Sheet1", "C4", "甲");
    const snapshot = await host.read({ kind: "activeSheet" });
    expect(cellAt(snapshot, { sheet: "Sheet1", row: 3, column: 2 })?.text).toBe("甲");
    expect(findSheet(snapshot, "Sheet1")?.rows.flat().filter(Boolean)).toHaveLength(1);
  });
});

describe("merged areas", () => {
  test("are unknown before ExcelApi 1.13, and not asked about", async () => {
    const { host } = openExcel(workbookOfForms(1), { apiLevel: 12 });
    expect(host.features.readsMerges).toBe(false);
    const { sheets } = await host.read({ kind: "activeSheet" });
    expect(sheets[0]?.merges).toBeUndefined();
  });

  test("are all found where there are far more than Excel tells at once", async () => {
    const forms = stackedForms(100);
    const { host, office } = openExcel(forms);
    const { sheets } = await host.read({ kind: "workbook" });
    expect(new Set(sheets[0]?.merges?.map(formatArea))).toEqual(
      new Set(forms.sheets[0]?.merges.map(formatArea)),
    );
    expect(sheets[0]?.merges).toHaveLength(1_100);
    expect(office.trips).toHaveLength(3);
  });

  test("are unknown where a few rows hold more than Excel tells, and everything else is read", async () => {
    const { host, office } = openExcel(workbookOfForms(2));
    for (let row = 30; row < 60; row++) {
      for (let column = 0; column < 40; column += 2) {
        office.workbook.active.merge({ top: row, left: column, bottom: row, right: column + 1 });
      }
    }
    const snapshot = await host.read({ kind: "workbook" });
    expect(snapshot.sheets.map((sheet) => sheet.merges?.length)).toEqual([undefined, 11]);
    expect(cellAt(snapshot, { sheet: "项目1", row: 10, column: 5 })?.text).toBe("≥0 人");
    expect(snapshot).toMatchObject({ name: "绩效.xlsx", activeSheet: "项目1" });
  });

  test("are told apart from commas and exclamation marks in a sheet's name", async () => {
    const sheets = workbookOfForms(1).sheets.map((sheet) => ({ ...sheet, name: "甲,乙!A1,'丙" }));
    const { host } = openExcel({ name: "绩效.xlsx", activeSheet: undefined, sheets });
    const snapshot = await host.read({ kind: "activeSheet" });
    expect(snapshot.sheets[0]?.merges).toHaveLength(11);
  });
});

describe("more than one answer can carry", () => {
  test("is read piece by piece, and is the same", async () => {
    const whole = openExcel(stackedForms(30));
    const expected = await whole.host.read({ kind: "workbook" });
    const limited = openExcel(stackedForms(30), { payloadLimit: 150_000 });
    expect(await limited.host.read({ kind: "activeSheet" })).toEqual(expected);
    expect(limited.office.trips.length).toBeGreaterThan(2);
  });

  test("is said to be too large when even the pieces are", async () => {
    const { host } = openExcel(stackedForms(30), { payloadLimit: 3_000 });
    await expect(host.read({ kind: "activeSheet" })).rejects.toMatchObject({ kind: "tooLarge" });
  });
});
