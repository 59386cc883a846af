import { XlsxError } from "../xlsx-error";
import { type ZipCodec, ownCodec } from "./codec";
import { type Entry, readDirectory } from "./directory";

/** More than this product takes on: forty thousand forms unpack to about as much. */
const maxUnpackedBytes = 256 * 2 ** 20;

const utf8 = new TextDecoder();

/** A zip file in memory. Entries are unpacked when asked for, and checked against their length and checksum. */
export class Archive {
  readonly #bytes: Uint8Array;
  readonly #entries = new Map<string, Entry>();
  readonly #codec: ZipCodec;

  /** @throws XlsxError "damaged" or "tooLarge" */
  constructor(bytes: Uint8Array, codec: ZipCodec = ownCodec) {
    this.#bytes = bytes;
    this.#codec = codec;
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
    const bytes = entry.method === 0 ? packed : this.#unpacked(packed, entry);
    if (bytes.length !== entry.size || this.#codec.crc32(bytes) !== entry.crc) throw damaged(entry);
    return bytes;
  }

  #unpacked(packed: Uint8Array, entry: Entry): Uint8Array {
    try {
      return this.#codec.inflate(packed, entry.size);
    } catch (error) {
      throw damaged(entry, { cause: error });
    }
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

function damaged(entry: Entry, options?: ErrorOptions): XlsxError {
  return new XlsxError("damaged", `The zip entry ${entry.name} is damaged.`, options);
}
