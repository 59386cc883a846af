import { readFileSync } from "node:fs";
import { readXlsx } from "hucre/xlsx";
import type { Cell } from "../../src/core";
import { openWorkbook } from "../../src/xlsx";
import { cell } from "./editing";
import { makeSheet, makeXlsx, relationship } from "./make-xlsx";

async function open(bytes: Uint8Array) {
  return (await openWorkbook(bytes, "测试.xlsx")).snapshot;
}

/** Gives the cells of the first sheet by address. */
async function cells(bytes: Uint8Array): Promise<(address: string) => Cell | undefined> {
  const snapshot = await open(bytes);
  return (address) => cell(snapshot, address, snapshot.sheets[0]?.name);
}

const format = (numFmtId: number) =>
  `<xf numFmtId="${numFmtId}" fontId="0" fillId="0" borderId="0" xfId="0"/>`;

describe("a cell is read as it shows", () => {
  test("shared, rich, inline and computed text", async () => {
    const read = await cells(
      makeSheet(
        '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c>' +
          '<c r="C1" t="inlineStr"><is><r><t>行内</t></r><r><t xml:space="preserve"> 文字</t></r></is></c>' +
          '<c r="D1" t="str"><f>A1&amp;"!"</f><v>三级指标!</v></c></row>',
        {
          sharedStrings: [
            "<t>三级指标</t>",
            "<r><rPr><b/></rPr><t>指标</t></r><r><t>值</t></r><rPh sb='0' eb='1'><t>zhi</t></rPh>",
          ],
        },
      ),
    );
    expect(read("A1")).toEqual({ value: "三级指标", text: "三级指标" });
    expect(read("B1")?.text).toBe("指标值");
    expect(read("C1")?.text).toBe("行内 文字");
    expect(read("D1")).toEqual({ value: "三级指标!", text: "三级指标!", formula: '=A1&"!"' });
  });

  test("escapes, line breaks and CDATA", async () => {
    const read = await cells(
      makeSheet(
        '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c></row>',
        {
          sharedStrings: [
            "<t>一_x000D_二_x005F_x000D_&#20013;&lt;</t>",
            "<t>上\r\n下</t>",
            "<t><![CDATA[<甲&乙>]]></t>",
          ],
        },
      ),
    );
    expect(read("A1")?.value).toBe("一\r二_x000D_中<");
    expect(read("B1")?.value).toBe("上\n下");
    expect(read("C1")?.value).toBe("<甲&乙>");
  });

  test("numbers under formats, booleans and errors", async () => {
    const read = await cells(
      makeSheet(
        '<row r="1"><c r="A1" s="1"><v>0.25</v></c><c r="B1" s="2"><v>1234.5</v></c><c r="C1"><v>0.30000000000000004</v></c>' +
          '<c r="D1" t="b"><v>1</v></c><c r="E1" t="e"><f>错误()</f><v>#NAME?</v></c><c r="F1" s="3"><v>7</v></c></row>',
        { formats: [format(10), format(4), format(200)], numberFormats: { 200: '"共"0"项"' } },
      ),
    );
    expect(read("A1")).toEqual({ value: 0.25, text: "25.00%", numberFormat: "0.00%" });
    expect(read("B1")?.text).toBe("1,234.50");
    expect(read("C1")).toEqual({ value: 0.30000000000000004, text: "0.3" });
    expect(read("D1")).toEqual({ value: true, text: "TRUE" });
    expect(read("E1")).toEqual({ value: "#NAME?", text: "#NAME?", formula: "=错误()" });
    expect(read("F1")?.text).toBe("共7项");
  });

  test.each([
    [14, "2023/12/5"],
    [31, "2023年12月5日"],
    [57, "2023年12月"],
    [58, "12月5日"],
    [32, "18时00分"],
    [55, "下午6时00分"],
  ])("the date format %i of Chinese Office", async (numFmtId, text) => {
    const row = '<row r="1"><c r="A1" s="1"><v>45265.75</v></c></row>';
    expect((await cells(makeSheet(row, { formats: [format(numFmtId)] })))("A1")?.text).toBe(text);
  });

  test("dates that count from 1904, and dates written as dates", async () => {
    const rows =
      '<row r="1"><c r="A1" s="1"><v>43803</v></c><c r="B1" s="1" t="d"><v>2023-12-05T00:00:00</v></c></row>';
    const from1900 = await cells(makeSheet(rows.replace("43803", "45265"), { formats: [format(14)] }));
    expect([from1900("A1")?.text, from1900("B1")?.text]).toEqual(["2023/12/5", "2023/12/5"]);
    const workbook = { before: '<workbookPr date1904="1"/>' };
    const from1904 = await cells(makeSheet(rows, { formats: [format(14)], workbook }));
    expect([from1904("A1")?.text, from1904("B1")?.text]).toEqual(["2023/12/5", "2023/12/5"]);
  });

  test("each cell of a shared formula has its own", async () => {
    const read = await cells(
      makeSheet(
        '<row r="1"><c r="C1"><f t="shared" ref="C1:C3" si="0">A1*$B$1+\'1月\'!A1</f><v>1</v></c></row>' +
          '<row r="3"><c r="C3"><f t="shared" si="0"/><v>3</v></c></row>',
      ),
    );
    expect(read("C1")?.formula).toBe("=A1*$B$1+'1月'!A1");
    expect(read("C3")).toEqual({ value: 3, text: "3", formula: "=A3*$B$1+'1月'!A3" });
  });

  test("cells that hold nothing are blank, also when they say they are text", async () => {
    const read = await cells(
      makeSheet(
        '<row r="1"><c r="A1" t="s"/><c r="B1" s="1"/><c r="C1" t="s"><v>0</v></c><c r="D1" t="inlineStr"/></row>',
        {
          sharedStrings: ["<t></t>", "<t>别的</t>"],
          formats: [format(10)],
        },
      ),
    );
    expect([read("A1"), read("B1"), read("C1"), read("D1")]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  test("rows and cells that do not say where they stand follow each other", async () => {
    const read = await cells(
      makeSheet("<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>"),
    );
    expect([read("A1")?.value, read("B1")?.value, read("A2")?.value]).toEqual([1, 2, 3]);
  });
});

describe("a workbook is read", () => {
  test("with names, visibility, protection, merged areas and the sheet in front", async () => {
    const snapshot = await open(
      makeXlsx({
        sheets: {
          甲: "<sheetData/>",
          "乙 &amp; 丙":
            '<sheetData/><sheetProtection sheet="1"/><mergeCells count="3"><mergeCell ref="A1:B2"/><mergeCell ref="C3"/><mergeCell ref="D1:ZZZ9999999"/></mergeCells>',
        },
        sheetAttributes: { 甲: 'state="hidden"' },
        workbook: { before: '<bookViews><workbookView activeTab="1"/></bookViews>' },
      }),
    );
    expect(snapshot.activeSheet).toBe("乙 & 丙");
    expect(snapshot.sheets).toEqual([
      { name: "甲", visibility: "hidden", isProtected: false, rows: [], merges: [] },
      {
        name: "乙 & 丙",
        visibility: "visible",
        isProtected: true,
        rows: [],
        merges: [{ top: 0, left: 0, bottom: 1, right: 1 }],
      },
    ]);
  });

  test("with a chart on a tab of its own, which has no cells", async () => {
    const snapshot = await open(
      makeXlsx({
        sheets: { 表: "<sheetData/>" },
        tabs: '<sheet name="图" sheetId="9" r:id="rId9"/>',
        workbook: { before: '<bookViews><workbookView activeTab="1"/></bookViews>' },
        relationships: { "xl/workbook.xml": relationship("rId9", "chartsheet", "chartsheets/sheet1.xml") },
        parts: { "xl/chartsheets/sheet1.xml": "<chartsheet/>" },
      }),
    );
    expect(snapshot.sheets.map(({ name }) => name)).toEqual(["表"]);
    expect(snapshot.activeSheet).toBe("表");
  });

  test("whatever prefix its writer chose", async () => {
    const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const snapshot = await open(
      makeXlsx({
        sheets: { 表: "" },
        parts: {
          "xl/sharedStrings.xml": `<x:sst xmlns:x="${main}"><x:si><x:t>文字</x:t></x:si></x:sst>`,
          "xl/worksheets/sheet1.xml":
            `<x:worksheet xmlns:x="${main}"><x:sheetData><x:row r="2"><x:c r="B2" t="s"><x:v>0</x:v></x:c></x:row></x:sheetData>` +
            '<x:mergeCells><x:mergeCell ref="B2:C2"/></x:mergeCells></x:worksheet>',
        },
      }),
    );
    expect(snapshot.sheets[0]?.rows[1]?.[1]?.text).toBe("文字");
    expect(snapshot.sheets[0]?.merges).toEqual([{ top: 1, left: 1, bottom: 1, right: 2 }]);
  });

  test("without growing to the corners that two cells span", async () => {
    const snapshot = await open(
      makeSheet(
        '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>',
      ),
    );
    expect(snapshot.sheets[0]?.rows).toHaveLength(1_048_576);
    expect(snapshot.sheets[0]?.rows[1_048_575]?.[16_383]?.value).toBe(2);
    expect(snapshot.sheets[0]?.rows[5]).toEqual([]);
  });
});

describe.each(["linxi-2023", "changli-2021"])("the sample %s", (name) => {
  test("holds what another reader finds in it", async () => {
    const bytes = new Uint8Array(readFileSync(`assets/samples/${name}.xlsx`));
    const { sheets } = await open(bytes);
    const others = (await readXlsx(bytes)).sheets;
    expect(sheets.map((sheet) => sheet.name)).toEqual(others.map((sheet) => sheet.name));
    for (const [index, sheet] of sheets.entries()) {
      const other = others[index];
      const values = other?.rows.map((row, r) => row.map((_, c) => sheet.rows[r]?.[c]?.value ?? null));
      expect(values).toEqual(other?.rows);
      expect(sheet.merges).toHaveLength(other?.merges?.length ?? 0);
    }
  });
});
