import { type ColumnRole, type FieldName, columnRoles, fieldNames } from "../../core";
import { FIELD_NAMES } from "../check/place-names";

/** What a word can be taken for, in the order of the list; "none" for one that is not used. */
export interface Meaning<Value extends string> {
  readonly value: Value | "none";
  readonly label: string;
}

const COLUMN_WORDS: Readonly<Record<Exclude<ColumnRole, "other">, string>> = {
  level1: "一级指标",
  level2: "二级指标",
  level3: "三级指标（名称）",
  description: "绩效指标描述",
  indicatorValue: "指标值",
  longTermValue: "长期指标值",
  previousValue: "以前年度的值",
  actualValue: "实际完成值",
  comparatorLike: "比较符号",
  measureUnit: "计量单位",
  basis: "指标值确定依据",
  maxScore: "分值",
  score: "得分",
  monitoring: "监控情况",
  projectCode: FIELD_NAMES.projectCode,
  projectName: FIELD_NAMES.projectName,
  budgetedAmount: FIELD_NAMES.budgetedAmount,
  performanceTarget: FIELD_NAMES.performanceTarget,
  budgetUnit: FIELD_NAMES.budgetUnit,
};

const FIELD_WORDS: Readonly<Record<Exclude<FieldName, "otherLabel">, string>> = {
  ...FIELD_NAMES,
  expenditurePlan: "资金支出计划",
  planMonth: "支出计划的月份",
};

const NOT_A_COLUMN = "不用这一栏";
const NOT_A_FIELD = "不用这一项";

export const COLUMN_MEANINGS: readonly Meaning<ColumnRole>[] = [
  ...columnRoles.flatMap((role) => (role === "other" ? [] : [{ value: role, label: COLUMN_WORDS[role] }])),
  { value: "none", label: NOT_A_COLUMN },
];

export const FIELD_MEANINGS: readonly Meaning<FieldName>[] = [
  ...fieldNames.flatMap((name) => (name === "otherLabel" ? [] : [{ value: name, label: FIELD_WORDS[name] }])),
  { value: "none", label: NOT_A_FIELD },
];

/** What a column was taken for, in the user's words. */
export function columnWord(role: ColumnRole | "none"): string {
  return role === "none" || role === "other" ? NOT_A_COLUMN : COLUMN_WORDS[role];
}

/** What a label was taken for, in the user's words. */
export function fieldWord(name: FieldName | "none"): string {
  return name === "none" || name === "otherLabel" ? NOT_A_FIELD : FIELD_WORDS[name];
}
