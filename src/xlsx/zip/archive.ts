import { Inflate } from "fflate";
import { XlsxError } from "../xlsx-error";
import { crc32 } from "./crc32";
import { type Entry, readDirectory } from "./directory";

/** More than this product takes on: forty thousand forms unpack to about as much. */
const maxUnpackedBytes = 256 * 2 ** 20;

/** So much is unpacked before the length is looked at again; a byte unpacks to about a thousand at most. */
const inflateStep = 32 * 1024;

const utf8 = new TextDecoder();

/** A zip file in memory. Entries are unpacked when asked for, and checked against their length and checksum. */
export class Archive {
  readonly #bytes: Uint8Array;
  readonly #entries = new Map<string, Entry>();

  /** @throws XlsxError "damaged" or "tooLarge" */
  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    let unpackedBytes = 0;
    for (const entry of readDirectory(bytes)) {
      this.#entries.set(partKey(entry.name), entry);
      unpackedBytes += entry.size;
    }
    if (unpackedBytes > maxUnpackedBytes) {
      throw new XlsxError("tooLarge", `The archive unpacks to ${unpackedBytes} bytes.`);
    }
  }

  /** In the order of the file. */
  get entries(): Iterable<Entry> {
    return this.#entries.values();
  }

  /** The name as the file spells it, whatever case was asked for. */
  nameOf(name: string): string | undefined {
    return this.#entries.get(partKey(name))?.name;
  }

  text(name: string): string | undefined {
    const bytes = this.unpack(name);
    return bytes && utf8.decode(bytes);
  }

  unpack(name: string): Uint8Array | undefined {
    const entry = this.#entries.get(partKey(name));
    if (!entry) return undefined;
    const packed = this.packed(entry);
    const bytes = entry.method === 0 ? packed : inflate(packed, entry);
    if (bytes.length !== entry.size || crc32(bytes) !== entry.crc) throw damaged(entry);
    return bytes;
  }

  /** The bytes of an entry as they stand in the file. */
  packed(entry: Entry): Uint8Array {
    return this.#bytes.subarray(entry.dataStart, entry.dataStart + entry.packedSize);
  }
}

/** Part names differ only in case for careless writers, and some write them with backslashes. */
export function partKey(name: string): string {
  return name.replaceAll("\\", "/").replace(/^\//, "").toLowerCase();
}

function inflate(packed: Uint8Array, entry: Entry): Uint8Array {
  const bytes = new Uint8Array(entry.size);
  let length = 0;
  const stream = new Inflate((chunk) => {
    // Throws when the entry unpacks to more than it claims.
    bytes.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length; at += inflateStep) {
      stream.push(packed.subarray(at, at + inflateStep), at + inflateStep >= packed.length);
    }
  } catch (error) {
    throw damaged(entry, { cause: error });
  }
  return bytes.subarray(0, length);
}

function damaged(entry: Entry, options?: ErrorOptions): XlsxError {
  return new XlsxError("damaged", `The zip entry ${entry.name} is damaged.`, options);
}
