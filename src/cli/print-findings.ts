import { type Diagnostic, type Severity, SEVERITIES, formatCell } from "../core";
import type { CheckedFile } from "./check-command";

const WORDS: Readonly<Record<Severity, string>> = { error: "错误", warning: "警告", suggestion: "建议" };

export function checkedToJson(files: readonly CheckedFile[]): string {
  const json = {
    files: files.map(({ file, result: { forms, diagnostics } }) => ({
      file,
      forms: forms.length,
      diagnostics: diagnostics.map(diagnosticToJson),
      summary: countBySeverity(diagnostics),
    })),
  };
  return `${JSON.stringify(json, undefined, 2)}\n`;
}

function diagnosticToJson({ at, related, fixes, ...diagnostic }: Diagnostic) {
  const { ruleId, caseId, severity, what, why, how, basis } = diagnostic;
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

/** One line per finding, what to do below it, and a line of counts per file. */
export function checkedToText(files: readonly CheckedFile[]): string {
  const lines = files.flatMap(({ file, result: { forms, diagnostics } }) => [
    ...diagnostics.flatMap(({ at, severity, what, how, ruleId }) => [
      `${file} ${at.sheet}!${formatCell(at)} ${WORDS[severity]} ${what} [${ruleId}]`,
      `    ${how}`,
    ]),
    `${file}：${forms.length}张绩效目标表，${countsInWords(diagnostics)}。`,
  ]);
  return lines.map((line) => `${line}\n`).join("");
}

function countBySeverity(diagnostics: readonly Diagnostic[]): Record<Severity, number> {
  const counts: Record<Severity, number> = { error: 0, warning: 0, suggestion: 0 };
  for (const { severity } of diagnostics) counts[severity]++;
  return counts;
}

function countsInWords(diagnostics: readonly Diagnostic[]): string {
  const counts = countBySeverity(diagnostics);
  return SEVERITIES.map((severity) => `${WORDS[severity]}${counts[severity]}处`).join("，");
}
