import {
  type IBorderData,
  type IBorderStyleData,
  type IStyleData,
  type Nullable,
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/core";
import type { Alignment, Border, BorderLine, CellStyle, Colour, Font } from "../../host";

const borderLines: Readonly<Record<BorderLine, BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  medium: BorderStyleTypes.MEDIUM,
  thick: BorderStyleTypes.THICK,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  double: BorderStyleTypes.DOUBLE,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
};

const horizontals: Readonly<Record<NonNullable<Alignment["horizontal"]>, HorizontalAlign>> = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  justify: HorizontalAlign.JUSTIFIED,
  distributed: HorizontalAlign.DISTRIBUTED,
  // Univer cannot draw these two; the nearest look stands in, and a cell left alone keeps its own in the file.
  fill: HorizontalAlign.LEFT,
  centerContinuous: HorizontalAlign.CENTER,
};

const verticals: Readonly<Record<NonNullable<Alignment["vertical"]>, VerticalAlign>> = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
  justify: VerticalAlign.MIDDLE,
  distributed: VerticalAlign.MIDDLE,
};

const sides = [
  ["left", "l"],
  ["right", "r"],
  ["top", "t"],
  ["bottom", "b"],
] as const;

const pixelsPerIndent = 9;

/** What Univer draws for a style. */
export function univerStyle({ font, fill, borders, alignment, numberFormat }: CellStyle): IStyleData {
  const style: IStyleData = { ...univerFont(font), ...univerAlignment(alignment) };
  if (fill) style.bg = { rgb: fill };
  if (borders) {
    const lines: IBorderData = {};
    for (const [side, key] of sides) {
      const border = borders[side];
      if (border) lines[key] = univerBorder(border);
    }
    style.bd = lines;
  }
  if (numberFormat) style.n = { pattern: numberFormat };
  return style;
}

function univerFont(font: Font | undefined): IStyleData {
  const style: IStyleData = {};
  if (font?.name) style.ff = font.name;
  if (font?.size) style.fs = font.size;
  if (font?.bold) style.bl = BooleanNumber.TRUE;
  if (font?.italic) style.it = BooleanNumber.TRUE;
  if (font?.underline) style.ul = { s: BooleanNumber.TRUE };
  if (font?.strikethrough) style.st = { s: BooleanNumber.TRUE };
  if (font?.colour) style.cl = { rgb: font.colour };
  return style;
}

function univerAlignment(alignment: Alignment | undefined): IStyleData {
  const style: IStyleData = { vt: verticals[alignment?.vertical ?? "bottom"] };
  if (alignment?.horizontal) style.ht = horizontals[alignment.horizontal];
  if (alignment?.wrapText) style.tb = WrapStrategy.WRAP;
  if (alignment?.indent) style.pd = { l: alignment.indent * pixelsPerIndent };
  if (alignment?.rotation === "stacked") style.tr = { a: 0, v: BooleanNumber.TRUE };
  else if (alignment?.rotation) style.tr = { a: -alignment.rotation };
  return style;
}

function univerBorder(border: Border): IBorderStyleData {
  return { s: borderLines[border.line], cl: { rgb: border.colour ?? "#000000" } };
}

/**
 * The style of a look that was made in the grid. `base` is the style that it grew out of: what Univer cannot say is
 * taken over from it.
 */
export function cellStyle(style: IStyleData, base: CellStyle = {}): CellStyle {
  const font = cellFont(style);
  const alignment = { ...cellAlignment(style), ...undrawnAlignment(style, base.alignment) };
  const borders = cellBorders(style.bd);
  const fill = colourOf(style.bg?.rgb);
  const numberFormat = style.n?.pattern;
  return {
    ...(Object.keys(font).length > 0 && { font }),
    ...(Object.keys(alignment).length > 0 && { alignment }),
    ...(borders && { borders }),
    ...(fill && { fill }),
    ...(numberFormat && numberFormat !== "General" && { numberFormat }),
    ...(base.isLocked !== undefined && { isLocked: base.isLocked }),
  };
}

/** What of an alignment is drawn as something else, as long as it is still drawn so. */
function undrawnAlignment(style: IStyleData, base: Alignment = {}): Alignment {
  const { horizontal, vertical, shrinkToFit } = base;
  return {
    ...(horizontal && style.ht === horizontals[horizontal] && { horizontal }),
    ...(vertical && vertical !== "bottom" && style.vt === verticals[vertical] && { vertical }),
    ...(shrinkToFit && { shrinkToFit }),
  };
}

function cellFont(style: IStyleData): Font {
  const colour = colourOf(style.cl?.rgb);
  return {
    ...(style.ff && { name: style.ff }),
    ...(style.fs && { size: style.fs }),
    ...(style.bl && { bold: true }),
    ...(style.it && { italic: true }),
    ...(style.ul?.s && { underline: true }),
    ...(style.st?.s && { strikethrough: true }),
    ...(colour && { colour }),
  };
}

function cellAlignment(style: IStyleData): Alignment {
  const horizontal = keyOf(horizontals, style.ht);
  const vertical = keyOf(verticals, style.vt);
  const indent = Math.round((style.pd?.l ?? 0) / pixelsPerIndent);
  const rotation = style.tr?.v ? "stacked" : -(style.tr?.a ?? 0);
  return {
    ...(horizontal && { horizontal }),
    ...(vertical && vertical !== "bottom" && { vertical }),
    ...(style.tb === WrapStrategy.WRAP && { wrapText: true }),
    ...(indent && { indent }),
    ...(rotation && { rotation }),
  };
}

function cellBorders(lines: IStyleData["bd"]): CellStyle["borders"] {
  const borders = sides.flatMap(([side, key]) => {
    const line = keyOf(borderLines, lines?.[key]?.s);
    const colour = colourOf(lines?.[key]?.cl.rgb);
    return line ? [[side, { line, ...(colour && colour !== "#000000" && { colour }) }] as const] : [];
  });
  return borders.length > 0 ? Object.fromEntries<Border>(borders) : undefined;
}

function keyOf<Key extends string, Value>(
  map: Readonly<Record<Key, Value>>,
  value: unknown,
): Key | undefined {
  const keys = Object.keys(map) as Key[];
  return keys.find((key) => map[key] === value);
}

/** Univer's colour panel writes "rgb(255, 0, 0)" where files write "#ff0000". */
function colourOf(text: Nullable<string>): Colour | undefined {
  if (!text) return undefined;
  if (/^#[0-9a-f]{6}$/i.test(text)) return `#${text.slice(1).toLowerCase()}`;
  const parts = /^rgba?\(\s*(\d+),\s*(\d+),\s*(\d+)/.exec(text)?.slice(1);
  return parts && `#${parts.map((part) => Number(part).toString(16).padStart(2, "0")).join("")}`;
}
