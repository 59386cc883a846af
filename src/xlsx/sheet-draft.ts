import { type Area, type CellRange, type RowShift, areasOverlap, containsCell } from "../core";
import { shiftFormulas, shiftSheet } from "./row-shift";
import type {
  CellLink,
  StyledCell,
  StyledColumns,
  StyledRow,
  StyledSheet,
  Validation,
} from "./styled-workbook";

const blank: StyledCell = { content: null };

/** A sheet under change. Rows are copied when first touched, so that untouched ones stay recognisable as such. */
export class SheetDraft {
  #sheet: StyledSheet;
  #rows: Map<number, StyledRow>;
  readonly #ownCells = new WeakMap<StyledRow, Map<number, StyledCell>>();

  constructor(sheet: StyledSheet) {
    this.#sheet = sheet;
    this.#rows = new Map(sheet.rows);
  }

  finish(): StyledSheet {
    return { ...this.#sheet, rows: this.#rows };
  }

  cellAt(row: number, column: number): StyledCell {
    return this.#rows.get(row)?.cells.get(column) ?? blank;
  }

  setCell(row: number, column: number, cell: StyledCell): void {
    const cells = this.#cellsToChange(row);
    if (cell.content === null && cell.style === undefined) cells.delete(column);
    else cells.set(column, cell);
  }

  /** Rows come in bare, save that merged areas and heights go on. */
  shiftRows(shift: RowShift): void {
    this.#replace(shiftSheet(this.finish(), shift));
  }

  shiftFormulas(shift: RowShift): void {
    this.#replace(shiftFormulas(this.finish(), shift));
  }

  setHeights(row: number, heights: readonly number[]): void {
    for (const [offset, height] of heights.entries()) {
      const known = this.#rows.get(row + offset) ?? {
        origin: undefined,
        cells: new Map<number, StyledCell>(),
      };
      this.#rows.set(row + offset, { ...known, height });
    }
  }

  setWidths(widths: readonly number[]): void {
    const columns = widths.map((width, column): StyledColumns => {
      return { ...this.#columnAt(column), first: column, last: column, width };
    });
    const beyond = this.#sheet.columns.flatMap((range) => {
      return range.last < widths.length ? [] : { ...range, first: Math.max(range.first, widths.length) };
    });
    this.#replace({ ...this.finish(), columns: [...columns, ...beyond] });
  }

  merge({ top, left, bottom, right }: CellRange): void {
    this.#replace({ ...this.finish(), merges: [...this.#sheet.merges, { top, left, bottom, right }] });
  }

  unmerge(range: CellRange): void {
    const merges = this.#sheet.merges.filter((area) => !areasOverlap(area, range));
    this.#replace({ ...this.finish(), merges });
  }

  /** Replaces a link of the same cell. */
  link(link: CellLink): void {
    const { top, left } = link.area;
    const links = this.#sheet.links.filter(({ area }) => !containsCell(area, top, left));
    this.#replace({ ...this.finish(), links: [...links, link] });
  }

  validate(validation: Validation): void {
    this.#replace({ ...this.finish(), validations: [...this.#sheet.validations, validation] });
  }

  setPage(page: NonNullable<StyledSheet["page"]>): void {
    this.#replace({ ...this.finish(), page });
  }

  #columnAt(column: number): StyledColumns | undefined {
    return this.#sheet.columns.find(({ first, last }) => first <= column && column <= last);
  }

  #replace(sheet: StyledSheet): void {
    this.#sheet = sheet;
    this.#rows = new Map(sheet.rows);
  }

  #cellsToChange(row: number): Map<number, StyledCell> {
    const known = this.#rows.get(row);
    const own = known && this.#ownCells.get(known);
    if (own) return own;
    const cells = new Map(known?.cells);
    const copy: StyledRow = { ...(known ?? { origin: undefined }), cells };
    this.#ownCells.set(copy, cells);
    this.#rows.set(row, copy);
    return cells;
  }
}

/** The cells of an area, row by row. */
export function* cellsOf({ top, left, bottom, right }: Area): Generator<{ row: number; column: number }> {
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) yield { row, column };
  }
}
