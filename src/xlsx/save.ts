import type { DocumentStore } from "../host";
import { type XlsxFile, readStyledWorkbook } from "./open";
import { writeDocumentStore } from "./package/document-store-part";
import { isOfKind } from "./package/package";
import { dropUnreachable } from "./package/reachable";
import { asksTheSame, isLongList } from "./sheet/write-layout";
import { type Source, openSource } from "./source";
import type { StyledSheet, StyledWorkbook } from "./styled-workbook";
import { requireSame } from "./verify";
import { WorkbookWriter } from "./workbook-writer";
import { XlsxError } from "./xlsx-error";

/** What of the user's work or file the saved bytes do not carry. */
export type Loss =
  /** A drop-down list longer than a file can hold (255 characters); the cells have no list. */
  | { readonly kind: "longList"; readonly sheet: string }
  /** The file's digital signature, which no changed file can keep. */
  | { readonly kind: "signature" };

export interface Saved {
  readonly bytes: Uint8Array;
  readonly lost: readonly Loss[];
}

const allowedName = /^(?!')[^[\]:*?/\\]{1,31}(?<!')$/;

/**
 * The bytes of `file` as edited. `edited` began as `file.styled()`: whatever in it is equal to the file's own stays as
 * the file has it, byte for byte in all parts that nothing was changed in. The bytes are read back and compared with
 * `edited` before they are handed out.
 * @throws XlsxError "notSaved" when the comparison fails or a sheet has a name that Excel does not take.
 */
export function saveWorkbook(
  file: XlsxFile,
  edited: StyledWorkbook,
  documentStore: DocumentStore = file.documentStore,
): Promise<Saved> {
  return Promise.resolve().then(() => save(file, edited, documentStore));
}

function save(file: XlsxFile, edited: StyledWorkbook, documentStore: DocumentStore): Saved {
  const source = openSource(file.bytes);
  const sheets = edited.sheets.map(withOwnOrigin);
  for (const { name, origin } of sheets) {
    if (name !== origin && !allowedName.test(name)) throw new XlsxError("notSaved", `A sheet named ${name}.`);
  }
  new WorkbookWriter(source, file.styled(), { ...edited, sheets }).write();
  writeDocumentStore(source.pack, source.workbook.name, documentStore);
  if (!source.pack.isChanged) return { bytes: file.bytes, lost: [] };

  const hadSignature = dropSignature(source);
  const bytes = source.pack.toBytes();
  requireSame(edited, readBack(bytes));
  const present = file.styled().sheets.flatMap(({ validations }) => validations.filter(isLongList));
  const longLists = edited.sheets.filter(({ validations }) => {
    return validations.some((list) => isLongList(list) && !present.some((other) => asksTheSame(list, other)));
  });
  return {
    bytes,
    lost: [
      ...longLists.map(({ name }): Loss => ({ kind: "longList", sheet: name })),
      ...(hadSignature ? [{ kind: "signature" } as const] : []),
    ],
  };
}

function readBack(bytes: Uint8Array): StyledWorkbook {
  try {
    return readStyledWorkbook(openSource(bytes), undefined);
  } catch (error) {
    throw new XlsxError("notSaved", "The saved file cannot be read.", { cause: error });
  }
}

/** A copy of a sheet that kept the origin of its model is a sheet of its own. */
function withOwnOrigin(sheet: StyledSheet, index: number, all: readonly StyledSheet[]): StyledSheet {
  const first = all.findIndex(({ origin }) => origin === sheet.origin);
  return first === index ? sheet : { ...sheet, origin: undefined };
}

function dropSignature({ pack }: Source): boolean {
  const signature = pack.relationships("").find((relationship) => isOfKind(relationship, "origin"));
  if (!signature) return false;
  dropUnreachable(pack, () => {
    pack.unrelate("", signature.id);
  });
  return true;
}
