import type { Area } from "../grid/address";
import type { Cell, SheetSnapshot } from "../grid/snapshot";
import { isBlank } from "../text/normalize";

/** A cell that shows something. */
export interface Printed {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly cell: Cell;
}

/** A sheet as a reader sees it: printed cells row by row, and merged areas found by any cell they cover. */
export class SheetGrid {
  readonly sheet: SheetSnapshot;
  readonly #printed: readonly (readonly Printed[])[];
  readonly #mergesByRow = new Map<number, Area[]>();

  constructor(sheet: SheetSnapshot) {
    this.sheet = sheet;
    this.#printed = sheet.rows.map((row, index) => printedCells(row, index));
    const lastRow = sheet.rows.length - 1;
    for (const area of sheet.merges ?? []) {
      for (let row = area.top; row <= Math.min(area.bottom, lastRow); row++) {
        const merges = this.#mergesByRow.get(row);
        if (merges) merges.push(area);
        else this.#mergesByRow.set(row, [area]);
      }
    }
  }

  get name(): string {
    return this.sheet.name;
  }

  get rowCount(): number {
    return this.#printed.length;
  }

  /** The printed cells of a row, from left to right. */
  row(index: number): readonly Printed[] {
    return this.#printed[index] ?? [];
  }

  cell(row: number, column: number): Cell | undefined {
    return this.sheet.rows[row]?.[column];
  }

  /** The merged area over a cell; undefined also where merges are not known. */
  merge(row: number, column: number): Area | undefined {
    return this.#mergesByRow.get(row)?.find((area) => column >= area.left && column <= area.right);
  }

  /** The last column of the cell or of the merged area that begins there. */
  rightEdge(row: number, column: number): number {
    return this.merge(row, column)?.right ?? column;
  }
}

function printedCells(row: readonly (Cell | undefined)[], index: number): Printed[] {
  const printed: Printed[] = [];
  row.forEach((cell, column) => {
    if (cell && !isBlank(cell.text)) printed.push({ row: index, column, text: cell.text, cell });
  });
  return printed;
}
