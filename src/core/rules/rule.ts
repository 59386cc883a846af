import { SEVERITIES } from "../diagnostics/diagnostic";
import type { Diagnostic, Fix, Related, Severity } from "../diagnostics/diagnostic";
import type { CellAddress } from "../grid/address";
import type { PerformanceForm, WorkbookReading } from "../form/model";
import type { Profile } from "../profiles";
import { shorten } from "../text/normalize";

/** What a rule looks at, as the catalogue is divided. */
export type RuleGroup = "识别" | "完整性" | "格式" | "一致性" | "合理性";

/** What a rule knows besides the form. */
export interface RuleContext {
  readonly profile: Profile;
  /** The year of the budget; undefined where nothing says it, and then rules about years are silent. */
  readonly budgetYear: number | undefined;
}

/** What goes into the {braces} of a sentence. A string is a quotation and is cut; a list is told in full. */
export type SentenceData = Readonly<Record<string, string | number | readonly string[]>>;

/** What a rule yields: where, which case, and what its sentences need to know. */
export interface Finding<CaseId extends string> {
  readonly caseId: CaseId;
  readonly at: CellAddress;
  readonly data?: SentenceData;
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

/** What every rule says of itself. */
export interface RuleDescription<CaseId extends string> {
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
}

export interface FormRuleSpec<CaseId extends string> extends RuleDescription<CaseId> {
  check(form: PerformanceForm, context: RuleContext): Iterable<Finding<CaseId>>;
}

/** A rule that compares forms with each other, or looks at sheets that hold none. */
export interface WorkbookRuleSpec<CaseId extends string> extends RuleDescription<CaseId> {
  check(reading: WorkbookReading): Iterable<Finding<CaseId>>;
}

export interface FormRule extends RuleDescription<string> {
  readonly scope: "form";
  readonly check: (form: PerformanceForm, context: RuleContext) => readonly Diagnostic[];
}

export interface WorkbookRule extends RuleDescription<string> {
  readonly scope: "workbook";
  readonly check: (reading: WorkbookReading) => readonly Diagnostic[];
}

export type Rule = FormRule | WorkbookRule;

/** Turns a rule's findings into diagnostics whose sentences are ready to show. */
export function defineRule<CaseId extends string>(spec: FormRuleSpec<CaseId>): FormRule {
  return {
    ...spec,
    scope: "form",
    check: (form, context) => {
      const override = context.profile.severities[spec.id];
      if (override === "off") return NONE;
      return toDiagnostics(spec, spec.check(form, context), override);
    },
  };
}

/** As defineRule, for a rule that needs the whole workbook. */
export function defineWorkbookRule<CaseId extends string>(spec: WorkbookRuleSpec<CaseId>): WorkbookRule {
  return {
    ...spec,
    scope: "workbook",
    check: (reading) => toDiagnostics(spec, spec.check(reading), undefined),
  };
}

/** What nearly every rule says of nearly every form; one for all, since a workbook of a thousand asks 88000 times. */
const NONE: readonly never[] = [];

function toDiagnostics<CaseId extends string>(
  spec: RuleDescription<CaseId>,
  findings: Iterable<Finding<CaseId>>,
  override: Severity | undefined,
): readonly Diagnostic[] {
  let diagnostics: Diagnostic[] | undefined;
  for (const finding of findings) (diagnostics ??= []).push(toDiagnostic(spec, finding, override));
  return diagnostics ?? NONE;
}

function toDiagnostic<CaseId extends string>(
  spec: RuleDescription<CaseId>,
  finding: Finding<CaseId>,
  override: Severity | undefined,
): Diagnostic {
  const { what, how, why = spec.why, severity = override ?? spec.severity } = spec.cases[finding.caseId];
  return {
    ruleId: spec.id,
    caseId: finding.caseId,
    severity: milder(finding.severity ?? severity, override),
    at: finding.at,
    related: finding.related ?? NONE,
    what: fill(what, finding.data),
    why: fill(why, finding.data),
    how: fill(how, finding.data),
    basis: spec.basis,
    fixes: finding.fixes ?? NONE,
  };
}

/** A profile can make a case milder, never more severe than the case is. */
function milder(severity: Severity, override: Severity | undefined): Severity {
  if (!override) return severity;
  return SEVERITIES.indexOf(override) > SEVERITIES.indexOf(severity) ? override : severity;
}

/** The catalogue's sentences, taken apart once each: every second piece names what stands there. */
const PIECES = new Map<string, readonly string[]>();

/** Puts data into a sentence; quotations from cells are cut to a readable length. */
function fill(sentence: string, data: SentenceData = {}): string {
  if (!sentence.includes("{")) return sentence;
  let pieces = PIECES.get(sentence);
  if (!pieces) PIECES.set(sentence, (pieces = sentence.split(/[{}]/u)));
  let filled = "";
  for (const [index, piece] of pieces.entries())
    filled += index % 2 === 0 ? piece : shown(piece, data[piece]);
  return filled;
}

function shown(name: string, value: SentenceData[string] | undefined): string {
  if (value === undefined) return `{${name}}`;
  if (typeof value === "string") return shorten(value);
  return typeof value === "number" ? String(value) : value.join("、");
}
