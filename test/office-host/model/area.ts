import { invalidArgument } from "../api-error";

/** Excel's own limits. */
export const rowLimit = 1_048_576;
export const columnLimit = 16_384;

/** A rectangle of cells; corners included, counted from 0. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export const wholeSheet: Area = { top: 0, left: 0, bottom: rowLimit - 1, right: columnLimit - 1 };

const heightOf = (area: Area): number => area.bottom - area.top + 1;
const widthOf = (area: Area): number => area.right - area.left + 1;

export const sizeOf = (area: Area) => ({ height: heightOf(area), width: widthOf(area) });

export const cellCountOf = (area: Area): number => heightOf(area) * widthOf(area);

export const isWholeRows = (area: Area): boolean => area.left === 0 && area.right === columnLimit - 1;

export const isWholeColumns = (area: Area): boolean => area.top === 0 && area.bottom === rowLimit - 1;

export function overlap(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

export function contains(outer: Area, inner: Area): boolean {
  return (
    outer.top <= inner.top &&
    outer.left <= inner.left &&
    outer.bottom >= inner.bottom &&
    outer.right >= inner.right
  );
}

export function sameArea(a: Area, b: Area): boolean {
  return contains(a, b) && contains(b, a);
}

/** A rectangle given by its first cell and its size; InvalidArgument where it leaves the sheet. */
export function areaAt(top: number, left: number, height: number, width: number): Area {
  const area = { top, left, bottom: top + height - 1, right: left + width - 1 };
  if (height < 1 || width < 1 || !contains(wholeSheet, area)) throw invalidArgument();
  return area;
}

function columnName(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

function columnNumber(name: string): number {
  let number = 0;
  for (const letter of name.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

/** "B2:D5", "B2", "3:5" for whole rows, "A:C" for whole columns. */
export function addressOf(area: Area): string {
  if (isWholeRows(area)) return `${area.top + 1}:${area.bottom + 1}`;
  if (isWholeColumns(area)) return `${columnName(area.left)}:${columnName(area.right)}`;
  const first = `${columnName(area.left)}${area.top + 1}`;
  const last = `${columnName(area.right)}${area.bottom + 1}`;
  return first === last ? first : `${first}:${last}`;
}

/** The reverse of `addressOf`, with or without $; InvalidArgument for anything else. */
export function parseAddress(address: string): Area {
  const plain = address.replaceAll("$", "").trim();
  const cells = /^([A-Z]{1,3})(\d+)(?::([A-Z]{1,3})(\d+))?$/i.exec(plain);
  if (cells) {
    const [, left = "", top = "", right = left, bottom = top] = cells;
    return checked(Number(top) - 1, columnNumber(left), Number(bottom) - 1, columnNumber(right));
  }
  const rows = /^(\d+):(\d+)$/.exec(plain);
  if (rows) return checked(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, columnLimit - 1);
  const columns = /^([A-Z]{1,3}):([A-Z]{1,3})$/i.exec(plain);
  if (columns)
    return checked(0, columnNumber(columns[1] ?? ""), rowLimit - 1, columnNumber(columns[2] ?? ""));
  throw invalidArgument();
}

function checked(top: number, left: number, bottom: number, right: number): Area {
  const area = {
    top: Math.min(top, bottom),
    left: Math.min(left, right),
    bottom: Math.max(top, bottom),
    right: Math.max(left, right),
  };
  if (!contains(wholeSheet, area)) throw invalidArgument();
  return area;
}
