const namedCharacters: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);
const writtenCharacters: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

/** The characters behind `&lt;` and `&#20010;`; a name that XML does not know stays as it is written. */
export function decodeXml(text: string): string {
  const withLines = text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
  if (!withLines.includes("&")) return withLines;
  return withLines.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi,
    (whole: string, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return namedCharacters.get(name) ?? whole;
      const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}

/** Without what XML has no way to write: control characters, halves of surrogate pairs, U+FFFE and U+FFFF. */
export function writableInXml(text: string): string {
  return text.replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, "");
}

/** For text between tags. */
export function encodeText(text: string): string {
  return writableInXml(text).replace(/[&<>\r]/g, (character) => writtenCharacters[character] ?? "");
}

/** For an attribute in double quotes; line breaks and tabs would otherwise come back as spaces. */
export function encodeAttribute(text: string): string {
  return writableInXml(text).replace(/[&<>"\t\n\r]/g, (character) => writtenCharacters[character] ?? "");
}

/** ` name="value"` for each value that is there: true is "1", false "0". */
export function attributes(values: Readonly<Record<string, string | number | boolean | undefined>>): string {
  return Object.entries(values)
    .map(([name, value]) => {
      if (value === undefined) return "";
      return ` ${name}="${typeof value === "boolean" ? Number(value) : encodeAttribute(String(value))}"`;
    })
    .join("");
}
