import { cellAt } from "../../src/core";
import { showNarrowNumber } from "../../src/excel/narrow-number";
import { showNumber } from "../../src/xlsx";
import { workbookOfForms } from "./forms";
import { openExcel } from "./open-excel";

test("a number in a column too narrow for it is read as what it would show", async () => {
  const { host, office } = openExcel(workbookOfForms(1));
  const sheet = office.workbook.active;
  sheet.change(0, 8, { content: { value: 1_234_567.5 }, format: { numberFormat: "#,##0.00" } });
  sheet.change(1, 8, { content: { value: 45_261 }, format: { numberFormat: 'yyyy"年"m"月"' } });
  sheet.change(2, 8, { content: { value: "####" } });
  sheet.columnWidths.set(8, 20);
  const cells = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("I1:I3").load("text");
    await context.sync();
    return range.text.flat();
  });
  expect(cells).toEqual(["###", "###", "####"]);
  const snapshot = await host.read({ kind: "activeSheet" });
  const texts = [0, 1, 2].map((row) => cellAt(snapshot, { sheet: "项目1", row, column: 8 })?.text);
  expect(texts).toEqual(["1,234,567.50", "2023年12月", "####"]);
});

test.each([
  ["General", 0.5],
  ["0", 12],
  ["0.00", 1.5],
  ["#,##0.00", 1_234.5],
  ["#,##0.00_ ", 1_234.5],
  ["0.00_);[Red]\\(0.00\\)", -3],
  ["#,##0.00;-#,##0.00", -1_234.5],
  ["0%", 0.9],
  ["0.00%", 0.125],
  ['0.00"万元"', 12.5],
  ["¥#,##0", 800],
  ["yyyy/m/d", 45_261],
  ["yyyy-mm-dd", 45_261],
  ['yyyy"年"m"月"d"日"', 45_261],
  ["[$-804]yyyy\\年m\\月", 45_261],
])("%s shows %d as a wide column does", (numberFormat, value) => {
  expect(showNarrowNumber(value, numberFormat)).toBe(showNumber(value, numberFormat).trim());
});

test("a time of day stays the number that it is", () => {
  expect(showNarrowNumber(0.5, "h:mm")).toBe("0.5");
});
