import { SEVERITIES } from "../diagnostics/diagnostic";
import type { Diagnostic, Fix, Related, Severity } from "../diagnostics/diagnostic";
import type { CellAddress } from "../grid/address";
import type { PerformanceForm } from "../form/model";
import type { Profile } from "../profiles";
import { shorten } from "../text/normalize";

/** What a rule looks at, as the catalogue is divided. */
export type RuleGroup = "识别" | "完整性" | "格式" | "一致性" | "合理性";

/** What a rule knows besides the form. */
export interface RuleContext {
  readonly profile: Profile;
}

/** What a rule yields: where, which case, and what its sentences need to know. */
export interface Finding<CaseId extends string> {
  readonly caseId: CaseId;
  readonly at: CellAddress;
  readonly data?: Readonly<Record<string, string | number>>;
  readonly related?: readonly Related[];
  readonly fixes?: readonly Fix[];
  /** Where the severity depends on the profile. */
  readonly severity?: Severity;
}

/** One case of a rule: what is said to the user. Words in {braces} come from the finding's data. */
export interface RuleCase {
  readonly what: string;
  readonly how: string;
  /** Where it differs from the rule's. */
  readonly severity?: Severity;
  readonly why?: string;
}

/** Rows of cells, as they would be typed. */
export type ExampleSheet = readonly (readonly string[])[];

export interface RuleSpec<CaseId extends string> {
  /** `<subject>-<defect>`; never reused. */
  readonly id: string;
  readonly title: string;
  readonly group: RuleGroup;
  readonly severity: Severity;
  readonly why: string;
  /** From authorities.ts: what the rule may say it rests on. */
  readonly basis: string;
  readonly example: { readonly wrong: ExampleSheet; readonly right: ExampleSheet };
  readonly cases: Readonly<Record<CaseId, RuleCase>>;
  check(form: PerformanceForm, context: RuleContext): Iterable<Finding<CaseId>>;
}

export interface Rule extends Omit<RuleSpec<string>, "check"> {
  readonly check: (form: PerformanceForm, context: RuleContext) => Diagnostic[];
}

/** Turns a rule's findings into diagnostics whose sentences are ready to show. */
export function defineRule<CaseId extends string>(spec: RuleSpec<CaseId>): Rule {
  return {
    ...spec,
    check: (form, context) => {
      const override = context.profile.severities[spec.id];
      if (override === "off") return [];
      return Array.from(spec.check(form, context), (finding) => {
        const {
          what,
          how,
          why = spec.why,
          severity = override ?? spec.severity,
        } = spec.cases[finding.caseId];
        return {
          ruleId: spec.id,
          caseId: finding.caseId,
          severity: milder(finding.severity ?? severity, override),
          at: finding.at,
          related: finding.related ?? [],
          what: fill(what, finding.data),
          why: fill(why, finding.data),
          how: fill(how, finding.data),
          basis: spec.basis,
          fixes: finding.fixes ?? [],
        };
      });
    },
  };
}

/** A profile can make a case milder, never more severe than the case is. */
function milder(severity: Severity, override: Severity | undefined): Severity {
  if (!override) return severity;
  return SEVERITIES.indexOf(override) > SEVERITIES.indexOf(severity) ? override : severity;
}

/** Puts data into a sentence; quotations from cells are cut to a readable length. */
function fill(sentence: string, data: Readonly<Record<string, string | number>> = {}): string {
  return sentence.replace(/\{(\w+)\}/gu, (brace, name: string) => {
    const value = data[name];
    if (value === undefined) return brace;
    return typeof value === "number" ? String(value) : shorten(value);
  });
}
