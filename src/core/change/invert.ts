import type { CellAddress, CellRange } from "../grid/address";
import type { CellContent } from "../grid/snapshot";
import type { ChangeSet, ExpectedCell, Operation } from "./change-set";

type InsertRows = Extract<Operation, { kind: "insertRows" }>;

/**
 * The change that takes `change` back. It removes inserted rows and sheets only while they still hold exactly what
 * was written into them, so that undoing never deletes what the user typed since.
 *
 * An inverse is not inverted again: whoever wants to redo applies the change itself.
 */
export function invertChange(change: ChangeSet): ChangeSet {
  const made = new Made();
  const undone: (() => Operation | undefined)[] = [];
  for (const operation of change.operations) {
    const isInside = made.follow(operation);
    // Built afterwards: what a block must hold is known only when the whole change has been followed.
    undone.push(() => invertOperation(operation, isInside, made));
  }
  const operations = undone.reverse().flatMap((build) => build() ?? []);
  return { title: `撤销：${change.title}`, operations };
}

function invertOperation(operation: Operation, isInside: boolean, made: Made): Operation | undefined {
  // What was written into made rows or sheets goes away with them.
  if (isInside) return undefined;
  switch (operation.kind) {
    case "setCell":
      return { ...operation, expect: operation.write, write: operation.expect };
    case "numberFormat":
      return { ...operation, expect: operation.write, write: operation.expect };
    case "insertRows":
      return made.removalOf(operation);
    case "addSheet":
      return { kind: "deleteSheet", sheet: operation.sheet, expect: made.cellsOf(operation.sheet) };
    case "merge":
      return { kind: "unmerge", range: operation.range };
    case "unmerge":
      return { kind: "merge", range: operation.range };
    case "style":
    case "copyFormat":
    case "rowHeights":
    case "columnWidths":
    case "hyperlink":
    case "listValidation":
    case "pageSetup":
      throw new Error(
        `${operation.kind} outside rows and sheets of the change's own making cannot be undone.`,
      );
    case "deleteRows":
    case "deleteSheet":
      throw new Error("An inverse is not inverted again.");
  }
}

/** Cells that a change has written into rows or a sheet of its own making; rows count from the first of them. */
class Canvas {
  #cells: { readonly row: number; readonly column: number; readonly content: CellContent }[] = [];

  write(row: number, column: number, content: CellContent): void {
    this.#cells = this.#cells.filter((cell) => cell.row !== row || cell.column !== column);
    if (content !== null && content !== "") this.#cells.push({ row, column, content });
  }

  insertRows(row: number, count: number): void {
    this.#cells = this.#cells.map((cell) => (cell.row < row ? cell : { ...cell, row: cell.row + count }));
  }

  /** The cells, where the first of the rows is row `top` of the sheet. */
  cellsAt(sheet: string, top: number): ExpectedCell[] {
    return this.#cells.map(({ row, column, content }) => ({
      at: { sheet, row: top + row, column },
      content,
    }));
  }
}

/** A row that an insertion made: which one of that insertion's rows it is. */
interface MadeRow {
  readonly canvas: Canvas;
  readonly offset: number;
}

/** Which rows and sheets a change makes, and what it writes into them. */
class Made {
  readonly #sheets = new Map<string, Canvas>();
  readonly #insertions = new Map<InsertRows, Canvas>();
  /** Per sheet, which of its rows are made; a hole is a row that was there before. */
  readonly #rows = new Map<string, (MadeRow | undefined)[]>();

  /** Takes note of one step; true when it happens inside rows or a sheet made before it. */
  follow(operation: Operation): boolean {
    switch (operation.kind) {
      case "addSheet":
        this.#sheets.set(operation.sheet, new Canvas());
        return false;
      case "insertRows":
        return this.#followInsertion(operation);
      case "setCell":
        return this.#followWriting(operation.at, operation.write);
      case "numberFormat":
      case "hyperlink":
        return this.#isMade(operation.at.sheet, operation.at.row);
      case "merge":
      case "unmerge":
      case "style":
      case "listValidation":
        return this.#areMade(operation.range);
      case "copyFormat":
        return this.#areMade(operation.to);
      case "rowHeights": {
        const { sheet, row, heights } = operation;
        return this.#areMade({ sheet, top: row, bottom: row + heights.length - 1 });
      }
      case "columnWidths":
      case "pageSetup":
        return this.#sheets.has(operation.sheet);
      case "deleteRows":
      case "deleteSheet":
        return false;
    }
  }

  cellsOf(sheet: string): readonly ExpectedCell[] {
    return this.#sheets.get(sheet)?.cellsAt(sheet, 0) ?? [];
  }

  /** Later insertions are taken back first, so the rows stand again where they were inserted. */
  removalOf(operation: InsertRows): Operation {
    const { sheet, row, count } = operation;
    return {
      kind: "deleteRows",
      sheet,
      row,
      count,
      expect: this.#insertions.get(operation)?.cellsAt(sheet, row) ?? [],
    };
  }

  #isMade(sheet: string, row: number): boolean {
    return this.#sheets.has(sheet) || this.#rows.get(sheet)?.[row] !== undefined;
  }

  /** A merge that grows into a made row stands on rows that were there before as well, and has to be taken back. */
  #areMade({ sheet, top, bottom }: Pick<CellRange, "sheet" | "top" | "bottom">): boolean {
    for (let row = top; row <= bottom; row++) if (!this.#isMade(sheet, row)) return false;
    return true;
  }

  #followInsertion(operation: InsertRows): boolean {
    const { sheet, row, count } = operation;
    const added = this.#sheets.get(sheet);
    added?.insertRows(row, count);
    if (added) return true;
    const canvas = new Canvas();
    this.#insertions.set(operation, canvas);
    const rows = this.#rows.get(sheet) ?? [];
    this.#rows.set(sheet, rows);
    // splice would put the rows of a shorter array at its end.
    rows.length = Math.max(rows.length, row);
    rows.splice(row, 0, ...Array.from({ length: count }, (_, offset) => ({ canvas, offset })));
    return false;
  }

  #followWriting({ sheet, row, column }: CellAddress, content: CellContent): boolean {
    const added = this.#sheets.get(sheet);
    added?.write(row, column, content);
    const made = this.#rows.get(sheet)?.[row];
    made?.canvas.write(made.offset, column, content);
    return (added ?? made) !== undefined;
  }
}
