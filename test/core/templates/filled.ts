import { BLANK, type FormDraft, type ProjectFields, emptyProject, shapeOf } from "../../../src/core";

/** A project of which everything is typed. */
export const typedProject: ProjectFields = {
  ...emptyProject,
  projectCode: "13053523P00000111157F",
  projectName: "工商联专项经费",
  budgetUnit: "714001 临西县工商业联合会本级",
  budgetedAmount: 5,
  fiscalFunds: 5,
  otherFunds: 0,
  fundUse: "用于本年度各项工作的支出。",
  performanceTarget: "1.按计划完成全年任务，服务对象满意。",
  expenditurePlan: [0, 0.5, 0.75, 1],
};

/** A value with the blanks filled in as a clerk would: 5万元 of 5万元, 100% where it must be all, 11月底前. */
export function fillBlanks(indicatorValue: string): string {
  const { direction, measureUnit } = shapeOf(indicatorValue);
  const isPercent = measureUnit === "%";
  const figures = { atLeast: isPercent ? "90" : "12", exactly: isPercent ? "100" : "12" } as const;
  const number = direction === "atLeast" || direction === "exactly" ? figures[direction] : "5";
  return indicatorValue.replaceAll(BLANK, direction === "deadline" ? "11" : number);
}

/** A draft in which nothing is left to fill in. */
export function filled(draft: FormDraft): FormDraft {
  const indicators = draft.indicators.map((indicator) => ({
    ...indicator,
    indicatorValue: fillBlanks(indicator.indicatorValue),
    basis: `历史标准（${indicator.level3}近三年平均）`,
  }));
  return { ...draft, indicators };
}
