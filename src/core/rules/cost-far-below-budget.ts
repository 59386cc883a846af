import { formatAmount, toFen } from "../value/amount";
import { authorities } from "./authorities";
import { isCost, totalCostInYuan } from "../indicator/kinds";
import { defineRule } from "./rule";

export const costFarBelowBudget = defineRule({
  id: "cost-far-below-budget",
  title: "成本指标远低于预算数",
  group: "一致性",
  severity: "warning",
  why: "成本只有预算数的一小部分，看起来是单位写错，或者预算编多了。",
  basis: authorities.formLogic,
  example: {
    wrong: [
      ["单位：万元"],
      ["预算数", "1.00"],
      ["二级指标", "三级指标", "指标值"],
      ["成本指标", "项目实际成本", "≤0.1万元"],
    ],
    right: [
      ["单位：万元"],
      ["预算数", "1.00"],
      ["二级指标", "三级指标", "指标值"],
      ["成本指标", "项目实际成本", "≤1万元"],
    ],
  },
  cases: {
    below: {
      what: "成本指标合计{cost}{unit}，预算数是{budget}{unit}，不到一半。",
      how: "核对成本指标的数和单位；只写了部分成本的，把其余的也写上。",
    },
  },

  *check({ indicators, fields: { budgetedAmount, amountUnit } }, { profile }) {
    if (budgetedAmount?.value.kind !== "amount" || budgetedAmount.value.isUnitAssumed) return;
    const unit = amountUnit?.value ?? "万元";
    const budget = budgetedAmount.value.fen;
    const costs = indicators.filter(
      (indicator) => isCost(indicator) && totalCostInYuan(indicator) !== undefined,
    );
    const sum = costs.reduce((total, indicator) => total + toFen(totalCostInYuan(indicator) ?? 0, "元"), 0);
    const [first, ...others] = costs;
    if (!first || sum >= budget * profile.lowestCostShare) return;
    yield {
      caseId: "below",
      at: first.indicatorValue.at,
      data: { cost: formatAmount(sum, unit), budget: formatAmount(budget, unit), unit },
      related: [
        ...others.map(({ indicatorValue }) => ({
          at: indicatorValue.at,
          note: `这里写的是“${indicatorValue.text}”。`,
        })),
        { at: budgetedAmount.at, note: `预算数写的是“${budgetedAmount.text}”。` },
      ],
    };
  },
});
