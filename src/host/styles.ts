import type { StyleRole } from "../core";

/** "#rrggbb" in lower case. */
export type Colour = `#${string}`;

export type BorderLine =
  | "thin"
  | "medium"
  | "thick"
  | "hair"
  | "dotted"
  | "dashed"
  | "double"
  | "dashDot"
  | "dashDotDot"
  | "mediumDashed"
  | "mediumDashDot"
  | "mediumDashDotDot"
  | "slantDashDot";

export interface Border {
  readonly line: BorderLine;
  /** Black where it is missing. */
  readonly colour?: Colour;
}

export interface Font {
  readonly name?: string;
  /** In points. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly colour?: Colour;
}

export interface Alignment {
  readonly horizontal?: "left" | "center" | "right" | "fill" | "justify" | "centerContinuous" | "distributed";
  /** "bottom" where it is missing. */
  readonly vertical?: "top" | "center" | "bottom" | "justify" | "distributed";
  readonly wrapText?: boolean;
  readonly shrinkToFit?: boolean;
  /** In steps of about three spaces. */
  readonly indent?: number;
  /** Degrees, anticlockwise, -90 to 90; "stacked" for letters below each other. */
  readonly rotation?: number | "stacked";
}

/** How a cell looks; what is missing is as in a new, empty workbook. */
export interface CellStyle {
  readonly font?: Font;
  /** Solid background. */
  readonly fill?: Colour;
  readonly borders?: {
    readonly left?: Border;
    readonly right?: Border;
    readonly top?: Border;
    readonly bottom?: Border;
  };
  readonly alignment?: Alignment;
  /** The number format code, where it is not General. */
  readonly numberFormat?: string;
  /** Cells are locked unless this is false; it takes effect only on a protected sheet. */
  readonly isLocked?: boolean;
}

const song = "宋体";
const thin: Border = { line: "thin" };
const grid = { left: thin, right: thin, top: thin, bottom: thin } as const;
const bodyFont: Font = { name: song, size: 10 };
const boldFont: Font = { ...bodyFont, bold: true };

/** What each role looks like in every host. */
export const roleStyles: Readonly<Record<StyleRole, CellStyle>> = {
  formTitle: {
    font: { name: song, size: 14, bold: true },
    alignment: { horizontal: "center", vertical: "center", wrapText: true },
  },
  reportTitle: {
    font: { name: song, size: 14, bold: true },
    alignment: { horizontal: "left", vertical: "center" },
  },
  unitLine: { font: bodyFont, alignment: { vertical: "center" } },
  note: {
    font: { name: song, size: 9, colour: "#595959" },
    alignment: { horizontal: "left", vertical: "top", wrapText: true },
  },
  label: {
    font: boldFont,
    borders: grid,
    alignment: { horizontal: "center", vertical: "center", wrapText: true },
  },
  tableHeader: {
    font: boldFont,
    fill: "#f2f2f2",
    borders: grid,
    alignment: { horizontal: "center", vertical: "center", wrapText: true },
  },
  text: {
    font: bodyFont,
    borders: grid,
    alignment: { horizontal: "left", vertical: "center", wrapText: true },
  },
  centredText: {
    font: bodyFont,
    borders: grid,
    alignment: { horizontal: "center", vertical: "center", wrapText: true },
  },
  amount: {
    font: bodyFont,
    borders: grid,
    alignment: { horizontal: "center", vertical: "center", wrapText: true },
    numberFormat: "0.00",
  },
  percent: {
    font: bodyFont,
    borders: grid,
    alignment: { horizontal: "center", vertical: "center", wrapText: true },
    numberFormat: "0.00%",
  },
};
