import {
  type CellAddress,
  type ChangeSet,
  type CheckResult,
  type Diagnostic,
  type PerformanceForm,
  type Rule,
  SEVERITIES,
  type Severity,
  formatCell,
  isBlank,
  shorten,
} from "../../core";
import type { CheckOutcome } from "./check-state";
import { groupFix } from "./problem-fixes";

/** Where a problem was found. */
export interface Place {
  readonly at: CellAddress;
  /** Undefined on a sheet that holds no form. */
  readonly form: PerformanceForm | undefined;
  readonly diagnostic: Diagnostic;
}

/** One row of the list: the same sentence, at one place or at several. */
export interface Problem {
  /** The same before and after a re-check. */
  readonly key: string;
  readonly diagnostic: Diagnostic;
  readonly rule: Rule | undefined;
  readonly places: readonly [Place, ...Place[]];
}

/** Rows under one heading: a rule, or a form. */
export interface ProblemGroup {
  readonly key: string;
  readonly title: string;
  readonly problems: readonly Problem[];
  /** One change for all of it, where every place offers exactly one way out. */
  readonly fix: ChangeSet | undefined;
}

export type Grouping = "byProblem" | "byForm";

export function countBySeverity(diagnostics: readonly Diagnostic[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, suggestion: 0 };
  for (const { severity } of diagnostics) counts[severity] += 1;
  return counts;
}

/** The findings as the list shows them; `severity` leaves only those of one. */
export function groupProblems(
  { result, rules, order }: CheckOutcome,
  grouping: Grouping,
  severity: Severity | undefined,
): ProblemGroup[] {
  const places = placesOf(result).filter(
    ({ diagnostic }) => severity === undefined || diagnostic.severity === severity,
  );
  return grouping === "byProblem" ? byProblem(places, rules, order) : byForm(places, rules);
}

/** What was found, each sentence once, in the order of the sheets. */
export function sentencesOf(result: CheckResult): string[] {
  return [...new Set(placesOf(result).map(sentenceKey))];
}

function placesOf({ forms, diagnostics }: CheckResult): Place[] {
  const formOf = new Map(forms.flatMap(({ form, diagnostics: own }) => own.map((each) => [each, form])));
  return diagnostics.map((diagnostic) => ({ at: diagnostic.at, form: formOf.get(diagnostic), diagnostic }));
}

/** Severe ones first, then as in the catalogue: an order that does not change when a finding goes. */
function byProblem(
  places: readonly Place[],
  rules: readonly Rule[],
  order: readonly string[],
): ProblemGroup[] {
  const rank = new Map(order.map((sentence, index) => [sentence, index]));
  const rankOf = ({ key }: Problem) => rank.get(key) ?? order.length;
  return SEVERITIES.flatMap((severity) =>
    rules.flatMap((rule): ProblemGroup[] => {
      const same = places.filter(
        ({ diagnostic }) => diagnostic.severity === severity && diagnostic.ruleId === rule.id,
      );
      if (same.length === 0) return [];
      return [
        {
          key: `${severity}/${rule.id}`,
          title: rule.title,
          problems: problems(same, rules, sentenceKey).sort((a, b) => rankOf(a) - rankOf(b)),
          fix: groupFix(rule.title, same),
        },
      ];
    }),
  );
}

function byForm(places: readonly Place[], rules: readonly Rule[]): ProblemGroup[] {
  const formKey = ({ at, form }: Place) =>
    form ? `${at.sheet}!${formatCell({ row: form.range.top, column: form.range.left })}` : at.sheet;
  return gather(places, formKey).map(({ key, places: ofForm }) => ({
    key,
    title: formTitle(ofForm[0].form, ofForm[0].at.sheet),
    problems: problems(ofForm, rules, (place) => `${formatCell(place.at)}/${sentenceKey(place)}`),
    fix: undefined,
  }));
}

/** How a form is called: by its project, else by its title; without a form, its sheet. */
export function formTitle(form: PerformanceForm | undefined, sheet: string): string {
  const names = [form?.fields.projectName?.value, form?.title?.text];
  return shorten(names.find((name) => !isBlank(name)) ?? sheet, 30);
}

function sentenceKey({ diagnostic: { ruleId, caseId, severity, what, how } }: Place): string {
  return [ruleId, caseId, severity, what, how].join("/");
}

function problems(
  places: readonly Place[],
  rules: readonly Rule[],
  keyOf: (place: Place) => string,
): Problem[] {
  return gather(places, keyOf).map(({ key, places: same }) => {
    const [{ diagnostic }] = same;
    return { key, diagnostic, rule: rules.find(({ id }) => id === diagnostic.ruleId), places: same };
  });
}

interface Gathered {
  readonly key: string;
  readonly places: [Place, ...Place[]];
}

/** Places with the same key together, in the order of the first of them. */
function gather(places: readonly Place[], keyOf: (place: Place) => string): Gathered[] {
  const gathered = new Map<string, Gathered>();
  for (const place of places) {
    const key = keyOf(place);
    const found = gathered.get(key);
    if (found) found.places.push(place);
    else gathered.set(key, { key, places: [place] });
  }
  return [...gathered.values()];
}
