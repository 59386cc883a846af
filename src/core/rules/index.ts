import { amountMalformed } from "./amount-malformed";
import { amountUnitMissing } from "./amount-unit-missing";
import { basisCitationBrackets } from "./basis-citation-brackets";
import { basisCitationLate } from "./basis-citation-late";
import { basisCitationMalformed } from "./basis-citation-malformed";
import { basisNotADocument } from "./basis-not-a-document";
import { basisRepeated } from "./basis-repeated";
import { budgetSumMismatch } from "./budget-sum-mismatch";
import { budgetUnitMissing } from "./budget-unit-missing";
import { budgetedAmountMissing } from "./budgeted-amount-missing";
import { columnMissing } from "./column-missing";
import { costAboveBudget } from "./cost-above-budget";
import { costDirection } from "./cost-direction";
import { costFarBelowBudget } from "./cost-far-below-budget";
import { countDirection } from "./count-direction";
import { countNotInteger } from "./count-not-integer";
import { descriptionRepeatsName } from "./description-repeats-name";
import { expenditurePlanFinal } from "./expenditure-plan-final";
import { expenditurePlanMalformed } from "./expenditure-plan-malformed";
import { expenditurePlanMissing } from "./expenditure-plan-missing";
import { expenditurePlanOutOfOrder } from "./expenditure-plan-out-of-order";
import { expenditurePlanScale } from "./expenditure-plan-scale";
import { fieldMissing } from "./field-missing";
import { fiscalFundsMissing } from "./fiscal-funds-missing";
import { formUnreadable } from "./form-unreadable";
import { fundUseAmountMismatch } from "./fund-use-amount-mismatch";
import { fundUseMissing } from "./fund-use-missing";
import { indicatorAlike } from "./indicator-alike";
import { indicatorBasisMissing } from "./indicator-basis-missing";
import { indicatorDateAfterYear } from "./indicator-date-after-year";
import { indicatorDescriptionMissing } from "./indicator-description-missing";
import { indicatorDuplicate } from "./indicator-duplicate";
import { indicatorMisplaced } from "./indicator-misplaced";
import { indicatorNameMissing } from "./indicator-name-missing";
import { indicatorNameTooLong } from "./indicator-name-too-long";
import { indicatorTooFew } from "./indicator-too-few";
import { indicatorValueComparatorMissing } from "./indicator-value-comparator-missing";
import { indicatorValueComparatorNonstandard } from "./indicator-value-comparator-nonstandard";
import { indicatorValueFormula } from "./indicator-value-formula";
import { indicatorValueMissing } from "./indicator-value-missing";
import { indicatorValueSeveral } from "./indicator-value-several";
import { indicatorValueSpacing } from "./indicator-value-spacing";
import { indicatorValueTooLong } from "./indicator-value-too-long";
import { indicatorValueUnitMissing } from "./indicator-value-unit-missing";
import { indicatorValueUnitNonstandard } from "./indicator-value-unit-nonstandard";
import { indicatorValueUnreadable } from "./indicator-value-unreadable";
import { indicatorValueVague } from "./indicator-value-vague";
import { inputAsIndicator } from "./input-as-indicator";
import { levelNameMissing } from "./level-name-missing";
import { levelNameNonstandard } from "./level-name-nonstandard";
import { level1Missing } from "./level1-missing";
import { level2Misplaced } from "./level2-misplaced";
import { level2Missing } from "./level2-missing";
import { level2Unknown } from "./level2-unknown";
import { nameAmountMismatch } from "./name-amount-mismatch";
import { negativeRateDirection } from "./negative-rate-direction";
import { numberingBroken } from "./numbering-broken";
import { otherFundsMissing } from "./other-funds-missing";
import { percentOutOfRange } from "./percent-out-of-range";
import { performanceTargetMissing } from "./performance-target-missing";
import { performanceTargetRepeatsFundUse } from "./performance-target-repeats-fund-use";
import { performanceTargetUnreadable } from "./performance-target-unreadable";
import { placeMismatch } from "./place-mismatch";
import { placeholderLeft } from "./placeholder-left";
import { projectCodeCheckCharacter } from "./project-code-check-character";
import { projectCodeDuplicate } from "./project-code-duplicate";
import { projectCodeMalformed } from "./project-code-malformed";
import { projectCodeMissing } from "./project-code-missing";
import { projectCodeRegionMismatch } from "./project-code-region-mismatch";
import { projectNameDuplicate } from "./project-name-duplicate";
import { projectNameMissing } from "./project-name-missing";
import { qualitativeShare } from "./qualitative-share";
import { quantityNotQuantified } from "./quantity-not-quantified";
import { rateAtLeastFull } from "./rate-at-least-full";
import type { Rule } from "./rule";
import { satisfactionDirection } from "./satisfaction-direction";
import { satisfactionFull } from "./satisfaction-full";
import { satisfactionMisplaced } from "./satisfaction-misplaced";
import { satisfactionNotPercent } from "./satisfaction-not-percent";
import { satisfactionSubject } from "./satisfaction-subject";
import { targetWithoutIndicator } from "./target-without-indicator";
import { textUnbalanced } from "./text-unbalanced";
import { thresholdEmpty } from "./threshold-empty";
import { timelinessVague } from "./timeliness-vague";
import { titleNameMismatch } from "./title-name-mismatch";
import { unitNameMismatch } from "./unit-name-mismatch";
import { valueRepeatsName } from "./value-repeats-name";
import { weightSum } from "./weight-sum";
import { yearStale } from "./year-stale";

