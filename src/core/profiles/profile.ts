import type { Level1Kind, Level2Kind } from "../form/levels";
import type { Severity } from "../diagnostics/diagnostic";

/** What a form of some framework must have, and how strictly it is looked at. Data, so that a county can change it. */
export interface Profile {
  readonly id: string;
  readonly title: string;
  /** First levels that must be there, with the severity of their absence. */
  readonly requiredLevel1: Readonly<Partial<Record<Level1Kind, Severity>>>;
  /** Second levels that must be there. Of the benefits one kind is enough, whichever it is. */
  readonly requiredLevel2: Readonly<Partial<Record<Level2Kind, Severity>>>;
  /** Severities that differ from the rule's own; "off" silences a rule. */
  readonly severities: Readonly<Record<string, Severity | "off">>;
  /** Total cost below this part of 预算数 is asked about. */
  readonly lowestCostShare: number;
}
