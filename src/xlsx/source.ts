import { Package } from "./package/package";
import { requireZip } from "./package/sniff";
import { type SheetEntry, type WorkbookPart, readWorkbookPart } from "./package/workbook-part";
import type { CellContext } from "./sheet/read-cells";
import { type WorksheetXml, parseWorksheet } from "./sheet/read-sheet";
import { readSharedStrings } from "./sheet/shared-strings";
import { readFormatCodes } from "./styles/cell-formats";
import { XlsxError } from "./xlsx-error";
import { Archive } from "./zip/archive";
import type { ZipCodec } from "./zip/codec";

/** A sheet with cells; a chart on a tab of its own has none. */
export type WorksheetEntry = SheetEntry & { readonly part: string };

/** The parts of a file, with what all its sheets share. */
export interface Source {
  readonly pack: Package;
  readonly workbook: WorkbookPart;
  readonly worksheets: readonly WorksheetEntry[];
  readonly context: CellContext;
}

/** @throws XlsxError */
export function openSource(bytes: Uint8Array, codec?: ZipCodec): Source {
  requireZip(bytes);
  const pack = new Package(new Archive(bytes, codec));
  const workbook = readWorkbookPart(pack);
  return {
    pack,
    workbook,
    worksheets: workbook.sheets.flatMap((entry) =>
      entry.part === undefined ? [] : { ...entry, part: entry.part },
    ),
    context: {
      sharedStrings: readSharedStrings(pack.relatedText(workbook.name, "sharedStrings") ?? ""),
      formatCodes: readFormatCodes(pack.relatedText(workbook.name, "styles")),
      dateSystem: workbook.dateSystem,
    },
  };
}

/** @throws XlsxError "damaged" */
export function readWorksheet({ pack }: Source, { part }: WorksheetEntry): WorksheetXml {
  const xml = pack.text(part);
  if (xml === undefined) throw new XlsxError("damaged", `The part ${part} is missing.`);
  return parseWorksheet(xml);
}