export type { ExampleSheet, FormRule, Rule, RuleGroup, WorkbookRule } from "./rule";

/** Every rule, in the order of the catalogue. */
export const rules: readonly Rule[] = [
  // 识别
  formUnreadable,
  columnMissing,
  // 完整性
  fieldMissing,
  projectCodeMissing,
  projectNameMissing,
  budgetedAmountMissing,
  fiscalFundsMissing,
  otherFundsMissing,
  fundUseMissing,
  performanceTargetMissing,
  amountUnitMissing,
  budgetUnitMissing,
  expenditurePlanMissing,
  level1Missing,
  level2Missing,
  levelNameMissing,
  indicatorNameMissing,
  indicatorValueMissing,
  indicatorDescriptionMissing,
  indicatorBasisMissing,
  placeholderLeft,
  indicatorTooFew,
  // 格式
  projectCodeMalformed,
  projectCodeCheckCharacter,
  projectCodeRegionMismatch,
  amountMalformed,
  expenditurePlanMalformed,
  expenditurePlanScale,
  indicatorValueUnreadable,
  indicatorValueSeveral,
  indicatorValueFormula,
  indicatorValueComparatorMissing,
  indicatorValueComparatorNonstandard,
  indicatorValueUnitMissing,
  indicatorValueUnitNonstandard,
  indicatorValueSpacing,
  indicatorValueTooLong,
  indicatorNameTooLong,
  basisCitationBrackets,
  basisCitationMalformed,
  basisCitationLate,
  basisNotADocument,
  basisRepeated,
  levelNameNonstandard,
  level2Misplaced,
  level2Unknown,
  textUnbalanced,
  numberingBroken,
  // 一致性
  budgetSumMismatch,
  fundUseAmountMismatch,
  expenditurePlanOutOfOrder,
  expenditurePlanFinal,
  costAboveBudget,
  costFarBelowBudget,
  projectCodeDuplicate,
  projectNameDuplicate,
  nameAmountMismatch,
  titleNameMismatch,
  indicatorDuplicate,
  indicatorAlike,
  indicatorDateAfterYear,
  yearStale,
  placeMismatch,
  targetWithoutIndicator,
  weightSum,
  // 合理性
  percentOutOfRange,
  rateAtLeastFull,
  thresholdEmpty,
  satisfactionDirection,
  satisfactionNotPercent,
  satisfactionFull,
  costDirection,
  negativeRateDirection,
  countDirection,
  quantityNotQuantified,
  indicatorValueVague,
  timelinessVague,
  qualitativeShare,
  unitNameMismatch,
  countNotInteger,
  valueRepeatsName,
  descriptionRepeatsName,
  satisfactionMisplaced,
  indicatorMisplaced,
  inputAsIndicator,
  satisfactionSubject,
  performanceTargetUnreadable,
  performanceTargetRepeatsFundUse,
];

export function findRule(id: string): Rule | undefined {
  return rules.find((rule) => rule.id === id);
}
