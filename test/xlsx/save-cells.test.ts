import { readFileSync } from "node:fs";
import fc from "fast-check";
import { readXlsx } from "hucre/xlsx";
import { type XlsxFile, openWorkbook, saveWorkbook } from "../../src/xlsx";
import { cell, edit, place, setCell } from "./editing";
import { changedParts, makeSheet, makeXlsx, partText, relationship } from "./make-xlsx";

const sheetPart = "xl/worksheets/sheet1.xml";
const percent = '<xf numFmtId="10" fontId="1" fillId="0" borderId="0" xfId="0" quotePrefix="1"/>';

/** What an independent reader finds in a cell of the first sheet. */
async function otherReading(bytes: Uint8Array, address: string) {
  const { row, column } = place(address);
  const sheet = (await readXlsx(bytes)).sheets[0];
  return {
    value: sheet?.rows[row]?.[column] ?? null,
    formula: sheet?.cells?.get(`${row},${column}`)?.formula,
  };
}

test("tags stretched with blanks are written at once", async () => {
  const blanks = " ".repeat(60_000);
  const bytes = makeSheet(`<row r="1"${blanks}x="1"><c${blanks}s="1"><v>1</v></c></row>`);
  const start = performance.now();
  await edit(bytes, setCell("B1", "二"));
  expect(performance.now() - start).toBeLessThan(1500);
});

