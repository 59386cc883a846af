import type { CheckOptions, CheckResult } from "../check";
import { type Waiver, projectKeyOf } from "./waiver";

/**
 * Waivers that silence nothing any longer, as a check of the whole workbook shows: the value was changed, or the fault
 * is gone. Of projects that were not met, and of rules that are off, nothing is known.
 */
export function lapsedWaivers({ forms }: CheckResult, { waivers = [], rulesOff }: CheckOptions): Waiver[] {
  const projects = new Set(forms.map(({ form }) => projectKeyOf(form)));
  const atWork = new Set(forms.flatMap(({ waived }) => waived.map(({ waiver }) => waiver)));
  return waivers.filter(
    (waiver) => !atWork.has(waiver) && projects.has(waiver.project) && !rulesOff?.includes(waiver.ruleId),
  );
}
