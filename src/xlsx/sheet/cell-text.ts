/** Office writes a carriage return in a cell as `_x000D_`, and the underscore of what only looks so as `_x005F_`. */
const escaped = /_x([0-9A-Fa-f]{4})_/g;

export function decodeCellText(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(escaped, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

export function encodeCellText(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_");
}
