import { readFileSync } from "node:fs";
import { readXlsx } from "hucre/xlsx";
import type { Operation } from "../../src/core";
import { roleStyles } from "../../src/host";
import { type StyledWorkbook, newWorkbook, openWorkbook, saveWorkbook } from "../../src/xlsx";
import { cell, edit, place, range, setCell } from "./editing";
import { changedParts, makeSheet, makeXlsx, partText, relationship } from "./make-xlsx";

const sheetPart = "xl/worksheets/sheet1.xml";
const insertRows = (row: number, count: number, sheet = "表"): Operation => ({
  kind: "insertRows",
  sheet,
  row,
  count,
});

describe("a sheet that a template adds", () => {
  const sheet = "1月 新项目";
  const form: Operation[] = [
    { kind: "addSheet", sheet, after: "甲" },
    setCell("A1", "绩效目标表", sheet),
    setCell("A2", "项目名称", sheet),
    setCell("B2", 12.5, sheet),
    setCell("C2", 0.25, sheet),
    { kind: "merge", range: range("A1:C1", sheet) },
    { kind: "style", range: range("A1:C1", sheet), role: "formTitle" },
    { kind: "style", range: range("A2", sheet), role: "label" },
    { kind: "style", range: range("B2", sheet), role: "amount" },
    { kind: "style", range: range("C2", sheet), role: "percent" },
    { kind: "rowHeights", sheet, row: 0, heights: [28, 20.5] },
    { kind: "columnWidths", sheet, widths: [14, 20, 9.5] },
    { kind: "listValidation", range: range("A3:A9", sheet), items: ["数量指标", "质量指标"] },
    { kind: "hyperlink", at: place("C3", sheet), target: place("B7", "乙's") },
    { kind: "pageSetup", sheet, setup: { orientation: "landscape", titleRows: { first: 0, last: 1 } } },
  ];
  const bytes = makeXlsx({
    sheets: { 甲: "<sheetData/>", "乙's": "<sheetData/>" },
    workbook: {
      after:
        "<definedNames><definedName name=\"_xlnm.Print_Area\" localSheetId=\"1\">'乙''s'!$A$1:$B$2</definedName></definedNames>",
    },
  });

  test("stands where it was asked for, and the other sheets stay as they are", async () => {
    const { after, bytes: saved, lost } = await edit(bytes, ...form);
    expect(after.snapshot.sheets.map(({ name }) => name)).toEqual(["甲", sheet, "乙's"]);
    expect(lost).toEqual([]);
    expect(changedParts(bytes, saved)).toEqual([
      "[Content_Types].xml",
      "xl/_rels/workbook.xml.rels",
      "xl/styles.xml",
      "xl/workbook.xml",
      "xl/worksheets/sheet3.xml",
    ]);
    const other = await readXlsx(saved);
    expect(other.sheets.map(({ name }) => name)).toEqual(["甲", sheet, "乙's"]);
    expect(other.sheets[2]?.pageSetup?.printArea).toBe("$A$1:$B$2");
  });

  test("looks as its roles say", async () => {
    const { after } = await edit(bytes, ...form);
    const styled = after.styled();
    const added = styled.sheets[1];
    const look = (address: string) => {
      const { row, column } = place(address);
      return styled.styles.get(added?.rows.get(row)?.cells.get(column)?.style ?? "0");
    };
    expect(look("A1")).toEqual(roleStyles.formTitle);
    expect(look("C1")).toEqual(roleStyles.formTitle);
    expect(look("A2")).toEqual(roleStyles.label);
    expect(cell(after.snapshot, "B2", sheet)?.text).toBe("12.50");
    expect(cell(after.snapshot, "C2", sheet)?.text).toBe("25.00%");
    expect(added).toMatchObject({
      merges: [{ top: 0, left: 0, bottom: 0, right: 2 }],
      columns: [
        { first: 0, last: 0, width: 14 },
        { first: 1, last: 1, width: 20 },
        { first: 2, last: 2, width: 9.5 },
      ],
      links: [{ target: "#'乙''s'!B7" }],
      page: { orientation: "landscape", titleRows: { first: 0, last: 1 } },
    });
    expect([added?.rows.get(0)?.height, added?.rows.get(1)?.height]).toEqual([28, 20.5]);
  });

  test("reads the same to another reader", async () => {
    const { bytes: saved } = await edit(bytes, ...form);
    const added = (await readXlsx(saved, { readStyles: true })).sheets[1];
    expect(added?.cells?.get("0,0")?.style).toMatchObject({
      font: { name: "宋体", size: 14, bold: true },
      alignment: { horizontal: "center" },
    });
    expect(added?.cells?.get("1,0")?.style?.border).toMatchObject({
      left: { style: "thin" },
      top: { style: "thin" },
    });
    expect(added?.dataValidations).toEqual([
      { type: "list", range: "A3:A9", allowBlank: true, values: ["数量指标", "质量指标"] },
    ]);
    expect(added?.pageSetup).toMatchObject({
      paperSize: "a4",
      orientation: "landscape",
      printTitlesRow: "$1:$2",
    });
    expect(added?.cells?.get("2,2")?.hyperlink?.location).toBe("'乙''s'!B7");
  });

  test("goes without a list that is too long for a file, and that is said", async () => {
    const items = Array.from({ length: 60 }, (_, index) => `第${index}个指标名称`);
    const { after, lost } = await edit(
      bytes,
      { kind: "addSheet", sheet: "丙" },
      { kind: "listValidation", range: range("A1:A3", "丙"), items },
    );
    expect(lost).toEqual([{ kind: "longList", sheet: "丙" }]);
    expect(after.styled().sheets[2]?.validations).toEqual([]);
  });

  test("can be the only one, in a file of its own", async () => {
    const file = await newWorkbook("检查报告.xlsx", "甲");
    const { after } = await edit(file.bytes, ...form, { kind: "deleteSheet", sheet: "甲", expect: [] });
    expect(after.snapshot).toMatchObject({ activeSheet: sheet, sheets: [{ name: sheet }] });
  });
});

