import { type Area, maxRow } from "../../core";
import type { StyledSheet } from "../styled-workbook";

/** Where the rows of an opened sheet have gone. */
export class RowMoves {
  /** By row of the file, in order, as far as they hold cells; undefined for those that are gone. */
  readonly #places: ReadonlyMap<number, number | undefined>;

  constructor(before: StyledSheet, after: StyledSheet) {
    const places = new Map<number, number>();
    for (const [place, { origin }] of [...after.rows].sort(([a], [b]) => a - b)) {
      if (origin !== undefined && !places.has(origin)) places.set(origin, place);
    }
    const rows = [...before.rows].sort(([a], [b]) => a - b);
    // Rows that hold nothing may be left out by whoever edits, and then they are not gone.
    const listed = rows.filter(([row, { cells }]) => places.has(row) || cells.size > 0);
    this.#places = new Map(listed.map(([row]) => [row, places.get(row)]));
  }

  /** Whether every row of the file is still where it was. */
  get areNone(): boolean {
    for (const [row, place] of this.#places) if (row !== place) return false;
    return true;
  }

  /** Undefined for a row that is gone. */
  placeOf(row: number): number | undefined {
    return this.#places.has(row) ? this.#places.get(row) : row + this.#shiftOf(row);
  }

  /** What is left of an area; undefined where all of it is gone. */
  move(area: Area): Area | undefined {
    const top = this.placeOf(area.top) ?? area.top + this.#shiftOf(area.top);
    const bottom = this.placeOf(area.bottom) ?? area.bottom + this.#shiftOf(area.bottom) - 1;
    return top > bottom ? undefined : { ...area, top, bottom };
  }

  /** How far a row without cells goes: as far as the last row above that has some, less the rows gone between. */
  #shiftOf(row: number): number {
    if (row >= maxRow) return 0;
    let shift = 0;
    for (const [listed, place] of this.#places) {
      if (listed >= row) break;
      shift = place === undefined ? shift - 1 : place - listed;
    }
    return shift;
  }
}
