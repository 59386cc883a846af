import { change, newForm, workbookOfForms } from "./forms";
import { openExcel } from "./open-excel";

describe("looks", () => {
  test("a new form has its fonts, lines, widths, list, link and page", async () => {
    const { host, office } = openExcel(workbookOfForms(1));
    await host.read({ kind: "activeSheet" });
    await host.apply(newForm("新项目"));
    const sheet = office.workbook.find("新项目");
    expect(sheet?.cell(0, 0)?.format).toMatchObject({
      "font/bold": true,
      "font/size": 14,
      horizontalAlignment: "Center",
    });
    expect(sheet?.cell(12, 3)?.format).toMatchObject({
      "borders/EdgeRight/style": "Continuous",
      "borders/EdgeBottom/style": "Continuous",
      wrapText: true,
    });
    expect(sheet?.cell(12, 0)?.validation?.rule).toEqual({
      list: { inCellDropDown: true, source: "产出指标,效益指标" },
    });
    expect(sheet?.cell(0, 0)?.hyperlink).toMatchObject({ documentReference: "'项目1'!A1" });
    expect(sheet?.rowHeight(0)).toBe(28);
    expect(sheet?.columnWidths.get(0)).toBe(63.75);
    expect(Object.fromEntries(sheet?.page ?? [])).toEqual({
      orientation: "Landscape",
      paperSize: "A4",
      printTitleRows: "10:10",
    });
  });

  test("an inserted row does not keep what Excel copied from the row above it", async () => {
    const { host, office } = openExcel(workbookOfForms(1));
    const sheet = office.workbook.active;
    sheet.changeFormat(11, 2, { "fill/color": "#FF0000", "font/italic": true, numberFormat: "0.00%" });
    await host.apply(
      change(
        { kind: "insertRows", sheet: "项目1", row: 12, count: 1 },
        { kind: "style", range: { sheet: "项目1", top: 12, left: 1, bottom: 12, right: 6 }, role: "text" },
      ),
    );
    expect(sheet.cell(12, 2)?.format).toMatchObject({
      "fill/color": "#FFFFFF",
      "font/italic": false,
      numberFormat: "General",
    });
  });

  test("a list too long for Excel is left out, and the rest is done", async () => {
    const { host, office } = openExcel(workbookOfForms(1));
    const items = Array.from({ length: 60 }, (_, index) => `很长的选项${index}`);
    const range = { sheet: "新", top: 0, left: 0, bottom: 3, right: 0 };
    const outcome = await host.apply(
      change({ kind: "addSheet", sheet: "新" }, { kind: "listValidation", range, items }),
    );
    expect(outcome).toEqual({ kind: "applied" });
    expect(office.workbook.find("新")?.cell(0, 0)?.validation).toBeUndefined();
  });
});