describe("rows inserted into a sheet", () => {
  const bytes = makeXlsx({
    sheets: {
      表:
        '<sheetData><row r="1" ht="30" customHeight="1"><c r="A1" t="s"><v>0</v></c></row>' +
        '<row r="2"><c r="A2"><v>1</v></c><c r="B2"><f>SUM(A1:A3)</f><v>3</v></c></row><row r="3" hidden="1"><c r="A3"><v>2</v></c></row></sheetData>' +
        '<autoFilter ref="A1:B3"/><mergeCells count="1"><mergeCell ref="C1:C3"/></mergeCells>' +
        '<conditionalFormatting sqref="A2:A3 D9"><cfRule type="expression" priority="1"><formula>A2&gt;$A$3</formula></cfRule></conditionalFormatting>' +
        '<dataValidations count="1"><dataValidation type="list" imeMode="on" sqref="B3"><formula1>$A$2:$A$3</formula1></dataValidation></dataValidations>' +
        '<hyperlinks><hyperlink ref="A3" r:id="rIdLink"/></hyperlinks><pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/>' +
        '<drawing r:id="rIdDrawing"/><legacyDrawing r:id="rIdNotes"/>',
      乙: '<sheetData><row r="1"><c r="A1"><f>表!A3+表!$A$1</f><v>2</v></c></row></sheetData>',
    },
    sharedStrings: ["<r><t>粗</t></r><r><t>细</t></r>"],
    workbook: {
      after:
        '<definedNames><definedName name="合计">表!$A$2:$A$3</definedName><definedName name="别处">乙!$A$2</definedName></definedNames>',
    },
    relationships: {
      表:
        relationship("rIdDrawing", "drawing", "../drawings/drawing1.xml") +
        relationship("rIdNotes", "vmlDrawing", "../drawings/vmlDrawing1.vml") +
        relationship("rIdComments", "comments", "../comments1.xml") +
        '<Relationship Id="rIdLink" Type="http://x/hyperlink" Target="https://example.org/" TargetMode="External"/>',
    },
    parts: {
      "xl/drawings/drawing1.xml": "<d><a:from xmlns:a='urn:a'><a:row>2</a:row></a:from></d>",
      "xl/drawings/vmlDrawing1.vml":
        '<xml><v:shape id="1"><x:Anchor>1, 2, 2, 3, 4, 5, 6, 7</x:Anchor><x:Row>2</x:Row></v:shape></xml>',
      "xl/comments1.xml":
        '<comments><commentList><comment ref="A3" authorId="0"><text/></comment></commentList></comments>',
    },
  });

  test("move what lies below, and all that names it", async () => {
    const { after, bytes: saved } = await edit(bytes, insertRows(2, 2), setCell("A3", "新"));
    const [sheet, other] = after.styled().sheets;
    expect(cell(after.snapshot, "A1")?.text).toBe("粗细");
    expect(cell(after.snapshot, "A5")?.value).toBe(2);
    expect(cell(after.snapshot, "B2")?.formula).toBe("=SUM(A1:A5)");
    expect(other?.rows.get(0)?.cells.get(0)?.content).toEqual({ formula: "=表!A5+表!$A$1" });
    expect(sheet?.rows.get(0)?.height).toBe(30);
    expect(sheet?.rows.get(4)?.isHidden).toBe(true);
    expect(sheet?.merges).toEqual([{ top: 0, left: 2, bottom: 4, right: 2 }]);
    expect(sheet?.validations).toMatchObject([{ areas: [{ top: 4, left: 1, bottom: 4, right: 1 }] }]);
    expect(sheet?.links).toMatchObject([{ area: { top: 4 }, target: "https://example.org/" }]);
    const xml = partText(saved, sheetPart);
    expect(xml).toContain('<autoFilter ref="A1:B5"/>');
    expect(xml).toContain('sqref="A2:A5 D11"');
    expect(xml).toContain("<formula>A2&gt;$A$5</formula>");
    expect(xml).toContain('imeMode="on"');
    expect(xml).toContain("<formula1>$A$2:$A$5</formula1>");
    expect(xml).toContain('<pageMargins left="1"');
    expect(partText(saved, "xl/workbook.xml")).toContain(">表!$A$2:$A$5<");
    expect(partText(saved, "xl/workbook.xml")).toContain(">乙!$A$2<");
    expect(partText(saved, "xl/comments1.xml")).toContain('ref="A5"');
    expect(partText(saved, "xl/drawings/drawing1.xml")).toContain("<a:row>4</a:row>");
    expect(partText(saved, "xl/drawings/vmlDrawing1.vml")).toContain(
      "1, 2, 4, 3, 4, 5, 8, 7</x:Anchor><x:Row>4<",
    );
  });

  test("and taken away again leave the file's sheet as it was", async () => {
    const there = await edit(bytes, insertRows(1, 3));
    const back = await edit(there.bytes, { kind: "deleteRows", sheet: "表", row: 1, count: 3, expect: [] });
    const rows = (file: typeof back.after) => file.snapshot.sheets.map((sheet) => sheet.rows);
    expect(rows(back.after)).toEqual(rows(there.before));
    expect(back.after.snapshot.sheets[0]?.merges).toEqual(there.before.snapshot.sheets[0]?.merges);
    expect(partText(back.bytes, "xl/comments1.xml")).toContain('ref="A3"');
  });

  test("that are deleted take their comments and names along", async () => {
    const { bytes: saved } = await edit(bytes, {
      kind: "deleteRows",
      sheet: "表",
      row: 1,
      count: 2,
      expect: [],
    });
    expect(partText(saved, "xl/comments1.xml")).toBe("<comments><commentList></commentList></comments>");
    expect(partText(saved, "xl/drawings/vmlDrawing1.vml")).toBe("<xml></xml>");
    expect(partText(saved, "xl/workbook.xml")).toContain(">#REF!<");
    expect(partText(saved, sheetPart)).toContain('sqref="D7"');
  });
});

