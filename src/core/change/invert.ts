import type { CellAddress } from "../grid/address";
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

/** A block of inserted rows; `row` moves with later insertions, cells count from the block's first row. */
interface Block {
  readonly operation: InsertRows;
  row: number;
  count: number;
  cells: { row: number; column: number; content: ExpectedCell["content"] }[];
}

/** Which rows and sheets a change makes, and what it writes into them. */
class Made {
  readonly #sheets = new Map<string, ExpectedCell[]>();
  readonly #blocks: Block[] = [];

  /** Takes note of one step; true when it happens inside rows or a sheet made before it. */
  follow(operation: Operation): boolean {
    switch (operation.kind) {
      case "addSheet":
        this.#sheets.set(operation.sheet, []);
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
        return this.#isMade(operation.range.sheet, operation.range.top);
      case "copyFormat":
        return this.#isMade(operation.to.sheet, operation.to.top);
      case "rowHeights":
        return this.#isMade(operation.sheet, operation.row);
      case "columnWidths":
      case "pageSetup":
        return this.#sheets.has(operation.sheet);
      case "deleteRows":
      case "deleteSheet":
        return false;
    }
  }

  cellsOf(sheet: string): readonly ExpectedCell[] {
    return this.#sheets.get(sheet) ?? [];
  }

  removalOf(operation: InsertRows): Operation | undefined {
    const block = this.#blocks.find((candidate) => candidate.operation === operation);
    if (!block) return undefined;
    const { sheet, row } = operation;
    const expect = block.cells.map((cell) => ({
      at: { sheet, row: row + cell.row, column: cell.column },
      content: cell.content,
    }));
    return { kind: "deleteRows", sheet, row, count: block.count, expect };
  }

  #isMade(sheet: string, row: number): boolean {
    return this.#sheets.has(sheet) || this.#blockAt(sheet, row) !== undefined;
  }

  #blockAt(sheet: string, row: number): Block | undefined {
    return this.#blocks.find(
      (block) => block.operation.sheet === sheet && row >= block.row && row < block.row + block.count,
    );
  }

  #followInsertion(operation: InsertRows): boolean {
    const { sheet, row, count } = operation;
    if (this.#sheets.has(sheet)) return true;
    const around = this.#blocks.find(
      (block) => block.operation.sheet === sheet && row > block.row && row < block.row + block.count,
    );
    for (const block of this.#blocks) {
      if (block.operation.sheet === sheet && block.row >= row) block.row += count;
    }
    if (around) {
      around.count += count;
      for (const cell of around.cells) if (cell.row >= row - around.row) cell.row += count;
      return true;
    }
    this.#blocks.push({ operation, row, count, cells: [] });
    return false;
  }

  #followWriting(at: CellAddress, content: ExpectedCell["content"]): boolean {
    const sheetCells = this.#sheets.get(at.sheet);
    if (sheetCells) {
      if (content !== null) sheetCells.push({ at, content });
      return true;
    }
    const block = this.#blockAt(at.sheet, at.row);
    if (!block) return false;
    if (content !== null) block.cells.push({ row: at.row - block.row, column: at.column, content });
    return true;
  }
}
