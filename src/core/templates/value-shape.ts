import type { Comparator } from "../value/comparator";
import { parseIndicatorValue } from "../value/indicator-value";

/** What stands in a value for a number that the user still has to write. */
export const BLANK = "__";

/**
 * atLeast, atMost, exactly: which way a number is good. deadline: a date or a period. graded: words that are checked as
 * they stand.
 */
export type Direction = "atLeast" | "atMost" | "exactly" | "deadline" | "graded";

/** What the shape of a value says: ≥__次 is a number of 次, and more of them is good. */
export interface ValueShape {
  readonly direction: Direction;
  readonly comparator?: Comparator;
  readonly measureUnit?: string;
}

const DIRECTIONS: Readonly<Record<Comparator, Direction>> = {
  "≥": "atLeast",
  ">": "atLeast",
  "≤": "atMost",
  "<": "atMost",
  "=": "exactly",
};

/** Reads a value with blanks as the grammar reads it with numbers. */
export function shapeOf(indicatorValue: string): ValueShape {
  const value = parseIndicatorValue(indicatorValue.replaceAll(BLANK, "1"));
  if (value.kind === "date") return { direction: "deadline" };
  if (value.kind !== "quantitative") return { direction: "graded" };
  const { comparator, measureUnit } = value;
  return {
    direction: comparator ? DIRECTIONS[comparator] : "exactly",
    ...(comparator && { comparator }),
    ...(measureUnit !== undefined && { measureUnit }),
  };
}
