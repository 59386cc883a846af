import { authorities } from "./authorities";
import { defineRule } from "./rule";

export const budgetedAmountMissing = defineRule({
  id: "budgeted-amount-missing",
  title: "预算数没有填写",
  group: "完整性",
  severity: "error",
  why: "没有预算数，无法判断目标与钱是否相称。",
  basis: authorities.completeness,
  example: {
    wrong: [
      ["预算数", "", "其中：财政资金", "5.00", "其他资金", "0"],
      ["三级指标", "指标值"],
    ],
    right: [
      ["预算数", "5.00", "其中：财政资金", "5.00", "其他资金", "0"],
      ["三级指标", "指标值"],
    ],
  },
  cases: {
    blank: { what: "预算数是空的。", how: "写上本年度预算数，单位与表头一致。" },
  },

  *check({ fields: { budgetedAmount } }) {
    if (budgetedAmount?.value.kind === "empty") yield { caseId: "blank", at: budgetedAmount.at };
  },
});