/** The same workbook in objects of its own, as an editor hands it over. */
function rebuilt({ sheets, ...workbook }: StyledWorkbook): StyledWorkbook {
  const copy = <T extends object>(objects: readonly T[]) => objects.map((object) => ({ ...object }));
  return {
    ...workbook,
    sheets: sheets.map((sheet) => ({
      ...sheet,
      rows: new Map(
        Array.from(sheet.rows, ([row, { cells, ...look }]) => {
          return [
            row,
            { ...look, cells: new Map(Array.from(cells, ([column, held]) => [column, { ...held }])) },
          ];
        }),
      ),
      columns: copy(sheet.columns),
      merges: copy(sheet.merges),
      validations: copy(sheet.validations),
      links: copy(sheet.links),
    })),
  };
}

describe("an editor that rebuilds the whole workbook", () => {
  test.each(["linxi-2023", "changli-2021"])(
    "saves %s byte for byte when nothing was edited",
    async (name) => {
      const bytes = new Uint8Array(readFileSync(`assets/samples/${name}.xlsx`));
      const file = await openWorkbook(bytes, name);
      expect((await saveWorkbook(file, rebuilt(file.styled()))).bytes).toBe(bytes);
    },
  );

  test("may leave out rows without cells: they do not count as deleted", async () => {
    const bytes = makeXlsx({
      sheets: {
        表:
          '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="2"/><row r="4"><c r="A4"><v>4</v></c></row></sheetData>' +
          '<autoFilter ref="A1:A2"/>',
      },
    });
    const file = await openWorkbook(bytes, "测试.xlsx");
    const edited = rebuilt(file.styled());
    const [sheet] = edited.sheets;
    const rows = new Map([...(sheet?.rows ?? [])].filter(([row]) => row !== 1));
    const saved = await saveWorkbook(file, { ...edited, sheets: sheet ? [{ ...sheet, rows }] : [] });
    expect(partText(saved.bytes, sheetPart)).toContain('<autoFilter ref="A1:A2"/>');
  });

  test("keeps a list that is already too long in the file", async () => {
    const list = `"${Array.from({ length: 60 }, (_, index) => `第${index}个指标名称`).join()}"`;
    const validation = `<dataValidation type="list" sqref="A2"><formula1>${list}</formula1></dataValidation>`;
    const bytes = makeXlsx({
      sheets: {
        表: `<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><dataValidations count="1">${validation}</dataValidations>`,
      },
    });
    const saved = await edit(bytes, insertRows(0, 1));
    expect(saved.lost).toEqual([]);
    expect(partText(saved.bytes, sheetPart)).toContain(validation.replace("A2", "A3"));
  });

  test.each([
    [
      "a cell below the last row",
      { rows: new Map([[1_048_576, { origin: undefined, cells: new Map([[0, { content: 1 }]]) }]]) },
    ],
    ["a merged area of one cell", { merges: [{ top: 0, left: 0, bottom: 0, right: 0 }] }],
  ])("gets no bytes for %s, which no file can hold", async (_, impossible) => {
    const file = await openWorkbook(makeSheet(""), "测试.xlsx");
    const { sheets, ...workbook } = file.styled();
    const save = saveWorkbook(file, {
      ...workbook,
      sheets: sheets.map((sheet) => ({ ...sheet, ...impossible })),
    });
    await expect(save).rejects.toMatchObject({ kind: "notSaved" });
  });
});

