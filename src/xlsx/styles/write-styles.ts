import type { Alignment, Border, CellStyle, Colour, Font } from "../../host";
import { sameValue } from "../same-value";
import { type XmlElement, parseXml } from "../xml/element";
import { TextEdits, asOpenTag, withAttribute } from "../xml/edits";
import { attributes } from "../xml/text";
import { defaultStyles } from "./default-styles";
import { builtInFormatId, firstOwnFormat } from "./number-formats";
import { type StyleSheet, readStyleSheet } from "./read-styles";

type ListName = "fonts" | "fills" | "borders" | "cellXfs" | "numFmts";

/** Gives each look a cell format of the file, and adds to the file's styles what they lack. */
export class StyleWriter {
  readonly #xml: string;
  readonly #root: XmlElement;
  readonly #prefix: string;
  readonly #sheet: StyleSheet;
  readonly #numberFormats: Map<number, string>;
  readonly #looks: ReadonlyMap<string, CellStyle>;
  readonly #formats = new Map<string, number>();
  readonly #added: Record<ListName, string[]> = {
    fonts: [],
    fills: [],
    borders: [],
    cellXfs: [],
    numFmts: [],
  };

  /** `looks` are those that keys stand for, the file's own and new ones. */
  constructor(
    stylesXml: string | undefined,
    themeXml: string | undefined,
    looks: ReadonlyMap<string, CellStyle>,
  ) {
    this.#xml = stylesXml !== undefined && isComplete(parseXml(stylesXml)) ? stylesXml : defaultStyles;
    this.#root = parseXml(this.#xml);
    this.#prefix = this.#root.prefix;
    this.#sheet = readStyleSheet(this.#xml, themeXml);
    this.#numberFormats = new Map(this.#sheet.ownFormats);
    this.#looks = looks;
  }

  /** The number of the cell format for a key of StyledWorkbook.styles; 0 for a cell without a look of its own. */
  formatOf(key: string | undefined): number {
    if (key === undefined) return 0;
    const known = this.#formats.get(key);
    if (known !== undefined) return known;
    const look = this.#looks.get(key) ?? {};
    const own = Number(key);
    const format = sameValue(this.#sheet.formats[own], look) ? own : this.#addFormat(look);
    this.#formats.set(key, format);
    return format;
  }

  /** The styles part with what was added; undefined where nothing was. */
  finish(): string | undefined {
    const edits = new TextEdits();
    for (const name of ["numFmts", "fonts", "fills", "borders", "cellXfs"] as const)
      this.#extend(name, edits);
    return edits.isEmpty ? undefined : edits.applyTo(this.#xml);
  }

  #addFormat(look: CellStyle): number {
    const p = this.#prefix;
    const format = this.#numberFormatId(look.numberFormat);
    const font = this.#indexOf("fonts", look.font, () => writeFont(look.font ?? {}, p));
    const fill = this.#indexOf("fills", look.fill, () => writeFill(look.fill, p));
    const border = this.#indexOf("borders", look.borders, () => writeBorders(look.borders ?? {}, p));
    const details =
      writeAlignment(look.alignment, p) + (look.isLocked === false ? `<${p}protection locked="0"/>` : "");
    const facts = attributes({
      numFmtId: format,
      fontId: font,
      fillId: fill,
      borderId: border,
      xfId: 0,
      applyNumberFormat: format === 0 ? undefined : true,
      applyFont: font === 0 ? undefined : true,
      applyFill: fill === 0 ? undefined : true,
      applyBorder: border === 0 ? undefined : true,
      applyAlignment: look.alignment ? true : undefined,
      applyProtection: look.isLocked === false ? true : undefined,
    });
    return this.#add("cellXfs", details === "" ? `<${p}xf${facts}/>` : `<${p}xf${facts}>${details}</${p}xf>`);
  }

  /** The place in a list of the file of what looks the same, or of a new entry. */
  #indexOf(list: "fonts" | "fills" | "borders", look: unknown, write: () => string): number {
    const present = this.#sheet[list].findIndex((entry) => sameValue(entry, look));
    if (present >= 0) return present;
    if (look === undefined) return 0;
    const xml = write();
    const added = this.#added[list].indexOf(xml);
    return added >= 0 ? this.#sheet[list].length + added : this.#add(list, xml);
  }

  #numberFormatId(code: string | undefined): number {
    if (code === undefined) return 0;
    for (const [id, known] of this.#numberFormats) if (known === code) return id;
    const builtIn = builtInFormatId(code);
    if (builtIn !== undefined) return builtIn;
    const id = Math.max(firstOwnFormat - 1, ...this.#numberFormats.keys()) + 1;
    this.#numberFormats.set(id, code);
    this.#add("numFmts", `<${this.#prefix}numFmt${attributes({ numFmtId: id, formatCode: code })}/>`);
    return id;
  }

  #add(list: ListName, xml: string): number {
    const before = this.#root.child(list)?.children.length ?? 0;
    return before + this.#added[list].push(xml) - 1;
  }

  #extend(name: ListName, edits: TextEdits): void {
    const added = this.#added[name];
    if (added.length === 0) return;
    const list = this.#root.child(name);
    const count = String((list?.children.length ?? 0) + added.length);
    const closeTag = `</${this.#prefix}${name}>`;
    if (!list) {
      // Only number formats may be missing, and they come first.
      edits.insert(
        this.#root.openTagEnd,
        `<${this.#prefix}${name} count="${count}">${added.join("")}${closeTag}`,
      );
      return;
    }
    const isEmpty = list.openTagEnd === list.end;
    const openTag = asOpenTag(withAttribute(list.openTag, "count", count));
    edits.replace({ start: list.start, end: list.openTagEnd }, openTag);
    edits.insert(list.closeTagStart, added.join("") + (isEmpty ? closeTag : ""));
  }
}

