import type { ICellData, IObjectMatrixPrimitiveType } from "@univerjs/core";

/** Cells of one sheet that are to be written at once. */
export interface CellWrite {
  readonly sheet: string;
  readonly cellValue: IObjectMatrixPrimitiveType<ICellData>;
  /** Only looks: nothing that a formula could depend on. */
  readonly isStyle: boolean;
}

type Cells = Record<number, Record<number, ICellData>>;

/**
 * Gathers writes that follow each other: for each single one that sets contents Univer searches the whole workbook for
 * formulas, which makes a form of a hundred cells a matter of seconds.
 */
export class CellWrites {
  readonly #write: (write: CellWrite) => void;
  #sheet = "";
  #isStyle = false;
  #cells: Cells = {};

  constructor(write: (write: CellWrite) => void) {
    this.#write = write;
  }

  /** A second write of a cell waits for the first to be done, since one may say more of it than the other. */
  add(sheet: string, { row, column }: { row: number; column: number }, cell: ICellData): void {
    const isStyle = Object.keys(cell).every((key) => key === "s");
    const isTaken = this.#cells[row]?.[column] !== undefined;
    if (sheet !== this.#sheet || isStyle !== this.#isStyle || isTaken) this.flush();
    this.#sheet = sheet;
    this.#isStyle = isStyle;
    (this.#cells[row] ??= {})[column] = cell;
  }

  /** Before anything else is done that depends on the order. */
  flush(): void {
    const cellValue = this.#cells;
    this.#cells = {};
    if (Object.keys(cellValue).length === 0) return;
    this.#write({ sheet: this.#sheet, cellValue, isStyle: this.#isStyle });
  }
}
