import type { CheckOptions, CheckResult, Rule, SheetReading, WorkbookSnapshot } from "../../core";
import type { DocumentStore } from "../../host";
import { sentencesOf } from "./problems";

/** What was checked: one sheet or all of them. */
export type CheckScope = { readonly kind: "sheet"; readonly sheet: string } | { readonly kind: "workbook" };

export interface NewOutcome {
  readonly scope: CheckScope;
  /** As it was checked: the one sheet or all of them. */
  readonly snapshot: WorkbookSnapshot;
  /** What the document kept of the user's decisions, and what came of it for checking. */
  readonly document: DocumentStore;
  readonly options: CheckOptions;
  /** In the order of the catalogue. */
  readonly rules: readonly Rule[];
  readonly result: CheckResult;
  /** Where forms were found instead, when the one sheet holds none. */
  readonly sheetsWithForms: readonly SheetReading[];
}

export interface CheckOutcome extends NewOutcome {
  /** Sentences in the order in which they were first found, those that are gone included. */
  readonly order: readonly string[];
}

export interface CheckState {
  readonly step: "idle" | "reading" | "checking";
  readonly outcome: CheckOutcome | undefined;
  /** Something was changed since the outcome's snapshot was read. */
  readonly isStale: boolean;
}

export type CheckEvent =
  | { readonly kind: "readingBegun" }
  | { readonly kind: "readingDone" }
  /** What was read is checked once more; it grows no younger by that. */
  | { readonly kind: "checkingBegun" }
  | { readonly kind: "finished"; readonly outcome: NewOutcome }
  | { readonly kind: "failed" }
  /** Undefined when nobody knows which sheet. */
  | { readonly kind: "changed"; readonly sheet: string | undefined };

export const initialCheck: CheckState = { step: "idle", outcome: undefined, isStale: false };

export function reduceCheck(state: CheckState, event: CheckEvent): CheckState {
  switch (event.kind) {
    case "readingBegun":
      return { ...state, step: "reading" };
    case "readingDone":
      // From here on a change makes the coming outcome stale too.
      return { ...state, step: "checking", isStale: false };
    case "checkingBegun":
      return { ...state, step: "checking" };
    case "finished":
      return {
        ...state,
        step: "idle",
        outcome: { ...event.outcome, order: orderOf(state.outcome, event.outcome) },
      };
    case "failed":
      return { ...state, step: "idle" };
    case "changed":
      return concerns(state, event.sheet) ? { ...state, isStale: true } : state;
  }
}

function concerns({ step, outcome }: CheckState, sheet: string | undefined): boolean {
  if (step !== "idle" || sheet === undefined) return true;
  return outcome?.scope.kind === "workbook" || outcome?.scope.sheet === sheet;
}

/** A re-check leaves what is known where it stood, and puts what is new behind what precedes it on the sheet. */
function orderOf(before: CheckOutcome | undefined, { scope, result }: NewOutcome): string[] {
  const found = sentencesOf(result);
  if (!before || JSON.stringify(before.scope) !== JSON.stringify(scope)) return found;
  const known = new Set(before.order);
  const first: string[] = [];
  const followers = new Map<string, string[]>();
  let here = first;
  for (const sentence of found) {
    if (known.has(sentence)) followers.set(sentence, (here = []));
    else here.push(sentence);
  }
  return [...first, ...before.order.flatMap((sentence) => [sentence, ...(followers.get(sentence) ?? [])])];
}