/** A file may do without styles, and then its cells have none to lose. */
function isComplete(root: XmlElement): boolean {
  return ["fonts", "fills", "borders", "cellXfs"].every(
    (list) => (root.child(list)?.children.length ?? 0) > 0,
  );
}

function writeColour(name: string, colour: Colour | undefined, prefix: string): string {
  return colour === undefined ? "" : `<${prefix}${name} rgb="FF${colour.slice(1).toUpperCase()}"/>`;
}

function writeFont(font: Font, prefix: string): string {
  const on = (name: string, isOn: boolean | undefined) => (isOn ? `<${prefix}${name}/>` : "");
  const value = (name: string, given: string | number | undefined) =>
    given === undefined ? "" : `<${prefix}${name}${attributes({ val: given })}/>`;
  const children = [
    on("b", font.bold),
    on("i", font.italic),
    on("strike", font.strikethrough),
    on("u", font.underline),
    value("sz", font.size),
    writeColour("color", font.colour, prefix),
    value("name", font.name),
  ];
  return `<${prefix}font>${children.join("")}</${prefix}font>`;
}

function writeFill(colour: Colour | undefined, prefix: string): string {
  const colours = writeColour("fgColor", colour, prefix) + `<${prefix}bgColor indexed="64"/>`;
  return `<${prefix}fill><${prefix}patternFill patternType="solid">${colours}</${prefix}patternFill></${prefix}fill>`;
}

function writeBorders(borders: NonNullable<CellStyle["borders"]>, prefix: string): string {
  const side = (name: string, border: Border | undefined) =>
    border
      ? `<${prefix}${name} style="${border.line}">${
          writeColour("color", border.colour, prefix) || `<${prefix}color auto="1"/>`
        }</${prefix}${name}>`
      : `<${prefix}${name}/>`;
  const sides = [
    side("left", borders.left),
    side("right", borders.right),
    side("top", borders.top),
    side("bottom", borders.bottom),
  ];
  return `<${prefix}border>${sides.join("")}<${prefix}diagonal/></${prefix}border>`;
}

function writeAlignment(alignment: Alignment | undefined, prefix: string): string {
  if (!alignment) return "";
  return `<${prefix}alignment${attributes({
    horizontal: alignment.horizontal,
    vertical: alignment.vertical,
    wrapText: alignment.wrapText,
    shrinkToFit: alignment.shrinkToFit,
    indent: alignment.indent,
    textRotation: writeRotation(alignment.rotation),
  })}/>`;
}

function writeRotation(rotation: Alignment["rotation"]): number | undefined {
  if (rotation === undefined) return undefined;
  if (rotation === "stacked") return 255;
  return rotation < 0 ? 90 - rotation : rotation;
}
