import { type XmlElement, parseXml } from "../xml/element";
import { builtInFormat } from "./number-formats";

/** The format codes of a file by the number of the cell format; undefined where it is General. */
export function readFormatCodes(stylesXml: string | undefined): (string | undefined)[] {
  if (stylesXml === undefined) return [];
  const root = parseXml(stylesXml);
  const ownFormats = readOwnFormats(root);
  return (root.child("cellXfs")?.all("xf") ?? []).map((xf) => {
    return formatCode(xf.number("numFmtId") ?? 0, ownFormats);
  });
}

export function readOwnFormats(root: XmlElement): Map<number, string> {
  const formats = root.child("numFmts")?.all("numFmt") ?? [];
  return new Map(
    formats.map((format) => [format.number("numFmtId") ?? -1, format.attribute("formatCode") ?? ""]),
  );
}

export function formatCode(id: number, ownFormats: ReadonlyMap<number, string>): string | undefined {
  const code = ownFormats.get(id) ?? builtInFormat(id);
  return code === undefined || code === "" || code.toLowerCase() === "general" ? undefined : code;
}
