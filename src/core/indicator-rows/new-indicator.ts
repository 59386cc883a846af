import type { Level2Kind } from "../form/levels";

/** Levels by the names that are to be printed, for a form that has names of its own. */
export interface PrintedLevels {
  readonly level1: string;
  readonly level2: string;
}

/** An indicator that is to get a row of its own; one of a template or of the library is such a one. */
export interface NewIndicator {
  /** Where it belongs. */
  readonly level2: Level2Kind | PrintedLevels;
  readonly level3: string;
  readonly description: string;
  /** As it would stand in one cell: ≥__次. Forms with columns for comparator and unit get it in parts. */
  readonly indicatorValue: string;
  /** Without it, the basis is a blank to fill in. */
  readonly basis?: string;
}
