import type { Header } from "./header";
import type { FormKind, Framework, Indicator } from "./model";

/** What a form is for, told by its columns, and the framework of its indicators. */
export function describeForm(
  indicators: readonly Indicator[],
  header: Header,
): { kind: FormKind; framework: Framework } {
  return { kind: kindOf(header), framework: frameworkOf(indicators) };
}

function kindOf({ columns }: Header): FormKind {
  if (columns.some(({ role }) => role === "monitoring")) return "performanceMonitoring";
  const isEvaluated = columns.some(({ role }) => role === "actualValue" || role === "score");
  return isEvaluated ? "performanceSelfEvaluation" : "performanceTarget";
}

/** Where cost stands tells the framework. */
function frameworkOf(indicators: readonly Indicator[]): Framework {
  for (const { level1, level2 } of indicators) {
    if (level1.kind === "cost") return "2021";
    if (level2.kind === "economicCost" || level2.kind === "socialCost" || level2.kind === "ecologicalCost")
      return "2021";
    if (level1.kind === "output" && level2.kind === "cost") return "2015";
  }
  return "unknown";
}
