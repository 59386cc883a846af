import { deflateSync } from "fflate";
import type { Archive } from "./archive";
import { partKey } from "./archive";
import { crc32 } from "./crc32";

/** What an archive's entries become: new bytes, or undefined for an entry that goes. */
export type EntryChanges = ReadonlyMap<string, Uint8Array | undefined>;

interface PackedEntry {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly size: number;
  readonly time: number;
  readonly externalAttributes: number;
  readonly packed: Uint8Array;
}

const utf8 = new TextEncoder();
const namesAreUtf8 = 0x0800;
const zipVersion = 20;
/** 1 January 1980, the first day that zip files know: equal contents give equal files. */
const noTime = 0x00210000;

/** The archive with these changes; entries that are not named keep their packed bytes, order and time. */
export function writeArchive(archive: Archive, changes: EntryChanges): Uint8Array {
  const pending = new Map(Array.from(changes, ([name, bytes]) => [partKey(name), { name, bytes }]));
  const entries: PackedEntry[] = [];
  for (const entry of archive.entries) {
    const key = partKey(entry.name);
    const change = pending.get(key);
    pending.delete(key);
    if (!change) entries.push({ ...entry, packed: archive.packed(entry) });
    else if (change.bytes) entries.push(pack(entry.name, change.bytes));
  }
  for (const { name, bytes } of pending.values()) if (bytes) entries.push(pack(name, bytes));
  return layOut(entries);
}

function pack(name: string, bytes: Uint8Array): PackedEntry {
  return {
    name,
    method: 8,
    crc: crc32(bytes),
    size: bytes.length,
    time: noTime,
    externalAttributes: 0,
    packed: deflateSync(bytes),
  };
}

function layOut(entries: readonly PackedEntry[]): Uint8Array {
  const chunks: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = utf8.encode(entry.name);
    const facts = [
      u16(zipVersion),
      u16(namesAreUtf8),
      u16(entry.method),
      u32(entry.time),
      u32(entry.crc),
      u32(entry.packed.length),
      u32(entry.size),
      u16(name.length),
      u16(0),
    ].flat();
    const localHeader = Uint8Array.from([...u32(0x04034b50), ...facts]);
    directory.push(
      Uint8Array.from([
        ...u32(0x02014b50),
        ...u16(zipVersion),
        ...facts,
        ...[u16(0), u16(0), u16(0), u32(entry.externalAttributes), u32(offset)].flat(),
      ]),
      name,
    );
    chunks.push(localHeader, name, entry.packed);
    offset += localHeader.length + name.length + entry.packed.length;
  }
  const directoryLength = lengthOf(directory);
  const end = Uint8Array.from(
    [
      u32(0x06054b50),
      u32(0),
      u16(entries.length),
      u16(entries.length),
      u32(directoryLength),
      u32(offset),
      u16(0),
    ].flat(),
  );
  return concatenate([...chunks, ...directory, end]);
}

function u16(value: number): number[] {
  return [value & 0xff, (value >>> 8) & 0xff];
}

function u32(value: number): number[] {
  return [...u16(value & 0xffff), ...u16(value >>> 16)];
}

function lengthOf(chunks: readonly Uint8Array[]): number {
  return chunks.reduce((length, chunk) => length + chunk.length, 0);
}

function concatenate(chunks: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(lengthOf(chunks));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
