import { formatAmount, toFen } from "../value/amount";
import { authorities } from "./authorities";
import { isCost, totalCostInYuan } from "../indicator/kinds";
import { defineRule } from "./rule";

export const costAboveBudget = defineRule({
  id: "cost-above-budget",
  title: "成本指标超过预算数",
  group: "一致性",
  severity: "error",
  why: "成本超过预算数，等于一开始就准备超支。",
  basis: authorities.formLogic,
  example: {
    wrong: [
      ["单位：万元"],
      ["预算数", "5.00"],
      ["二级指标", "三级指标", "指标值"],
      ["成本指标", "项目总成本", "≤6万元"],
    ],
    right: [
      ["单位：万元"],
      ["预算数", "5.00"],
      ["二级指标", "三级指标", "指标值"],
      ["成本指标", "项目总成本", "≤5万元"],
    ],
  },
  cases: {
    above: {
      what: "成本指标“{name}”是{cost}{unit}，预算数是{budget}{unit}，多出{gap}{unit}。",
      how: "核对成本指标的数和单位，不应当超过预算数。",
    },
  },

  *check({ indicators, fields: { budgetedAmount, amountUnit } }) {
    if (budgetedAmount?.value.kind !== "amount" || budgetedAmount.value.isUnitAssumed) return;
    const unit = amountUnit?.value ?? "万元";
    const budget = budgetedAmount.value.fen;
    for (const indicator of indicators) {
      const yuan = isCost(indicator) ? totalCostInYuan(indicator) : undefined;
      if (yuan === undefined || toFen(yuan, "元") <= budget) continue;
      const cost = toFen(yuan, "元");
      yield {
        caseId: "above",
        at: indicator.indicatorValue.at,
        data: {
          name: indicator.level3.value,
          cost: formatAmount(cost, unit),
          budget: formatAmount(budget, unit),
          gap: formatAmount(cost - budget, unit),
          unit,
        },
        related: [{ at: budgetedAmount.at, note: `预算数写的是“${budgetedAmount.text}”。` }],
      };
    }
  },
});