describe("a change of cells", () => {
  const bytes = makeSheet(
    '<row r="2" ht="20" customHeight="1" spans="1:3"><c r="A2" s="1" t="s"><v>0</v></c><c r="C2" t="s"><v>1</v></c></row>' +
      '<row r="4"><c r="B4" s="1"><v>0.5</v></c></row>',
    {
      sharedStrings: ["<t>≥10 人</t>", "<r><rPr><b/></rPr><t>粗</t></r><r><t>细</t></r>"],
      formats: [percent],
    },
  );

  test("touches only the part of its sheet, and there only the cells", async () => {
    const saved = await edit(bytes, setCell("A2", "≥10人"));
    expect(changedParts(bytes, saved.bytes)).toEqual([sheetPart]);
    expect(saved.lost).toEqual([]);
    expect(partText(saved.bytes, sheetPart)).toBe(
      partText(bytes, sheetPart)
        ?.replace(
          '<c r="A2" s="1" t="s"><v>0</v></c>',
          '<c r="A2" s="1" t="inlineStr"><is><t>≥10人</t></is></c>',
        )
        .replace(' spans="1:3"', "")
        .replace("<sheetData>", '<dimension ref="A2:C4"/><sheetData>'),
    );
  });

  test.each([
    ["text in a cell that was blank", "B2", "新", "新"],
    ["text in a row that was not there", "D9", "新", "新"],
    ["text above all rows", "A1", "新", "新"],
    ["a number under the cell's format", "B4", 1, 1],
    ["a yes", "A2", true, true],
    ["text that looks like a formula", "A2", "=100%", "=100%"],
    ["text that looks like a number", "A2", "001", "001"],
    ["text with marks of XML", "A2", `<b>&amp;"'`, `<b>&amp;"'`],
    ["spaces at both ends and line breaks", "A2", "  甲\n乙\t ", "  甲\n乙\t "],
    ["what looks like an escape", "A2", "_x000D_", "_x000D_"],
    ["a carriage return", "A2", "甲\r乙", "甲\r乙"],
    ["control characters, which are left out", "A2", "甲\u0000\u0007乙\ud800", "甲乙"],
    ["nothing", "A2", null, null],
    ["empty text", "A2", "", null],
  ])("writes %s", async (_, address, write, expected) => {
    const saved = await edit(bytes, setCell(address, write));
    expect(cell(saved.after.snapshot, address)?.value ?? null).toBe(expected);
    expect(await otherReading(saved.bytes, address)).toEqual({ value: expected, formula: undefined });
    expect(cell(saved.after.snapshot, "C2")?.text).toBe("粗细");
  });

  test("asks that spaces at the ends be kept", async () => {
    const { bytes: saved } = await edit(bytes, setCell("A2", " 甲"), setCell("B4", "甲 乙"));
    expect(partText(saved, sheetPart)).toContain('<t xml:space="preserve"> 甲</t>');
    expect(partText(saved, sheetPart)).toContain("<t>甲 乙</t>");
  });

  test("leaves the others in place where cells do not say where they stand", async () => {
    const unnamed = makeSheet("<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>");
    const { after } = await edit(unnamed, setCell("A1", null), setCell("D1", "新"));
    expect(after.snapshot.sheets[0]?.rows.map((row) => row.map((held) => held?.value))).toEqual([
      [undefined, 2, undefined, "新"],
      [3],
    ]);
  });

  test("keeps the cell's format, down to what this product does not know", async () => {
    const { after, bytes: saved } = await edit(bytes, setCell("B4", 0.25), setCell("A2", null));
    expect(cell(after.snapshot, "B4")).toEqual({ value: 0.25, text: "25.00%", numberFormat: "0.00%" });
    expect(partText(saved, sheetPart)).toContain('<c r="A2" s="1"/>');
    expect(partText(saved, "xl/styles.xml")).toContain('quotePrefix="1"');
  });

  test("keeps the prefix of the writer and the formatting inside other texts", async () => {
    const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const prefixed = makeXlsx({
      sheets: { 表: "" },
      parts: {
        [sheetPart]: `<x:worksheet xmlns:x="${main}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
      },
    });
    const { after, bytes: saved } = await edit(prefixed, setCell("B1", "新"));
    expect(partText(saved, sheetPart)).toContain(
      '<x:c r="B1" t="inlineStr"><x:is><x:t>新</x:t></x:is></x:c>',
    );
    expect(cell(after.snapshot, "A1")?.value).toBe(1);
  });

  test("of nothing gives back the very bytes", async () => {
    const file = await openWorkbook(bytes, "测试.xlsx");
    expect((await saveWorkbook(file, file.styled())).bytes).toBe(bytes);
    expect((await edit(bytes, setCell("A2", "≥10 人"))).bytes).toBe(bytes);
  });

  test("of any text reads back as that text, and nothing else changes", async () => {
    const writable = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.stringMatching(/^[=+\-@'_x0-9A-F<&>\]\s]{0,12}$/),
    );
    await fc.assert(
      fc.asyncProperty(
        text,
        fc.integer({ min: 1, max: 5 }),
        fc.constantFrom("A", "B", "C"),
        async (write, row, column) => {
          const address = `${column}${row}`;
          const saved = await edit(bytes, setCell(address, write));
          const expected = write.replace(writable, "");
          expect(cell(saved.after.snapshot, address)?.value ?? "").toBe(expected);
          expect((await otherReading(saved.bytes, address)).value ?? "").toBe(expected);
          for (const other of ["A2", "C2", "B4"].filter((candidate) => candidate !== address)) {
            expect(cell(saved.after.snapshot, other)).toEqual(cell(saved.before.snapshot, other));
          }
        },
      ),
      { numRuns: 80 },
    );
  });
});

describe("formulas", () => {
  const calcChain = {
    relationships: { "xl/workbook.xml": relationship("rId8", "calcChain", "calcChain.xml") },
    parts: { "xl/calcChain.xml": '<calcChain><c r="B1" i="1"/></calcChain>' },
  };

  test("are computed anew when the file is opened after a cell has changed", async () => {
    const bytes = makeSheet(
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1*2</f><v>2</v></c></row>',
      calcChain,
    );
    const saved = await edit(bytes, setCell("A1", 5));
    expect(changedParts(bytes, saved.bytes)).toEqual(["xl/workbook.xml", sheetPart]);
    expect(partText(saved.bytes, "xl/workbook.xml")).toContain('<calcPr fullCalcOnLoad="1"/>');
    expect(cell(saved.after.snapshot, "B1")).toMatchObject({ formula: "=A1*2", value: 2 });
  });

  test("that go leave the list of computed cells, which is dropped with all that names it", async () => {
    const bytes = makeSheet(
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1*2</f><v>2</v></c></row>',
      calcChain,
    );
    const saved = await edit(bytes, setCell("B1", 2));
    expect(partText(saved.bytes, "xl/calcChain.xml")).toBeUndefined();
    expect(partText(saved.bytes, "xl/_rels/workbook.xml.rels")).not.toContain("calcChain");
    expect(await otherReading(saved.bytes, "B1")).toEqual({ value: 2, formula: undefined });
  });

  test("are written with what they hold", async () => {
    const { bytes } = await edit(makeSheet(""), setCell("A1", { formula: '=IF(1<2,"甲&乙",B1)' }));
    expect((await otherReading(bytes, "A1")).formula).toBe('IF(1<2,"甲&乙",B1)');
  });

  test("that are shared stay as they were in the other cells when the first is replaced", async () => {
    const bytes = makeSheet(
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$A$1</f><v>1</v></c></row>' +
        '<row r="2"><c r="A2"><v>2</v></c><c r="B2"><f t="shared" si="0"/><v>2</v></c></row>' +
        '<row r="3"><c r="A3"><v>3</v></c><c r="B3"><f t="shared" si="0"/><v>3</v></c></row>',
    );
    const saved = await edit(bytes, setCell("B1", "合计"));
    expect(cell(saved.after.snapshot, "B1")?.formula).toBeUndefined();
    expect(await otherReading(saved.bytes, "B2")).toEqual({ value: 2, formula: "A2*$A$1" });
    expect(await otherReading(saved.bytes, "B3")).toEqual({ value: 3, formula: "A3*$A$1" });
  });

  test("that are shared stay shared when a cell beside them changes", async () => {
    const formulas =
      '<c r="B1"><f t="shared" ref="B1:B2" si="0">A1*2</f><v>2</v></c></row><row r="2"><c r="B2"><f t="shared" si="0"/><v>4</v></c>';
    const { bytes } = await edit(
      makeSheet(`<row r="1"><c r="A1"><v>1</v></c>${formulas}</row>`),
      setCell("A1", 3),
    );
    expect(partText(bytes, sheetPart)).toContain(formulas);
  });

  test("for many cells at once stay that", async () => {
    const array = '<c r="B1"><f t="array" ref="B1:B2">A1:A2*2</f><v>2</v></c>';
    const bytes = makeSheet(
      `<row r="1"><c r="A1"><v>1</v></c>${array}</row><row r="2"><c r="B2"><v>4</v></c></row>`,
    );
    const saved = await edit(bytes, setCell("A1", 3), { kind: "insertRows", sheet: "表", row: 0, count: 2 });
    expect(partText(saved.bytes, sheetPart)).toContain(
      '<c r="B3"><f t="array" ref="B3:B4">A3:A4*2</f><v>2</v></c>',
    );
  });
});

describe.each(["linxi-2023", "changli-2021"])("the sample %s", (name) => {
  test("changes in one part when one cell is changed", async () => {
    const bytes = new Uint8Array(readFileSync(`assets/samples/${name}.xlsx`));
    const { name: sheet = "" } = (await openWorkbook(bytes, name)).snapshot.sheets[1] ?? {};
    const saved = await edit(bytes, setCell("F12", "≥96.5%", sheet));
    expect(changedParts(bytes, saved.bytes)).toEqual(["xl/worksheets/sheet2.xml"]);
    expect(cell(saved.after.snapshot, "F12", sheet)?.text).toBe("≥96.5%");
    const looks = (file: XlsxFile) =>
      file.styled().sheets.map(({ columns, merges }) => ({ columns, merges }));
    expect(looks(saved.after)).toEqual(looks(saved.before));
  });
});

test("a digital signature goes, and that is said", async () => {
  const bytes = makeSheet('<row r="1"><c r="A1"><v>1</v></c></row>', {
    relationships: {
      "": '<Relationship Id="rId7" Type="http://x/digital-signature/origin" Target="_xmlsignatures/origin.sigs"/>',
    },
    parts: { "_xmlsignatures/origin.sigs": "" },
  });
  const saved = await edit(bytes, setCell("A1", 2));
  expect(saved.lost).toEqual([{ kind: "signature" }]);
  expect(partText(saved.bytes, "_xmlsignatures/origin.sigs")).toBeUndefined();
});
