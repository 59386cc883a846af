import { type XlsxFile, openWorkbook } from "./open";
import { Package } from "./package/package";
import {
  declaration,
  mainNamespace,
  relationshipNamespace,
  relationshipType,
  spreadsheetType,
} from "./package/vocabulary";
import { emptyWorksheet } from "./sheet/write-sheet";
import { defaultStyles } from "./styles/default-styles";
import { attributes } from "./xml/text";
import { Archive } from "./zip/archive";

/** The end record of a zip file without entries. */
const emptyZip = Uint8Array.from({ length: 22 }, (_, index) => [0x50, 0x4b, 0x05, 0x06][index] ?? 0);

const emptyContentTypes =
  `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="xml" ContentType="application/xml"/></Types>';

/** A workbook with one empty sheet, to be filled by applyChangeToStyled and saved. */
export function newWorkbook(name: string, sheet: string): Promise<XlsxFile> {
  const pack = new Package(new Archive(emptyZip));
  pack.write("[Content_Types].xml", emptyContentTypes);
  addPart(
    pack,
    "",
    { name: "xl/workbook.xml", kind: "officeDocument", contentType: "sheet.main" },
    workbookXml(sheet),
  );
  addPart(
    pack,
    "xl/workbook.xml",
    { name: "xl/worksheets/sheet1.xml", kind: "worksheet", contentType: "worksheet" },
    emptyWorksheet,
  );
  const styles = { name: "xl/styles.xml", kind: "styles", contentType: "styles" };
  addPart(pack, "xl/workbook.xml", styles, defaultStyles);
  return openWorkbook(pack.toBytes(), name);
}

function workbookXml(sheet: string): string {
  const facts = attributes({ name: sheet, sheetId: 1, "r:id": "rId1" });
  return (
    `${declaration}<workbook xmlns="${mainNamespace}" xmlns:r="${relationshipNamespace}">` +
    `<bookViews><workbookView/></bookViews><sheets><sheet${facts}/></sheets></workbook>`
  );
}

function addPart(
  pack: Package,
  source: string,
  part: { readonly name: string; readonly kind: string; readonly contentType: string },
  xml: string,
): void {
  pack.write(part.name, xml);
  pack.setContentType(part.name, spreadsheetType(part.contentType));
  pack.relate(source, { type: relationshipType(part.kind), target: part.name, isExternal: false });
}