describe("the list of sheets", () => {
  const bytes = makeXlsx({
    sheets: {
      甲: '<sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews><sheetData/>',
      乙: '<sheetData/><drawing r:id="rIdDrawing"/>',
      丙: "<sheetData/>",
    },
    tabs: '<sheet name="图" sheetId="9" r:id="rId9"/>',
    workbook: {
      after: '<definedNames><definedName name="名" localSheetId="2">丙!$A$1</definedName></definedNames>',
    },
    relationships: {
      乙: relationship("rIdDrawing", "drawing", "../drawings/drawing1.xml"),
      "xl/workbook.xml": relationship("rId9", "chartsheet", "chartsheets/sheet1.xml"),
    },
    parts: { "xl/drawings/drawing1.xml": "<d/>", "xl/chartsheets/sheet1.xml": "<chartsheet/>" },
  });

  async function save(change: (workbook: StyledWorkbook) => StyledWorkbook) {
    const file = await openWorkbook(bytes, "测试.xlsx");
    const saved = await saveWorkbook(file, change(file.styled()));
    return { bytes: saved.bytes, file: await openWorkbook(saved.bytes, "测试.xlsx") };
  }

  test("loses a sheet with all that belongs to it alone", async () => {
    const saved = await save((workbook) => ({
      ...workbook,
      sheets: workbook.sheets.filter(({ name }) => name !== "乙"),
    }));
    expect(saved.file.snapshot.sheets.map(({ name }) => name)).toEqual(["甲", "丙"]);
    expect(partText(saved.bytes, "xl/worksheets/sheet2.xml")).toBeUndefined();
    expect(partText(saved.bytes, "xl/drawings/drawing1.xml")).toBeUndefined();
    expect(partText(saved.bytes, "[Content_Types].xml")).not.toContain("sheet2.xml");
    expect(partText(saved.bytes, "xl/workbook.xml")).toContain('localSheetId="1">丙!$A$1<');
    expect(partText(saved.bytes, "xl/workbook.xml")).toMatch(/name="丙"[^>]*><sheet name="图"/);
  });

  test("is put in order, renamed and hidden", async () => {
    const saved = await save(({ sheets: [first, second, third], ...workbook }) => ({
      ...workbook,
      activeSheet: "新 名",
      sheets: [third, first, second].flatMap((sheet) => {
        if (!sheet) return [];
        if (sheet.name === "丙") return { ...sheet, name: "新 名" };
        return sheet.name === "甲" ? { ...sheet, visibility: "hidden" as const } : sheet;
      }),
    }));
    expect(saved.file.snapshot).toMatchObject({
      activeSheet: "新 名",
      sheets: [{ name: "新 名" }, { name: "甲", visibility: "hidden" }, { name: "乙" }],
    });
    expect(partText(saved.bytes, "xl/workbook.xml")).toContain("localSheetId=\"0\">'新 名'!$A$1<");
    expect(partText(saved.bytes, sheetPart)).not.toContain("tabSelected");
  });

  test("takes a copy of a sheet for a sheet of its own", async () => {
    const saved = await save((workbook) => ({
      ...workbook,
      sheets: workbook.sheets.flatMap((sheet) =>
        sheet.name === "甲" ? [sheet, { ...sheet, name: "甲 (2)" }] : sheet,
      ),
    }));
    expect(saved.file.snapshot.sheets.map(({ name }) => name)).toEqual(["甲", "甲 (2)", "乙", "丙"]);
    const ids = partText(saved.bytes, "xl/workbook.xml")?.match(/r:id="[^"]*"/g) ?? [];
    expect(new Set(ids).size).toBe(5);
  });

  test("refuses a name that Excel does not take", async () => {
    const rename = save(({ sheets: [first], ...workbook }) => ({
      ...workbook,
      sheets: first ? [{ ...first, name: "1/2" }] : [],
    }));
    await expect(rename).rejects.toMatchObject({ kind: "notSaved" });
  });
});

