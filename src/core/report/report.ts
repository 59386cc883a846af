import type { CheckResult, CheckedForm } from "../check";
import type { Diagnostic, Severity } from "../diagnostics/diagnostic";
import type { CellAddress } from "../grid/address";

/** One line of a report, in words that are ready to print. */
export interface ReportLine {
  /** From 1. */
  readonly number: number;
  readonly project: string;
  readonly at: CellAddress;
  readonly severity: Severity;
  readonly problem: string;
  readonly basis: string;
  readonly advice: string;
  /** 忽略 and why, where the user has decided so. */
  readonly reply: string;
}

export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  error: "必须修改",
  warning: "需要核对",
  suggestion: "建议",
};

/** Every finding of a check, waived ones included, in the order of the sheets. */
export function reportLines({ forms, diagnostics }: CheckResult): ReportLine[] {
  const ofForms = new Set(forms.flatMap((form) => form.diagnostics));
  const others = diagnostics
    .filter((diagnostic) => !ofForms.has(diagnostic))
    .map((diagnostic) => line("", diagnostic, ""));
  return [...others, ...forms.flatMap(linesOf)].map((entry, index) => ({ number: index + 1, ...entry }));
}

function linesOf({ form, diagnostics, waived }: CheckedForm) {
  const project = form.fields.projectName?.value ?? "";
  return [
    ...diagnostics.map((diagnostic) => line(project, diagnostic, "")),
    ...waived.map(({ diagnostic, waiver }) => line(project, diagnostic, `忽略：${waiver.reason}`)),
  ];
}

function line(
  project: string,
  { at, severity, what, basis, how }: Diagnostic,
  reply: string,
): Omit<ReportLine, "number"> {
  return { project, at, severity, problem: what, basis, advice: how, reply };
}
