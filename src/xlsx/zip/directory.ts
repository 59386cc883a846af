import { XlsxError } from "../xlsx-error";

/** One file in a zip file, as its directory describes it. */
export interface Entry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Date and time as zip files write them. */
  readonly time: number;
  readonly externalAttributes: number;
  readonly dataStart: number;
}

const directorySignature = 0x02014b50;
const localSignature = 0x04034b50;
const endSignature = 0x06054b50;
const endLength = 22;
const maxCommentLength = 0xffff;
/** Stands where the real number is in the zip64 field. */
const elsewhere = 0xffffffff;

const utf8 = new TextDecoder();

/** @throws XlsxError "damaged" */
export function readDirectory(bytes: Uint8Array): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const end = findEnd(view);
    const count = view.getUint16(end + 10, true);
    const entries: Entry[] = [];
    let at = view.getUint32(end + 16, true);
    for (let index = 0; index < count; index++) {
      const { entry, next } = readEntry(bytes, view, at);
      if (!entry.name.endsWith("/")) entries.push(entry);
      at = next;
    }
    return entries;
  } catch (error) {
    if (error instanceof XlsxError) throw error;
    throw new XlsxError("damaged", "The zip directory leads beyond the file.", { cause: error });
  }
}

function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - endLength - maxCommentLength);
  for (let at = view.byteLength - endLength; at >= first; at--) {
    if (view.getUint32(at, true) === endSignature) return at;
  }
  throw new XlsxError("damaged", "The zip file has no end record.");
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): { entry: Entry; next: number } {
  if (view.getUint32(at, true) !== directorySignature) {
    throw new XlsxError("damaged", `No zip directory entry at ${at}.`);
  }
  const method = view.getUint16(at + 10, true);
  const nameEnd = at + 46 + view.getUint16(at + 28, true);
  const extraEnd = nameEnd + view.getUint16(at + 30, true);
  const name = utf8.decode(bytes.subarray(at + 46, nameEnd));
  const [size, packedSize, localStart] = wideNumbers(view, nameEnd, extraEnd, [
    view.getUint32(at + 24, true),
    view.getUint32(at + 20, true),
    view.getUint32(at + 42, true),
  ]);
  const dataStart = findData(bytes, view, localStart, name);
  const isEncrypted = (view.getUint16(at + 8, true) & 1) !== 0;
  if (isEncrypted || (method !== 0 && method !== 8) || dataStart + packedSize > bytes.length) {
    throw new XlsxError("damaged", `The zip entry ${name} cannot be read.`);
  }
  const entry: Entry = {
    name,
    method,
    crc: view.getUint32(at + 16, true),
    packedSize,
    size,
    time: view.getUint32(at + 12, true),
    externalAttributes: view.getUint32(at + 38, true),
    dataStart,
  };
  return { entry, next: extraEnd + view.getUint16(at + 32, true) };
}

/** Java's spreadsheet writers always put sizes into the 64-bit field, however small the file. */
function wideNumbers(
  view: DataView,
  from: number,
  to: number,
  numbers: [number, number, number],
): [number, number, number] {
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let field = at + 4;
    const widen = (number: number) => {
      if (number !== elsewhere) return number;
      const wide = Number(view.getBigUint64(field, true));
      field += 8;
      return wide;
    };
    return [widen(numbers[0]), widen(numbers[1]), widen(numbers[2])];
  }
  return numbers;
}

/** The entry repeats its name before its data; names are in no checksum, so this tells when one is damaged. */
function findData(bytes: Uint8Array, view: DataView, localStart: number, name: string): number {
  const nameStart = localStart + 30;
  const nameEnd = nameStart + view.getUint16(localStart + 26, true);
  const isEntry = view.getUint32(localStart, true) === localSignature;
  if (!isEntry || utf8.decode(bytes.subarray(nameStart, nameEnd)) !== name) {
    throw new XlsxError("damaged", `No zip entry ${name} at ${localStart}.`);
  }
  return nameEnd + view.getUint16(localStart + 28, true);
}
