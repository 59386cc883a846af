import type { FormFields, PerformanceForm } from "../form/model";
import type { FieldKey } from "../profiles";
import { authorities } from "./authorities";
import { defineRule } from "./rule";

const NAMES: Readonly<Record<FieldKey, string>> = {
  projectCode: "项目编码",
  projectName: "项目名称",
  budgetedAmount: "预算数",
  fiscalFunds: "财政资金",
  otherFunds: "其他资金",
  fundUse: "资金用途",
  expenditurePlan: "资金支出计划",
  performanceTarget: "绩效目标",
};

export const fieldMissing = defineRule({
  id: "field-missing",
  title: "表里缺少应有的栏目",
  group: "完整性",
  severity: "warning",
  why: "少了栏目，录入系统时还要回头补。",
  basis: authorities.completeness,
  example: {
    wrong: [
      ["项目名称", "业务培训"],
      ["三级指标", "指标值"],
    ],
    right: [
      ["项目编码", "13053523P00000111157F", "项目名称", "业务培训"],
      ["预算数", "5", "其中：财政资金", "5", "其他资金", "0"],
      ["资金用途", "用于培训。"],
      ["资金支出计划（%）", "3月底", "6月底", "10月底", "12月底"],
      ["", "25%", "50%", "75%", "100%"],
      ["绩效目标", "1.办好培训。"],
      ["三级指标", "指标值"],
    ],
  },
  cases: {
    labels: { what: "表里没有{names}。", how: "补上这些栏目；不适用的，忽略并写明原因。" },
  },

  *check(form, { profile }) {
    const missing = profile.requiredFields.filter((key) => isAbsent(form.fields, key));
    if (missing.length === 0) return;
    yield {
      caseId: "labels",
      at: firstCell(form),
      data: { names: missing.map((key) => NAMES[key]) },
    };
  },
});

function isAbsent(fields: FormFields, key: FieldKey): boolean {
  return fields[key] === undefined;
}

function firstCell({ title, range }: PerformanceForm) {
  return title?.at ?? { sheet: range.sheet, row: range.top, column: range.left };
}
