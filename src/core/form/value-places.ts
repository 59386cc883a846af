import { parseAmount } from "../value/amount";
import type { FieldName } from "./field-labels";
import type { FieldBlock, Labelled } from "./labelled-values";
import type { Printed, SheetGrid } from "./sheet-grid";

/** A label together with the cell where its value stands or belongs. */
export interface Placed extends Labelled {
  readonly place: { readonly row: number; readonly column: number };
  /** What stands there; empty for a blank cell. */
  readonly written: string;
}

const SUMS: ReadonlySet<FieldName> = new Set([
  "budgetedAmount",
  "fiscalFunds",
  "otherFunds",
  "carriedOverFunds",
]);

/** The labels that have a value or a cell for one. Those that head other labels have neither. */
export function placeValues(grid: SheetGrid, block: FieldBlock): Placed[] {
  return block.labelled.flatMap((item): Placed[] => {
    const place = new LabelSurroundings(grid, block, item).place();
    if (!place) return [];
    const written = item.inline ?? grid.cell(place.row, place.column)?.text ?? "";
    // Written out, because spreading an object costs more here than finding the place.
    const { label, text, cell, values, inline } = item;
    return [{ label, text, cell, values, inline, place, written }];
  });
}

class LabelSurroundings {
  readonly #grid: SheetGrid;
  readonly #block: FieldBlock;
  readonly #item: Labelled;
  readonly #rightEdge: number;
  /** The next label in the row. */
  readonly #next: Labelled | undefined;
  /** The row where a value below the label begins. */
  readonly #below: number;

  constructor(grid: SheetGrid, block: FieldBlock, item: Labelled) {
    this.#grid = grid;
    this.#block = block;
    this.#item = item;
    const { row, column } = item.cell;
    this.#rightEdge = grid.rightEdge(row, column);
    this.#next = block.labelled.find(({ cell }) => cell.row === row && cell.column > column);
    this.#below = (grid.merge(row, column)?.bottom ?? row) + 1;
  }

  place(): Placed["place"] | undefined {
    const { cell, values, inline } = this.#item;
    if (inline !== undefined) return cell;
    if (values[0]) return { row: cell.row, column: values[0].column };
    const below = this.#valueBelow();
    if (below) return this.#isColumnOfTable(below) ? undefined : below;
    if (this.#headsItsKind()) return undefined;
    if (this.#hasRoomBeside()) return { row: cell.row, column: this.#rightEdge + 1 };
    return this.#mayBeLeftBlankBelow() ? { row: this.#below, column: cell.column } : undefined;
  }

  #hasRoomBeside(): boolean {
    if (this.#next) return this.#next.cell.column > this.#rightEdge + 1;
    return !(this.#touchesLabelBefore() && this.#endsTheRow());
  }

  #touchesLabelBefore(): boolean {
    const { row, column } = this.#item.cell;
    return this.#block.labelled.some(
      ({ cell }) => cell.row === row && this.#grid.rightEdge(row, cell.column) + 1 === column,
    );
  }

  /** Whether no line of the block, nor the header below it, reaches further to the right. */
  #endsTheRow(): boolean {
    const { top, bottom } = this.#block;
    for (let row = top; row <= bottom + 1; row++) {
      const last = this.#grid.row(row).at(-1);
      if (last && this.#grid.rightEdge(row, last.column) > this.#rightEdge) return false;
    }
    return true;
  }

  /** What the next row prints under this label, before the column of the next one. */
  #printedBelow(): readonly Printed[] {
    if (this.#below > this.#block.bottom) return [];
    const end = this.#next?.cell.column ?? Number.POSITIVE_INFINITY;
    const { column } = this.#item.cell;
    return this.#grid.row(this.#below).filter((cell) => cell.column >= column && cell.column < end);
  }

  #valueBelow(): Printed | undefined {
    const { label, cell } = this.#item;
    const below = this.#printedBelow();
    const [value] = below;
    if (value?.column !== cell.column || below.some((each) => this.#isLabel(each))) return undefined;
    if (!this.#hasRoomBeside()) return this.#isInRowOfLabels() || isSum(value) ? value : undefined;
    // A row of its own: 实施内容 | 修路 below an empty 绩效目标 is something else.
    if (below.length > 1) return undefined;
    if (label.name === "performanceTarget") return value;
    return SUMS.has(label.name) && isSum(value) ? value : undefined;
  }

  /** Labels side by side over their values; the first may stand aside of several rows and head them all. */
  #isInRowOfLabels(): boolean {
    const { row } = this.#item.cell;
    const sameRow = this.#block.labelled.filter(({ cell }) => cell.row === row);
    const isAside = this.#isFirstOfRow() && (SUMS.has(this.#item.label.name) || this.#below > row + 1);
    return !isAside && sameRow.every(({ values, inline }) => values.length === 0 && inline === undefined);
  }

  #isFirstOfRow(): boolean {
    const { row, column } = this.#item.cell;
    return this.#grid.row(row)[0]?.column === column;
  }

  #isLabel({ row, column }: Printed): boolean {
    return this.#block.labelled.some(({ cell }) => cell.row === row && cell.column === column);
  }

  /** Several sums below one label are a table of its own: 年度主要任务 with the money of each. */
  #isColumnOfTable({ row, column }: Printed): boolean {
    if (!SUMS.has(this.#item.label.name) || row >= this.#block.bottom) return false;
    const further = this.#grid.row(row + 1);
    const second = further.find((cell) => cell.column === column);
    return second !== undefined && isSum(second) && !further.some((cell) => this.#isLabel(cell));
  }

  /** 年度总体目标 before 预期目标, 预算金额 above 总额: the second is the one with the value. */
  #headsItsKind(): boolean {
    const { label, cell } = this.#item;
    const next = this.#next?.label;
    if (next?.name === label.name && next.term !== "whole") return true;
    const under = this.#block.labelled.find(
      (item) => item.cell.row === this.#below && item.cell.column === cell.column,
    );
    return under?.label.name === label.name && label.term === undefined;
  }

  /** Between labels that have no room beside them; the first of a row may stand aside of them all. */
  #mayBeLeftBlankBelow(): boolean {
    return !this.#isFirstOfRow() && this.#below <= this.#block.bottom && this.#printedBelow().length === 0;
  }
}

function isSum({ text, cell: { value } }: Printed): boolean {
  return parseAmount(text, value, undefined).kind === "amount";
}
