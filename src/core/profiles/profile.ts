import type { Level1Kind, Level2Kind } from "../form/levels";
import type { Severity } from "../diagnostics/diagnostic";

/** Fields above the table that a profile can ask for. */
export type FieldKey =
  | "projectCode"
  | "projectName"
  | "budgetedAmount"
  | "fiscalFunds"
  | "otherFunds"
  | "fundUse"
  | "expenditurePlan"
  | "performanceTarget";

/** What a form of some framework must have, and how strictly it is looked at. Data, so that a county can change it. */
export interface Profile {
  readonly id: string;
  readonly title: string;
  /** First levels that must be there, with the severity of their absence. */
  readonly requiredLevel1: Readonly<Partial<Record<Level1Kind, Severity>>>;
  /** Second levels that must be there. Of the benefits one kind is enough, whichever it is. */
  readonly requiredLevel2: Readonly<Partial<Record<Level2Kind, Severity>>>;
  /** Labels that a form must print. */
  readonly requiredFields: readonly FieldKey[];
  readonly requiredColumns: readonly ("description" | "basis")[];
  /** Severities that differ from the rule's own; "off" silences a rule. */
  readonly severities: Readonly<Record<string, Severity | "off">>;
  /** Total cost below this part of 预算数 is asked about. */
  readonly lowestCostShare: number;
  /** What the weights of the indicators may add up to; the rest up to 100 belongs to 预算执行率. */
  readonly weightSums: readonly number[];
}
