/** One cell. Rows and columns count from 0; `sheet` is the sheet's name, unique in its workbook. */
export interface CellAddress {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells on some sheet, both corners included, counted from 0. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A rectangle of cells on a named sheet. */
export interface CellRange extends Area {
  readonly sheet: string;
}

/** The last row and column of a sheet, counted from 0. */
export const maxRow = 1_048_575;
export const maxColumn = 16_383;

/** 0 → "A", 25 → "Z", 26 → "AA". */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** "A" → 0, "AA" → 26; of a longer text, the column that its first letters name. */
export function columnIndex(text: string, letters = text.length): number {
  let index = 0;
  for (let at = 0; at < letters; at++) {
    const code = text.charCodeAt(at);
    index = index * 26 + code - (code < 0x61 ? 0x40 : 0x60);
  }
  return index - 1;
}

/** "D12", without the sheet. */
export function formatCell(at: { readonly row: number; readonly column: number }): string {
  return `${columnLetters(at.column)}${at.row + 1}`;
}

/** "B2:D5", or "B2" for a single cell; without the sheet. */
export function formatArea(area: Area): string {
  const first = formatCell({ row: area.top, column: area.left });
  const last = formatCell({ row: area.bottom, column: area.right });
  return first === last ? first : `${first}:${last}`;
}

/** Reads "B2:D5" or "$B$2"; undefined for anything else, and beyond the last row or column. */
export function parseArea(text: string): Area | undefined {
  const match = /^\$?([A-Z]{1,3})\$?([1-9]\d*)(?::\$?([A-Z]{1,3})\$?([1-9]\d*))?$/i.exec(text.trim());
  if (!match?.[1]) return undefined;
  const left = columnIndex(match[1]);
  const top = Number(match[2]) - 1;
  const right = match[3] ? columnIndex(match[3]) : left;
  const bottom = match[4] ? Number(match[4]) - 1 : top;
  if (Math.max(top, bottom) > maxRow || Math.max(left, right) > maxColumn) return undefined;
  return {
    top: Math.min(top, bottom),
    left: Math.min(left, right),
    bottom: Math.max(top, bottom),
    right: Math.max(left, right),
  };
}

export function cellRange(at: CellAddress): CellRange {
  return { sheet: at.sheet, top: at.row, left: at.column, bottom: at.row, right: at.column };
}

export function sameCell(a: CellAddress, b: CellAddress): boolean {
  return a.row === b.row && a.column === b.column && a.sheet === b.sheet;
}

export function containsCell(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

export function areasOverlap(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}
