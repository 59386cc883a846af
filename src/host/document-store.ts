/**
 * What is kept in the document (waivers, settings, own templates) is one custom XML part, so that Excel, the workbench
 * and the command line see the same:
 *
 *     <store xmlns="urn:performance-target-assistant"><entry key="waivers">text</entry></store>
 *
 * Hosts hand the part over as text; it may come back with other prefixes, quotes and spacing than it was written with.
 */
export const documentStoreNamespace = "urn:performance-target-assistant";

/** Key → text. */
export type DocumentStore = ReadonlyMap<string, string>;

/** Never throws: what is not an entry is passed over. */
export function parseDocumentStore(xml: string): DocumentStore {
  const entries = new Map<string, string>();
  const entry = /<(?:[\w.-]+:)?entry\s+key\s*=\s*(?:"([^"<]*)"|'([^'<]*)')[^<>]*?(?:\/>|>([^<]*)<\/)/g;
  for (const [, doubleQuoted, singleQuoted, text] of xml.matchAll(entry)) {
    entries.set(unescape(doubleQuoted ?? singleQuoted ?? ""), unescape(text ?? ""));
  }
  return entries;
}

export function serializeDocumentStore(store: DocumentStore): string {
  const entries = Array.from(store, ([key, text]) => `<entry key="${escape(key)}">${escape(text)}</entry>`);
  return `<store xmlns="${documentStoreNamespace}">${entries.join("")}</store>`;
}

/** What XML has no way to write, such as control characters, is left out; JSON spells it in letters anyway. */
const unwritable = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/** White space is written by number, since XML readers are free to turn it into plain spaces. */
function escape(text: string): string {
  return text
    .replace(unwritable, "")
    .replace(/[&<>"'\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);
}

const namedCharacters: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

function unescape(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return namedCharacters.get(name) ?? whole;
      const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}
