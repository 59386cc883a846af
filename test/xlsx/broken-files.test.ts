import { readFileSync } from "node:fs";
import { strToU8, zlibSync } from "fflate";
import { openWorkbook } from "../../src/xlsx";
import { makeSheet, withParts, zip } from "./make-xlsx";

const sample = new Uint8Array(readFileSync("assets/samples/linxi-2023.xlsx"));
const oleHeader = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const utf16 = (text: string) => Array.from(text, (letter) => [letter.charCodeAt(0), 0]).flat();

function kindOf(bytes: Uint8Array): Promise<unknown> {
  return openWorkbook(bytes, "文件.xlsx").then(
    () => "opened",
    (error: unknown) => (error instanceof Error && "kind" in error ? error.kind : error),
  );
}

/** Where the directory of a file names a part. */
function directoryEntry(file: Uint8Array, part: string): number {
  return Buffer.from(file).lastIndexOf(part) - 46;
}

/** The file with the unpacked size changed that its directory states for a part. */
function claiming(file: Uint8Array, part: string, size: number): Uint8Array {
  const bytes = Uint8Array.from(file);
  new DataView(bytes.buffer).setUint32(directoryEntry(bytes, part) + 24, size, true);
  return bytes;
}

describe("a file that is no workbook", () => {
  test.each([
    ["an empty file", Uint8Array.of()],
    ["a table in text", strToU8("三级指标,指标值\r\n")],
    ["a PDF", strToU8("%PDF-1.7\n")],
    ["an old .xls", Uint8Array.from([...oleHeader, ...utf16("Workbook")])],
    ["compressed data that is no zip file", zlibSync(strToU8("三级指标"))],
    ["a zip file of something else", zip({ "a.txt": "文字" })],
    [
      "a text document",
      withParts(makeSheet(""), { "xl/workbook.xml": "<w:document xmlns:w='urn:w'><w:body/></w:document>" }),
    ],
    [
      "a binary workbook",
      withParts(makeSheet(""), {
        "_rels/.rels":
          '<Relationships><Relationship Id="rId1" Type="http://x/officeDocument" Target="xl/workbook.bin"/></Relationships>',
        "xl/workbook.bin": "\u0083\u0001",
      }),
    ],
  ])("%s", async (_, bytes) => {
    expect(await kindOf(bytes)).toBe("notXlsx");
  });

  test("a file with a password says so", async () => {
    expect(await kindOf(Uint8Array.from([...oleHeader, 0, 0, ...utf16("EncryptedPackage")]))).toBe(
      "encrypted",
    );
  });
});

describe("a file that is broken", () => {
  test("cut off anywhere, it is damaged and never half read", async () => {
    for (let length = 4; length < sample.length; length += 97) {
      expect([length, await kindOf(sample.subarray(0, length))]).toEqual([length, "damaged"]);
    }
  });

  test("with any byte of its compressed data changed, it is damaged or reads as before", async () => {
    const before = (await openWorkbook(sample, "文件.xlsx")).snapshot;
    for (let at = 40; at < sample.length; at += 211) {
      const bytes = Uint8Array.from(sample);
      bytes[at] = (bytes[at] ?? 0) ^ 0x55;
      const file = await openWorkbook(bytes, "文件.xlsx").catch((error: unknown) => error);
      if (file instanceof Error) expect(file).toMatchObject({ name: "XlsxError" });
      else expect(file).toMatchObject({ snapshot: before });
    }
  });

  test.each([
    [
      "a part that breaks off",
      { "xl/worksheets/sheet1.xml": '<worksheet><sheetData><row r="1"><c r="A1"><v>1' },
    ],
    ["tags that do not match", { "xl/workbook.xml": "<workbook><sheets></workbook></sheets>" }],
    ["a workbook without sheets", { "xl/workbook.xml": "<workbook/>" }],
    ["a worksheet without cells", { "xl/worksheets/sheet1.xml": "<worksheet/>" }],
    ["a part that is no XML", { "xl/styles.xml": "文字" }],
    ["a part that is empty", { "xl/workbook.xml": "" }],
  ])("%s", async (_, parts) => {
    expect(await kindOf(withParts(makeSheet(""), parts))).toBe("damaged");
  });

  test("entities, which could unfold without end, are refused", async () => {
    const bomb =
      '<!DOCTYPE sst [<!ENTITY a "一一一一"><!ENTITY b "&a;&a;&a;&a;">]><sst><si><t>&b;</t></si></sst>';
    expect(await kindOf(withParts(makeSheet(""), { "xl/sharedStrings.xml": bomb }))).toBe("damaged");
  });

  test.each(["A0", "A1048577", "XFE1", "AAAA1", "1", "?"])("a cell at %s", async (reference) => {
    const bytes = makeSheet(`<row r="1"><c r="${reference}"><v>1</v></c></row>`);
    expect(await kindOf(bytes)).toBe("damaged");
  });

  test("two tabs that lead to one sheet", async () => {
    const tabs = '<sheet name="另一张" sheetId="2" r:id="rId1"/>';
    expect(await kindOf(makeSheet("", { tabs }))).toBe("damaged");
  });

  test("of a cell that is there twice, the last one counts", async () => {
    const { snapshot } = await openWorkbook(
      makeSheet('<row r="1"><c r="A1"><v>1</v></c></row><row r="1"><c r="A1"><v>2</v></c></row>'),
      "文件.xlsx",
    );
    expect(snapshot.sheets[0]?.rows).toEqual([[{ value: 2, text: "2" }]]);
  });
});

describe("a file that unpacks to too much", () => {
  const megabyte = 2 ** 20;

  test("says so before it is unpacked", async () => {
    expect(await kindOf(claiming(sample, "xl/styles.xml", 300 * megabyte))).toBe("tooLarge");
  });

  test("is damaged where it claims less than it unpacks to", async () => {
    const bomb = withParts(makeSheet(""), { "xl/styles.xml": " ".repeat(64 * megabyte) });
    expect(bomb.length).toBeLessThan(megabyte);
    expect(await kindOf(claiming(bomb, "xl/styles.xml", 10))).toBe("damaged");
  });

  test("says so where one formula is shared by more cells than memory can hold it for", async () => {
    const formula = Array.from({ length: 1600 }, (_, index) => `A${index + 1}`).join("+");
    const shared = Array.from({ length: 5000 }, (_, index) => {
      const text = index === 0 ? formula : "";
      return `<row r="${index + 1}"><c r="B${index + 1}"><f t="shared" si="0">${text}</f><v>1</v></c></row>`;
    });
    expect(await kindOf(makeSheet(shared.slice(0, 20).join("")))).toBe("opened");
    expect(await kindOf(makeSheet(shared.join("")))).toBe("tooLarge");
  });
});
