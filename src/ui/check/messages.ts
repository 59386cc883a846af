import type { CellContent, Severity } from "../../core";
import type { CheckOutcome, CheckState } from "./check-state";
import { countBySeverity } from "./problems";

export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  error: "必须修改",
  warning: "需要核对",
  suggestion: "建议",
};

/** What is under way; writing has no step of its own. */
export const STEP_WORDS: Readonly<Record<CheckState["step"], string>> = {
  idle: "正在处理。",
  reading: "正在读取表格。",
  checking: "正在检查。",
};

/** What was checked: a sheet by its name, or all of it. */
export function scopeName({ scope }: CheckOutcome): string {
  return scope.kind === "sheet" ? scope.sheet : "整个工作簿";
}

/** What came of it, in one sentence. */
export function summarize(outcome: CheckOutcome): string {
  const { forms, diagnostics } = outcome.result;
  const place = outcome.scope.kind === "sheet" ? `工作表“${outcome.scope.sheet}”` : "整个工作簿";
  if (forms.length === 0) return `${place}里没有可以检查的绩效目标表。`;
  if (diagnostics.length === 0) return `${place}里的${forms.length}张绩效目标表都检查过了，没有发现问题。`;
  return `${place}里有${forms.length}张绩效目标表，${diagnostics.length}处问题。`;
}

/** The same for those who do not see the counts. */
export function announce(outcome: CheckOutcome): string {
  const { diagnostics } = outcome.result;
  if (diagnostics.length === 0) return summarize(outcome);
  const { error, warning, suggestion } = countBySeverity(diagnostics);
  const counts = [
    `${SEVERITY_WORDS.error}${error}处`,
    `${SEVERITY_WORDS.warning}${warning}处`,
    `${SEVERITY_WORDS.suggestion}${suggestion}处`,
  ];
  return `检查完成。${summarize(outcome)}${counts.join("，")}。`;
}

/** What a cell holds, for a before and after. */
export function showContent(content: CellContent): string {
  if (content === null || content === "") return "（空）";
  return typeof content === "object" ? content.formula : String(content);
}
