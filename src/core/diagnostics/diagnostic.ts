import type { Operation } from "../change/change-set";
import type { CellAddress } from "../grid/address";

/** error 必须修改, warning 需要核对, suggestion 建议. */
export type Severity = "error" | "warning" | "suggestion";

export const SEVERITIES: readonly Severity[] = ["error", "warning", "suggestion"];

/** A way out, offered to the user; it is a change that a host can apply. */
export interface Fix {
  /** Shows the result: 改为“≥95%”. */
  readonly title: string;
  /** A safe fix cannot change what the form means; only safe ones are applied in bulk. */
  readonly safe: boolean;
  readonly operations: readonly Operation[];
}

/** Another cell that belongs to a finding: the twin of a duplicate, the parts of a sum. */
export interface Related {
  readonly at: CellAddress;
  readonly note: string;
}

/** One finding, in sentences that are ready to show. */
export interface Diagnostic {
  readonly ruleId: string;
  readonly caseId: string;
  readonly severity: Severity;
  readonly at: CellAddress;
  readonly related: readonly Related[];
  /** What is written there. */
  readonly what: string;
  /** What comes of it later. */
  readonly why: string;
  /** What to do. */
  readonly how: string;
  /** The document or the practice behind the rule. */
  readonly basis: string;
  readonly fixes: readonly Fix[];
}
