import { XlsxError } from "../xlsx-error";

const oleSignature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const zipSignatures = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x50, 0x4b, 0x05, 0x06],
];
/** The name of the stream in which Office keeps an encrypted file, as the container spells it. */
const encryptedStream = Array.from("EncryptedPackage", (letter) => [letter.charCodeAt(0), 0]).flat();

/** Passes zip files. @throws XlsxError "notXlsx" or "encrypted" for everything else. */
export function requireZip(bytes: Uint8Array): void {
  if (zipSignatures.some((signature) => startsWith(bytes, signature, 0))) return;
  if (startsWith(bytes, oleSignature, 0) && contains(bytes, encryptedStream)) {
    throw new XlsxError("encrypted", "The file is encrypted by Office.");
  }
  throw new XlsxError("notXlsx", "The file is not a zip file.");
}

function startsWith(bytes: Uint8Array, signature: readonly number[], at: number): boolean {
  return signature.every((byte, index) => bytes[at + index] === byte);
}

function contains(bytes: Uint8Array, signature: readonly number[]): boolean {
  const [first = 0] = signature;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (startsWith(bytes, signature, at)) return true;
  }
  return false;
}
