import type { CellContent, CellRange, Operation } from "../core";

/**
 * The same change with everything deleted at the very end. Excel has no way to bring a deleted row back with its formats,
 * so whatever can fail has to come before. Addresses of the other steps are moved to where the doomed rows still stand.
 */
export function deletionsLast(operations: readonly Operation[]): Operation[] {
  const kept: Operation[] = [];
  const deletedSheets: Operation[] = [];
  const doomed = new DoomedRows();
  for (const operation of operations) {
    if (operation.kind === "deleteSheet") deletedSheets.push(operation);
    else if (operation.kind === "deleteRows") doomed.add(operation);
    else kept.push(doomed.moved(operation));
  }
  return [...kept, ...doomed.deletions(), ...deletedSheets];
}

type DeleteRows = Extract<Operation, { kind: "deleteRows" }>;

/** Neighbouring rows that will be deleted, and what they hold, counted from their first row. */
interface Block {
  readonly sheet: string;
  row: number;
  count: number;
  readonly cells: { readonly down: number; readonly column: number; readonly content: CellContent }[];
}

class DoomedRows {
  readonly #blocks: Block[] = [];

  add({ sheet, row: first, count, expect }: DeleteRows): void {
    const rows = Array.from({ length: count }, (_, down) => ({
      from: first + down,
      row: this.#standing(sheet, first + down),
    }));
    let block: Block | undefined;
    for (const { from, row } of rows) {
      if (block?.row !== undefined && row === block.row + block.count) block.count += 1;
      else this.#blocks.push((block = { sheet, row, count: 1, cells: [] }));
      const down = row - block.row;
      for (const { at, content } of expect) {
        if (at.row === from) block.cells.push({ down, column: at.column, content });
      }
    }
  }

  /** From the bottom upwards, so that none moves another. */
  deletions(): DeleteRows[] {
    return [...this.#blocks]
      .sort((a, b) => b.row - a.row)
      .map(({ sheet, row, count, cells }) => ({
        kind: "deleteRows",
        sheet,
        row,
        count,
        expect: cells.map(({ down, column, content }) => ({
          at: { sheet, row: row + down, column },
          content,
        })),
      }));
  }

  moved(operation: Exclude<Operation, { kind: "deleteRows" | "deleteSheet" }>): Operation {
    switch (operation.kind) {
      case "setCell":
      case "numberFormat":
      case "hyperlink": {
        const { at } = operation;
        return { ...operation, at: { ...at, row: this.#standing(at.sheet, at.row) } };
      }
      case "merge":
      case "unmerge":
      case "style":
      case "listValidation":
        return { ...operation, range: this.#movedRange(operation.range) };
      case "copyFormat":
        return { ...operation, from: this.#movedRange(operation.from), to: this.#movedRange(operation.to) };
      case "insertRows": {
        const { sheet, count } = operation;
        const row = this.#standing(sheet, operation.row);
        for (const block of this.#blocks) if (block.sheet === sheet && block.row >= row) block.row += count;
        return { ...operation, row };
      }
      case "rowHeights":
        return { ...operation, row: this.#standing(operation.sheet, operation.row) };
      case "addSheet":
      case "columnWidths":
      case "pageSetup":
        return operation;
    }
  }

  #movedRange(range: CellRange): CellRange {
    return {
      ...range,
      top: this.#standing(range.sheet, range.top),
      bottom: this.#standing(range.sheet, range.bottom),
    };
  }

  /** Where a row of the finished change is as long as nothing is deleted. */
  #standing(sheet: string, row: number): number {
    return this.#blocks
      .filter((block) => block.sheet === sheet)
      .sort((a, b) => a.row - b.row)
      .reduce((standing, block) => (standing >= block.row ? standing + block.count : standing), row);
  }
}
