import { applyChange } from "../change/apply";
import type { ChangeSet, Operation } from "../change/change-set";
import type { LayoutProfile } from "../form/layout-profile";
import type { CellRange } from "../grid/address";
import type { WorkbookSnapshot } from "../grid/snapshot";
import { shorten } from "../text/normalize";
import { type ClosedForm, type FormAddress, type FormTable, openTable } from "./form-table";
import { findPlace } from "./group-place";
import type { NewIndicator } from "./new-indicator";
import { type Obstacle, obstacleAt } from "./obstacle";
import { rowOperations } from "./row-operations";

/** Why no row can be inserted into a form. */
export type InsertionProblem = ClosedForm | Obstacle;

export interface ImpossibleRows {
  readonly problem: InsertionProblem;
}

/** A change that inserts rows into a form. */
export interface RowInsertion {
  readonly change: ChangeSet;
  /** Around all of `rows`, as wide as the form; other rows may lie between them. */
  readonly range: CellRange;
  /** The new rows and those filled in, from top to bottom, counted from 0 as they are once the change has been made. */
  readonly rows: readonly number[];
}

export interface RowWishes {
  /** Below this row, counted from 0, where it is one of the same second level; otherwise the group decides. */
  readonly below?: number;
  /** What the user has taught about the words of this document. */
  readonly layout?: LayoutProfile;
}

/** The change that puts each indicator into a row of its own, behind those of its group. */
export function insertIndicators(
  snapshot: WorkbookSnapshot,
  form: FormAddress,
  indicators: readonly [NewIndicator, ...NewIndicator[]],
  wishes: RowWishes = {},
): RowInsertion | ImpossibleRows {
  const insertion = new Insertion(snapshot, form, wishes);
  for (const indicator of indicators) {
    const problem = insertion.add(indicator);
    if (problem) return { problem };
  }
  const [first] = indicators;
  const title = indicators.length === 1 ? `插入“${shorten(first.level3)}”` : `插入${indicators.length}个指标`;
  return insertion.finish(title);
}

/** A form into which one row after the other is inserted. */
export class Insertion {
  readonly #form: FormAddress;
  readonly #layout: LayoutProfile | undefined;
  readonly #operations: Operation[] = [];
  #snapshot: WorkbookSnapshot;
  #rows: number[] = [];
  /** The row that the user would like the next one below. */
  #below: number | undefined;

  constructor(snapshot: WorkbookSnapshot, form: FormAddress, { below, layout }: RowWishes) {
    this.#snapshot = snapshot;
    this.#form = form;
    this.#layout = layout;
    this.#below = below;
  }

  /** The form as the steps so far have left it. */
  table(): FormTable | ClosedForm {
    return openTable(this.#snapshot, this.#form, this.#layout);
  }

  /** Gives the indicator a row of its own; a problem where that cannot be. */
  add(indicator: NewIndicator): InsertionProblem | undefined {
    const table = this.table();
    if (typeof table === "string") return table;
    const place = findPlace(table, indicator, this.#below);
    if (!place) return "noTable";
    const problem = obstacleAt(table, place) ?? this.execute(rowOperations(table, place, indicator));
    if (problem) return problem;
    const follow = (row: number) => (row >= place.row ? row + 1 : row);
    this.#rows = [...this.#rows.map(follow), place.row];
    if (this.#below === place.beside.row) this.#below = place.row;
    else if (this.#below !== undefined) this.#below = follow(this.#below);
    return undefined;
  }

  /** Takes steps that insert no row, or one that is counted elsewhere. */
  execute(operations: readonly Operation[]): InsertionProblem | undefined {
    const applied = applyChange(this.#snapshot, { title: "", operations });
    // Where the merged areas of one row reach into each other, none of them can grow.
    if (applied.kind === "refused") return "acrossMerge";
    this.#snapshot = applied.snapshot;
    this.#operations.push(...operations);
    return undefined;
  }

  /** Takes note of a row that was there and has been filled. */
  noteFilled(row: number): void {
    this.#rows.push(row);
  }

  finish(title: string): RowInsertion {
    const rows = [...this.#rows].sort((a, b) => a - b);
    const { range, headerRow } = this.#form;
    const top = rows[0] ?? headerRow;
    return {
      change: { title, operations: this.#operations },
      range: { ...range, top, bottom: rows.at(-1) ?? top },
      rows,
    };
  }
}
