import type { Area, CellAddress, CellContent } from "../core";

/** One cell to write. */
export interface CellWrite {
  readonly at: CellAddress;
  readonly expect: CellContent;
  readonly write: CellContent;
}

/** Cells of one sheet that are written as one matrix over their bounding rectangle. */
export interface CellGroup {
  readonly area: Area;
  readonly writes: readonly CellWrite[];
}

/** With more blank places than this for each written cell, a rectangle costs more than it saves. */
const blanksPerWrite = 8;
/** The library splits larger matrices into several actions, which could fail halfway. */
const largestGroup = 1_000;

/** Gathers the writes of one sheet into few rectangles, in order; a cell that is written twice starts a new one. */
export function groupWrites(writes: readonly CellWrite[]): CellGroup[] {
  const groups: { area: Area; writes: CellWrite[] }[] = [];
  for (const write of writes) {
    const last = groups.at(-1);
    const area = last && grown(last.area, write.at);
    if (last && area && fits(area, last.writes, write)) {
      last.area = area;
      last.writes.push(write);
    } else {
      const { row, column } = write.at;
      groups.push({ area: { top: row, left: column, bottom: row, right: column }, writes: [write] });
    }
  }
  return groups;
}

function fits(area: Area, writes: readonly CellWrite[], next: CellWrite): boolean {
  const cells = (area.bottom - area.top + 1) * (area.right - area.left + 1);
  const isSparse = cells > (writes.length + 1) * blanksPerWrite;
  const isTwice = writes.some(({ at }) => at.row === next.at.row && at.column === next.at.column);
  return cells <= largestGroup && !isSparse && !isTwice;
}

function grown(area: Area, at: CellAddress): Area {
  return {
    top: Math.min(area.top, at.row),
    left: Math.min(area.left, at.column),
    bottom: Math.max(area.bottom, at.row),
    right: Math.max(area.right, at.column),
  };
}

/** A matrix over an area; null leaves a cell as it is. */
export function matrixOf<W extends { readonly at: CellAddress }, T>(
  area: Area,
  writes: readonly W[],
  value: (write: W) => T,
): (T | null)[][] {
  const matrix = Array.from({ length: area.bottom - area.top + 1 }, () => {
    return new Array<T | null>(area.right - area.left + 1).fill(null);
  });
  for (const write of writes) {
    const row = matrix[write.at.row - area.top];
    if (row) row[write.at.column - area.left] = value(write);
  }
  return matrix;
}