test("a new look goes into the file's styles, and a look that is there is used again", async () => {
  const bytes = makeSheet('<row r="1"><c r="A1" s="1"><v>0.5</v></c><c r="B1"><v>0.5</v></c></row>', {
    formats: ['<xf numFmtId="10" fontId="1" fillId="0" borderId="0" xfId="0"/>'],
  });
  const file = await openWorkbook(bytes, "测试.xlsx");
  const change = (address: string, expect: string, write: string): Operation => ({
    kind: "numberFormat",
    at: place(address),
    expect,
    write,
  });
  const { after, bytes: saved } = await edit(bytes, change("A1", "0.00%", "0.000%"), {
    kind: "style",
    range: range("C1:D1"),
    role: "tableHeader",
  });
  expect(cell(after.snapshot, "A1")).toMatchObject({ text: "50.000%", numberFormat: "0.000%" });
  const style = (address: string) => {
    const { row, column } = place(address);
    return after.styled().sheets[0]?.rows.get(row)?.cells.get(column)?.style ?? "0";
  };
  expect(after.styled().styles.get(style("A1"))?.font).toEqual(file.styled().styles.get("1")?.font);
  expect(style("C1")).toBe(style("D1"));
  expect(partText(saved, "xl/styles.xml")).toContain('<numFmt numFmtId="164" formatCode="0.000%"/>');
  expect(
    (await edit(saved, { kind: "style", range: range("E1"), role: "tableHeader" })).after.styled().styles
      .size,
  ).toBe(after.styled().styles.size);
});

test("what belongs to this product is kept in the file beside what other programs keep there", async () => {
  const bytes = makeXlsx({
    sheets: { 表: "<sheetData/>" },
    relationships: { "xl/workbook.xml": relationship("rId9", "customXml", "../customXml/item1.xml") },
    parts: { "customXml/item1.xml": '<other xmlns="urn:other"/>' },
  });
  const file = await openWorkbook(bytes, "测试.xlsx");
  expect(file.documentStore.size).toBe(0);
  const store = new Map([["waivers", '{"说明":"<无>\\n"}']]);
  const saved = await saveWorkbook(file, file.styled(), store);
  const again = await openWorkbook(saved.bytes, "测试.xlsx");
  expect(again.documentStore).toEqual(store);
  expect(partText(saved.bytes, "customXml/item1.xml")).toBe('<other xmlns="urn:other"/>');
  const changed = await edit(saved.bytes, setCell("A1", "新"));
  expect(changed.after.documentStore).toEqual(store);
  const emptied = await saveWorkbook(again, again.styled(), new Map());
  expect((await openWorkbook(emptied.bytes, "测试.xlsx")).documentStore.size).toBe(0);
  expect(partText(emptied.bytes, "customXml/item2.xml")).toBeUndefined();
});

test("the samples take an inserted row and a new sheet", async () => {
  for (const name of ["linxi-2023", "changli-2021"]) {
    const bytes = new Uint8Array(readFileSync(`assets/samples/${name}.xlsx`));
    const sheets = (await openWorkbook(bytes, name)).snapshot.sheets;
    const form = sheets[1]?.name ?? "";
    const { after, before } = await edit(bytes, insertRows(9, 1, form), {
      kind: "addSheet",
      sheet: "新项目",
    });
    expect(after.snapshot.sheets.map((sheet) => sheet.name)).toEqual([
      ...sheets.map((sheet) => sheet.name),
      "新项目",
    ]);
    const withoutInserted = after.snapshot.sheets[1]?.rows.filter((_, row) => row !== 9);
    expect(withoutInserted).toEqual(before.snapshot.sheets[1]?.rows);
  }
});
