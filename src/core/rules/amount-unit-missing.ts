import { authorities } from "./authorities";
import { defineRule } from "./rule";

export const amountUnitMissing = defineRule({
  id: "amount-unit-missing",
  title: "金额没有单位",
  group: "完整性",
  severity: "warning",
  why: "元和万元差一万倍，没有单位就没法核对成本指标。",
  basis: authorities.completeness,
  example: {
    wrong: [
      ["预算数", "5.00"],
      ["三级指标", "指标值"],
    ],
    right: [["单位：万元"], ["预算数", "5.00"], ["三级指标", "指标值"]],
  },
  cases: {
    none: {
      what: "预算数写的是“{written}”，表里没有写明是元还是万元。",
      how: "在表头右上方写上“单位：万元”或“单位：元”。",
    },
  },

  *check({ fields: { budgetedAmount } }) {
    if (budgetedAmount?.value.kind !== "amount" || !budgetedAmount.value.isUnitAssumed) return;
    yield { caseId: "none", at: budgetedAmount.at, data: { written: budgetedAmount.text } };
  },
});
