import { formatAmount, parseAmount } from "../value/amount";
import { authorities } from "./authorities";
import { defineRule } from "./rule";

export const nameAmountMismatch = defineRule({
  id: "name-amount-mismatch",
  title: "项目名称里的金额和预算数不一致",
  group: "一致性",
  severity: "warning",
  why: "名称里写了金额，就要和预算数对得上。",
  basis: authorities.formLogic,
  example: {
    wrong: [["单位：万元"], ["项目名称", "道路维修（50万元）"], ["预算数", "45.00"], ["三级指标", "指标值"]],
    right: [["单位：万元"], ["项目名称", "道路维修（50万元）"], ["预算数", "50.00"], ["三级指标", "指标值"]],
  },
  cases: {
    differs: {
      what: "项目名称里写的是{told}{unit}，预算数是{budget}{unit}。",
      how: "核对金额；名称里的金额不是预算数时，建议从名称里删掉。",
    },
  },

  *check({ fields: { projectName, budgetedAmount, amountUnit } }) {
    if (!projectName || budgetedAmount?.value.kind !== "amount" || budgetedAmount.value.isUnitAssumed) return;
    const [figures] = /\d[\d,.]*\s*万元/u.exec(projectName.value) ?? [];
    const told = figures === undefined ? undefined : parseAmount(figures, figures, "万元");
    if (told?.kind !== "amount" || told.fen === budgetedAmount.value.fen) return;
    const unit = amountUnit?.value ?? "万元";
    yield {
      caseId: "differs",
      at: projectName.at,
      data: {
        told: formatAmount(told.fen, unit),
        budget: formatAmount(budgetedAmount.value.fen, unit),
        unit,
      },
      related: [{ at: budgetedAmount.at, note: `预算数写的是“${budgetedAmount.text}”。` }],
    };
  },
});
