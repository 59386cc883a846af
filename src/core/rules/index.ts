import { basisCitationBrackets } from "./basis-citation-brackets";
import { budgetSumMismatch } from "./budget-sum-mismatch";
import { budgetedAmountMissing } from "./budgeted-amount-missing";
import { costAboveBudget } from "./cost-above-budget";
import { costFarBelowBudget } from "./cost-far-below-budget";
import { expenditurePlanFinal } from "./expenditure-plan-final";
import { expenditurePlanMalformed } from "./expenditure-plan-malformed";
import { expenditurePlanMissing } from "./expenditure-plan-missing";
import { expenditurePlanOutOfOrder } from "./expenditure-plan-out-of-order";
import { fiscalFundsMissing } from "./fiscal-funds-missing";
import { fundUseMissing } from "./fund-use-missing";
import { indicatorBasisMissing } from "./indicator-basis-missing";
import { indicatorDuplicate } from "./indicator-duplicate";
import { indicatorNameMissing } from "./indicator-name-missing";
import { indicatorValueComparatorMissing } from "./indicator-value-comparator-missing";
import { indicatorValueComparatorNonstandard } from "./indicator-value-comparator-nonstandard";
import { indicatorValueMissing } from "./indicator-value-missing";
import { indicatorValueSpacing } from "./indicator-value-spacing";
import { indicatorValueUnitNonstandard } from "./indicator-value-unit-nonstandard";
import { indicatorValueVague } from "./indicator-value-vague";
import { level1Missing } from "./level1-missing";
import { level2Missing } from "./level2-missing";
import { otherFundsMissing } from "./other-funds-missing";
import { performanceTargetMissing } from "./performance-target-missing";
import { placeholderLeft } from "./placeholder-left";
import { projectCodeMalformed } from "./project-code-malformed";
import { projectCodeMissing } from "./project-code-missing";
import { projectNameMissing } from "./project-name-missing";
import type { Rule } from "./rule";
import { satisfactionDirection } from "./satisfaction-direction";
import { textUnbalanced } from "./text-unbalanced";
import { timelinessVague } from "./timeliness-vague";

export type { ExampleSheet, FormRule, Rule, RuleGroup, WorkbookRule } from "./rule";

/** Every rule, in the order of the catalogue. */
export const rules: readonly Rule[] = [
  // 完整性
  projectCodeMissing,
  projectNameMissing,
  budgetedAmountMissing,
  fiscalFundsMissing,
  otherFundsMissing,
  fundUseMissing,
  performanceTargetMissing,
  expenditurePlanMissing,
  level1Missing,
  level2Missing,
  indicatorNameMissing,
  indicatorValueMissing,
  indicatorBasisMissing,
  placeholderLeft,
  // 格式
  projectCodeMalformed,
  expenditurePlanMalformed,
  indicatorValueComparatorMissing,
  indicatorValueComparatorNonstandard,
  indicatorValueUnitNonstandard,
  indicatorValueSpacing,
  basisCitationBrackets,
  textUnbalanced,
  // 一致性
  budgetSumMismatch,
  expenditurePlanOutOfOrder,
  expenditurePlanFinal,
  costAboveBudget,
  costFarBelowBudget,
  indicatorDuplicate,
  // 合理性
  satisfactionDirection,
  indicatorValueVague,
  timelinessVague,
];

export function findRule(id: string): Rule | undefined {
  return rules.find((rule) => rule.id === id);
}
