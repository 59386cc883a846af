import { type Area, maxRow } from "./address";

/** Rows that come in (`count` above 0) or go (below 0) at a row of a sheet, counted from 0. */
export interface RowShift {
  readonly sheet: string;
  readonly row: number;
  readonly count: number;
}

/** As Excel does it: what spans the place grows or shrinks, what lies below moves; undefined where nothing is left. */
export function shiftArea<A extends Area>(area: A, { row, count }: Omit<RowShift, "sheet">): A | undefined {
  const isWholeColumns = area.top === 0 && area.bottom === maxRow;
  if (isWholeColumns) return area;
  if (count >= 0) {
    const shifted = (at: number) => Math.min(at >= row ? at + count : at, maxRow);
    return { ...area, top: shifted(area.top), bottom: shifted(area.bottom) };
  }
  const end = row - count;
  const top = area.top < row ? area.top : Math.max(area.top + count, row);
  const bottom = area.bottom < row ? area.bottom : Math.max(area.bottom, end - 1) + count;
  return top > bottom ? undefined : { ...area, top, bottom };
}

/** The merged areas of a sheet after the shift; a single cell is no longer one. */
export function shiftMerges(merges: readonly Area[], shift: Omit<RowShift, "sheet">): Area[] {
  return merges
    .flatMap((area) => shiftArea(area, shift) ?? [])
    .filter(({ top, left, bottom, right }) => top !== bottom || left !== right);
}
