import { type Diagnostic, type Severity, SEVERITIES, formatCell } from "../core";
import type { CheckedFile } from "./check-command";

const WORDS: Readonly<Record<Severity, string>> = { error: "错误", warning: "警告", suggestion: "建议" };

export function checkedToJson(files: readonly CheckedFile[]): string {
  const json = {
    files: files.map(({ file, result: { forms, diagnostics } }) => ({
      file,
      forms: forms.length,
      diagnostics: diagnostics.map(diagnosticToJson),
      summary: countBySeverity([diagnostics]),
    })),
    total: {
      files: files.length,
      forms: files.reduce((sum, { result }) => sum + result.forms.length, 0),
      ...countBySeverity(files.map(({ result }) => result.diagnostics)),
    },
  };
  return `${JSON.stringify(json)}\n`;
}

function diagnosticToJson(diagnostic: Diagnostic) {
  const { ruleId, caseId, severity, at, what, why, how, basis, related, fixes } = diagnostic;
  return {
    ruleId,
    caseId,
    severity,
    sheet: at.sheet,
    cell: formatCell(at),
    what,
    why,
    how,
    basis,
    related: related.map(({ at: place, note }) => ({ sheet: place.sheet, cell: formatCell(place), note })),
    fixes: fixes.map(({ title, safe }) => ({ title, safe })),
  };
}

/** One line per finding, what to do below it, and lines of counts: for each file, and of several in all. */
export function checkedToText(files: readonly CheckedFile[], minimum: Severity): string {
  const parts = files.map(({ file, result: { forms, diagnostics } }) => {
    const findings = diagnostics.map((diagnostic) => findingInText(file, diagnostic));
    const summary = `${file}：${forms.length}张绩效目标表，${countsInWords([diagnostics], minimum)}。\n`;
    return findings.join("") + summary;
  });
  if (files.length > 1) {
    const forms = files.reduce((sum, { result }) => sum + result.forms.length, 0);
    const all = files.map(({ result }) => result.diagnostics);
    parts.push(`合计${files.length}个文件，${forms}张绩效目标表，${countsInWords(all, minimum)}。\n`);
  }
  return parts.join("");
}

function findingInText(file: string, { at, severity, what, how, ruleId }: Diagnostic): string {
  return `${file} ${at.sheet}!${formatCell(at)} ${WORDS[severity]} ${what} [${ruleId}]\n    ${how}\n`;
}

/** Of the findings of several files. */
function countBySeverity(all: readonly (readonly Diagnostic[])[]): Record<Severity, number> {
  const counts: Record<Severity, number> = { error: 0, warning: 0, suggestion: 0 };
  for (const diagnostics of all) for (const { severity } of diagnostics) counts[severity]++;
  return counts;
}

/** Only of the severities that were asked for. */
function countsInWords(all: readonly (readonly Diagnostic[])[], minimum: Severity): string {
  const counts = countBySeverity(all);
  const asked = SEVERITIES.slice(0, SEVERITIES.indexOf(minimum) + 1);
  return asked.map((severity) => `${WORDS[severity]}${counts[severity]}处`).join("，");
}
