import type { PerformanceForm, PlannedShare } from "./model";
import { compact } from "../text/normalize";

/** A planned share that can be compared with the others. */
export interface ComparableShare extends PlannedShare {
  readonly fraction: number;
}

/**
 * The shares of a plan that were filled in, in order of time; none where the plan mixes scales (1.00 beside 25), because
 * then it is not certain what any of them means.
 */
export function plannedShares({ fields: { expenditurePlan = [] } }: PerformanceForm): ComparableShare[] {
  const shares = expenditurePlan.flatMap((planned): ComparableShare[] =>
    planned.value.kind === "share" && planned.value.fraction <= 1
      ? [{ ...planned, fraction: planned.value.fraction }]
      : [],
  );
  return mixesScales(shares) ? [] : shares;
}

/** 1.00 (the whole) beside a bare 25 (percent). */
export function mixesScales(shares: readonly PlannedShare[]): boolean {
  const bare = shares
    .filter(({ value }) => value.kind === "share" && value.isBare)
    .map(({ text }) => Number(compact(text)));
  return bare.some((number) => number > 1) && bare.some((number) => number > 0 && number <= 1);
}
