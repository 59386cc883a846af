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
    total: {
      files: files.length,
      forms: files.reduce((sum, { result }) => sum + result.forms.length, 0),
      ...countBySeverity(files.flatMap(({ result }) => result.diagnostics)),
    },
  };
  return `${JSON.stringify(json)}\n`;
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

/** One line per finding, what to do below it, and lines of counts: for each file, and of several in all. */
export function checkedToText(files: readonly CheckedFile[], minimum: Severity): string {
  const lines = files.flatMap(({ file, result: { forms, diagnostics } }) => [
    ...diagnostics.flatMap(({ at, severity, what, how, ruleId }) => [
      `${file} ${at.sheet}!${formatCell(at)} ${WORDS[severity]} ${what} [${ruleId}]`,
      `    ${how}`,
    ]),
    `${file}：${forms.length}张绩效目标表，${countsInWords(diagnostics, minimum)}。`,
  ]);
  const forms = files.reduce((sum, { result }) => sum + result.forms.length, 0);
  const all = files.flatMap(({ result }) => result.diagnostics);
  const total = `合计${files.length}个文件，${forms}张绩效目标表，${countsInWords(all, minimum)}。`;
  return [...lines, ...(files.length > 1 ? [total] : [])].map((line) => `${line}\n`).join("");
}

function countBySeverity(diagnostics: readonly Diagnostic[]): Record<Severity, number> {
  const counts: Record<Severity, number> = { error: 0, warning: 0, suggestion: 0 };
  for (const { severity } of diagnostics) counts[severity]++;
  return counts;
}

/** Only of the severities that were asked for. */
function countsInWords(diagnostics: readonly Diagnostic[], minimum: Severity): string {
  const counts = countBySeverity(diagnostics);
  const asked = SEVERITIES.slice(0, SEVERITIES.indexOf(minimum) + 1);
  return asked.map((severity) => `${WORDS[severity]}${counts[severity]}处`).join("，");
}
