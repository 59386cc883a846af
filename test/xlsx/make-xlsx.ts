import { type Zippable, strToU8, unzipSync, zipSync } from "fflate";
import { Archive } from "../../src/xlsx/zip/archive";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const types = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** What a test wants of a small workbook; sheets are given by the XML inside their worksheet element. */
export interface Making {
  readonly sheets: Readonly<Record<string, string>>;
  /** The XML inside each <si>. */
  readonly sharedStrings?: readonly string[];
  /** The cell formats, each the XML of an <xf>; the first is the plain one and is always there. */
  readonly formats?: readonly string[];
  readonly numberFormats?: Readonly<Record<number, string>>;
  /** More children of the workbook: before and behind its list of sheets. */
  readonly workbook?: { readonly before?: string; readonly after?: string };
  readonly sheetAttributes?: Readonly<Record<string, string>>;
  /** More tabs behind the sheets, which are no worksheets: the XML of <sheet> elements. */
  readonly tabs?: string;
  /** More parts, or other ones, by name. */
  readonly parts?: Readonly<Record<string, string>>;
  /** More relationships, by the part that they belong to: the XML of <Relationship> elements. */
  readonly relationships?: Readonly<Record<string, string>>;
}

export function makeXlsx(making: Making): Uint8Array {
  const names = Object.keys(making.sheets);
  const list = names.map((name, index) => {
    return `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}" ${making.sheetAttributes?.[name] ?? ""}/>`;
  });
  const parts: Record<string, string> = {
    "[Content_Types].xml": contentTypes(names.length),
    "_rels/.rels": relationships(
      relationship("rId1", "officeDocument", "xl/workbook.xml") + (making.relationships?.[""] ?? ""),
    ),
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${relations}">${making.workbook?.before ?? ""}<sheets>${list.join(
      "",
    )}${making.tabs ?? ""}</sheets>${making.workbook?.after ?? ""}</workbook>`,
    "xl/_rels/workbook.xml.rels": relationships(
      [
        ...names.map((_, index) =>
          relationship(`rId${index + 1}`, "worksheet", `worksheets/sheet${index + 1}.xml`),
        ),
        relationship("rIdStyles", "styles", "styles.xml"),
        relationship("rIdStrings", "sharedStrings", "sharedStrings.xml"),
        making.relationships?.["xl/workbook.xml"] ?? "",
      ].join(""),
    ),
    "xl/styles.xml": styles(making),
    "xl/sharedStrings.xml": `<sst xmlns="${main}">${(making.sharedStrings ?? [])
      .map((text) => `<si>${text}</si>`)
      .join("")}</sst>`,
  };
  for (const [index, name] of names.entries()) {
    parts[`xl/worksheets/sheet${index + 1}.xml`] =
      `<worksheet xmlns="${main}" xmlns:r="${relations}">${making.sheets[name] ?? ""}</worksheet>`;
    const own = making.relationships?.[name];
    if (own) parts[`xl/worksheets/_rels/sheet${index + 1}.xml.rels`] = relationships(own);
  }
  return zip({ ...parts, ...making.parts });
}

/** A workbook with one sheet 表 that holds these rows. */
export function makeSheet(rows: string, making: Partial<Making> = {}): Uint8Array {
  return makeXlsx({ sheets: { 表: `<sheetData>${rows}</sheetData>` }, ...making });
}

export function zip(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const entries = Object.entries(parts).map(([name, content]): [string, Zippable[string]] => {
    return [name, typeof content === "string" ? strToU8(content) : content];
  });
  return zipSync(Object.fromEntries(entries), { mtime: new Date(2023, 10, 22) });
}

/** The file with some of its parts replaced. */
export function withParts(bytes: Uint8Array, parts: Readonly<Record<string, string>>): Uint8Array {
  return zip({ ...unzipSync(bytes), ...parts });
}

export function relationship(id: string, kind: string, target: string): string {
  return `<Relationship Id="${id}" Type="${relations}/${kind}" Target="${target}"/>`;
}

export function partText(bytes: Uint8Array, part: string): string | undefined {
  return new Archive(bytes).text(part);
}

/** The names of the parts that are not the same packed bytes in both files. */
export function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const packed = (bytes: Uint8Array) => {
    const archive = new Archive(bytes);
    return new Map(
      Array.from(archive.entries, (entry) => [
        entry.name,
        Buffer.from(archive.packed(entry)).toString("base64"),
      ]),
    );
  };
  const left = packed(before);
  const right = packed(after);
  return [...new Set([...left.keys(), ...right.keys()])]
    .filter((name) => left.get(name) !== right.get(name))
    .sort();
}

function relationships(elements: string): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${elements}</Relationships>`;
}

function contentTypes(sheets: number): string {
  const override = (part: string, type: string) =>
    `<Override PartName="/${part}" ContentType="${types}.${type}+xml"/>`;
  const overrides = [
    override("xl/workbook.xml", "sheet.main"),
    override("xl/styles.xml", "styles"),
    override("xl/sharedStrings.xml", "sharedStrings"),
    ...Array.from({ length: sheets }, (_, index) =>
      override(`xl/worksheets/sheet${index + 1}.xml`, "worksheet"),
    ),
  ];
  return (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `<Default Extension="xml" ContentType="application/xml"/>${overrides.join("")}</Types>`
  );
}

function styles({ formats = [], numberFormats = {} }: Making): string {
  const codes = Object.entries(numberFormats).map(([id, code]) => {
    return `<numFmt numFmtId="${id}" formatCode="${code.replaceAll('"', "&quot;")}"/>`;
  });
  const plain = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>';
  return (
    `<styleSheet xmlns="${main}">${codes.length > 0 ? `<numFmts count="${codes.length}">${codes.join("")}</numFmts>` : ""}` +
    '<fonts count="2"><font><sz val="11"/><name val="宋体"/></font><font><b/><sz val="9"/><name val="黑体"/></font></fonts>' +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    `<cellXfs count="${formats.length + 1}">${[plain, ...formats].join("")}</cellXfs></styleSheet>`
  );
}
