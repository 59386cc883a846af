import type { WorkbookSnapshot } from "../core";
import type { DocumentStore } from "../host";
import { readDocumentStore } from "./package/document-store-part";
import { readSheet } from "./sheet/read-sheet";
import { readStyledSheet } from "./sheet/read-styled-sheet";
import { type Source, openSource, readWorksheet } from "./source";
import type { StyledWorkbook } from "./styled-workbook";
import { readStyleSheet } from "./styles/read-styles";
import type { ZipCodec } from "./zip/codec";

/** An .xlsx file in memory. It keeps its bytes, so that a save changes only what was edited. */
export interface XlsxFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly snapshot: WorkbookSnapshot;
  readonly documentStore: DocumentStore;
  /** Read on the first call, and the same object ever after. */
  styled(): StyledWorkbook;
}

/**
 * Reads .xlsx or .xlsm bytes; `name` is the file's name for the snapshot. `codec` is a faster one than our own.
 * @throws XlsxError
 */
export function openWorkbook(bytes: Uint8Array, name: string, codec?: ZipCodec): Promise<XlsxFile> {
  return Promise.resolve().then(() => new OpenedFile(bytes, name, codec));
}

class OpenedFile implements XlsxFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly snapshot: WorkbookSnapshot;
  readonly documentStore: DocumentStore;
  readonly #codec: ZipCodec | undefined;
  #styled: StyledWorkbook | undefined;

  constructor(bytes: Uint8Array, name: string, codec: ZipCodec | undefined) {
    this.name = name;
    this.bytes = bytes;
    this.#codec = codec;
    const source = openSource(bytes, codec);
    this.snapshot = readSnapshot(source, name);
    this.documentStore = readDocumentStore(source.pack, source.workbook.name);
  }

  styled(): StyledWorkbook {
    return (this.#styled ??= readStyledWorkbook(
      openSource(this.bytes, this.#codec),
      this.snapshot.activeSheet,
    ));
  }
}

function readSnapshot(source: Source, name: string): WorkbookSnapshot {
  const { workbook, worksheets, context } = source;
  const sheets = worksheets.map((entry) => readSheet(entry, readWorksheet(source, entry), context));
  const inFront = worksheets.find((entry) => entry.tab === workbook.activeTab) ?? worksheets[0];
  return { name, activeSheet: inFront?.name, sheets };
}

export function readStyledWorkbook(source: Source, activeSheet: string | undefined): StyledWorkbook {
  const { pack, workbook, worksheets } = source;
  const stylesXml = pack.relatedText(workbook.name, "styles");
  const formats =
    stylesXml === undefined
      ? []
      : readStyleSheet(stylesXml, pack.relatedText(workbook.name, "theme")).formats;
  return {
    activeSheet,
    dateSystem: workbook.dateSystem,
    styles: new Map(formats.map((style, index) => [String(index), style])),
    sheets: worksheets.map((entry) => readStyledSheet(source, entry)),
  };
}
