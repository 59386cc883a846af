import type { Json } from "../wire";

/**
 * The format of a cell, by the path of each property as the API has it: "font/bold", "borders/EdgeTop/style". What is
 * missing is as in a new workbook.
 */
export type CellFormat = Readonly<Record<string, Json>>;

export const defaultFormat: CellFormat = {
  numberFormat: "General",
  horizontalAlignment: "General",
  verticalAlignment: "Center",
  wrapText: false,
  indentLevel: 0,
  shrinkToFit: false,
  textOrientation: 0,
  "fill/color": "#FFFFFF",
  "font/name": "宋体",
  "font/size": 11,
  "font/bold": false,
  "font/italic": false,
  "font/underline": "None",
  "font/strikethrough": false,
  "font/color": "#000000",
  "protection/locked": true,
};

export const cellEdges = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;
export type CellEdge = (typeof cellEdges)[number];

export function formatValue(format: CellFormat | undefined, path: string): Json {
  const value = format?.[path] ?? defaultFormat[path];
  if (value !== undefined) return value;
  return path.endsWith("/color") ? "#000000" : path.endsWith("/weight") ? "Thin" : "None";
}

export const numberFormatOf = (format: CellFormat | undefined): string => {
  const code = formatValue(format, "numberFormat");
  return typeof code === "string" ? code : "General";
};
