import { Inflate as InflateStream } from "fflate";

/** So much is unpacked before the length is looked at again; a byte unpacks to about a thousand at most. */
const step = 32 * 1024;

export function inflate(packed: Uint8Array, size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let length = 0;
  const stream = new InflateStream((chunk) => {
    // Throws when there is more than was claimed.
    bytes.set(chunk, length);
    length += chunk.length;
  });
  for (let at = 0; at < packed.length; at += step) {
    stream.push(packed.subarray(at, at + step), at + step >= packed.length);
  }
  return bytes.subarray(0, length);
}
