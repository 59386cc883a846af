import type { Area } from "../grid/address";
import type { Cell, SheetSnapshot } from "../grid/snapshot";
import { isBlank } from "../text/normalize";
import type { Lexicon } from "./lexicon";

/** A cell that shows something. */
export interface Printed {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly cell: Cell;
}

/** Neighbouring columns, both ends included. */
export interface ColumnBand {
  readonly left: number;
  readonly right: number;
}

/** A sheet as a reader sees it: printed cells row by row, and merged areas found by any cell they cover. */
export class SheetGrid {
  readonly sheet: SheetSnapshot;
  readonly lexicon: Lexicon;
  readonly #printed: readonly (readonly Printed[])[];
  readonly #mergesByRow = new Map<number, Area[]>();

  /** `columns` narrows the view to a part of the sheet, as where two forms stand side by side. */
  constructor(
    sheet: SheetSnapshot,
    lexicon: Lexicon,
    columns: ColumnBand = { left: 0, right: Number.POSITIVE_INFINITY },
  ) {
    this.sheet = sheet;
    this.lexicon = lexicon;
    this.#printed = sheet.rows.map((row, index) => printedCells(row, index, columns));
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

function printedCells(
  row: readonly (Cell | undefined)[],
  index: number,
  { left, right }: ColumnBand,
): Printed[] {
  const printed: Printed[] = [];
  row.forEach((cell, column) => {
    if (cell && column >= left && column <= right && !isBlank(cell.text))
      printed.push({ row: index, column, text: cell.text, cell });
  });
  return printed;
}
