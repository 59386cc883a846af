import { crc32 } from "./crc32";
import { inflate } from "./inflate";

/** What reading a zip file takes in arithmetic. A caller that has a faster one at hand, as Node has, brings it along. */
export interface ZipCodec {
  /** Unpacks raw deflate data of at most `size` bytes; throws on damaged data and on any that unpacks to more. */
  readonly inflate: (packed: Uint8Array, size: number) => Uint8Array;
  /** The checksum that zip files carry for each entry. */
  readonly crc32: (bytes: Uint8Array) => number;
}

export const ownCodec: ZipCodec = { inflate, crc32 };
