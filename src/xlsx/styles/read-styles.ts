import type { Alignment, Border, BorderLine, CellStyle, Colour, Font } from "../../host";
import { present } from "../present";
import { type XmlElement, parseXml } from "../xml/element";
import { formatCode, readOwnFormats } from "./cell-formats";
import { Colours } from "./colours";

const lines = [
  "thin",
  "medium",
  "thick",
  "hair",
  "dotted",
  "dashed",
  "double",
  "dashDot",
  "dashDotDot",
  "mediumDashed",
  "mediumDashDot",
  "mediumDashDotDot",
  "slantDashDot",
] as const satisfies readonly BorderLine[];
const horizontals = [
  "left",
  "center",
  "right",
  "fill",
  "justify",
  "centerContinuous",
  "distributed",
] as const;
const verticals = ["top", "center", "bottom", "justify", "distributed"] as const;
/** Rotations above 90 are clockwise, and this one means letters below each other. */
const stacked = 255;

/** The styles of a file, taken apart as the file keeps them. */
export interface StyleSheet {
  readonly fonts: readonly (Font | undefined)[];
  readonly fills: readonly (Colour | undefined)[];
  readonly borders: readonly CellStyle["borders"][];
  /** Number format codes of the file's own, by their number. */
  readonly ownFormats: ReadonlyMap<number, string>;
  /** The looks by the number of the cell format. */
  readonly formats: readonly CellStyle[];
}

export function readStyleSheet(stylesXml: string, themeXml: string | undefined): StyleSheet {
  const root = parseXml(stylesXml);
  const colours = new Colours(themeXml === undefined ? undefined : parseXml(themeXml), root);
  const entries = (list: string) => root.child(list)?.children ?? [];
  const fonts = entries("fonts").map((font) => readFont(font, colours));
  const fills = entries("fills").map((fill) => readFill(fill, colours));
  const borders = entries("borders").map((border) => readBorders(border, colours));
  const ownFormats = readOwnFormats(root);
  const formats = entries("cellXfs").map((xf): CellStyle => {
    return {
      ...compact({
        font: fonts[xf.number("fontId") ?? 0],
        fill: fills[xf.number("fillId") ?? 0],
        borders: borders[xf.number("borderId") ?? 0],
        alignment: readAlignment(xf.child("alignment")),
        numberFormat: formatCode(xf.number("numFmtId") ?? 0, ownFormats),
        isLocked: xf.child("protection")?.attribute("locked") === "0" ? false : undefined,
      }),
    };
  });
  return { fonts, fills, borders, ownFormats, formats };
}

function readFont(font: XmlElement, colours: Colours): Font | undefined {
  const underline = font.child("u");
  return compact({
    name: font.child("name")?.attribute("val"),
    size: font.child("sz")?.number("val"),
    bold: isOn(font.child("b")),
    italic: isOn(font.child("i")),
    underline: underline && underline.attribute("val") !== "none" ? true : undefined,
    strikethrough: isOn(font.child("strike")),
    colour: colours.read(font.child("color")),
  });
}

/** An element such as <b/> is on unless it says otherwise. */
function isOn(element: XmlElement | undefined): true | undefined {
  if (!element) return undefined;
  return element.attribute("val") === undefined || element.flag("val") ? true : undefined;
}

function readFill(fill: XmlElement, colours: Colours): Colour | undefined {
  const pattern = fill.child("patternFill");
  return pattern?.attribute("patternType") === "solid" ? colours.read(pattern.child("fgColor")) : undefined;
}

function readBorders(border: XmlElement, colours: Colours): CellStyle["borders"] {
  const side = (name: string) => readBorder(border.child(name), colours);
  return compact({
    left: side("left") ?? side("start"),
    right: side("right") ?? side("end"),
    top: side("top"),
    bottom: side("bottom"),
  });
}

function readBorder(side: XmlElement | undefined, colours: Colours): Border | undefined {
  const line = oneOf(lines, side?.attribute("style"));
  if (!side || !line) return undefined;
  const colour = colours.read(side.child("color"));
  return colour === undefined ? { line } : { line, colour };
}

function readAlignment(alignment: XmlElement | undefined): Alignment | undefined {
  if (!alignment) return undefined;
  return compact({
    horizontal: oneOf(horizontals, alignment.attribute("horizontal")),
    vertical: oneOf(verticals, alignment.attribute("vertical")),
    wrapText: alignment.flag("wrapText") ? true : undefined,
    shrinkToFit: alignment.flag("shrinkToFit") ? true : undefined,
    indent: alignment.number("indent") === 0 ? undefined : alignment.number("indent"),
    rotation: readRotation(alignment.number("textRotation") ?? 0),
  });
}

function readRotation(written: number): Alignment["rotation"] {
  if (written === 0) return undefined;
  if (written === stacked) return "stacked";
  return written > 90 ? 90 - written : written;
}

function oneOf<Name extends string>(names: readonly Name[], written: string | undefined): Name | undefined {
  return names.find((name) => name === written);
}

/** Undefined where nothing is left. */
function compact<T extends object>(values: { readonly [K in keyof T]: T[K] | undefined }):
  Partial<T> | undefined {
  const kept = present<T>(values);
  return Object.keys(kept).length === 0 ? undefined : kept;
}
