import { formatAmount } from "../value/amount";
import { authorities } from "./authorities";
import { defineRule } from "./rule";

export const budgetSumMismatch = defineRule({
  id: "budget-sum-mismatch",
  title: "预算数不等于各项资金之和",
  group: "一致性",
  severity: "error",
  why: "同一张表前后不一致会被退回。",
  basis: authorities.formLogic,
  example: {
    wrong: [
      ["单位：万元"],
      ["预算数", "120.00", "其中：财政资金", "100.00", "其他资金", "18.50"],
      ["三级指标", "指标值"],
    ],
    right: [
      ["单位：万元"],
      ["预算数", "120.00", "其中：财政资金", "100.00", "其他资金", "20.00"],
      ["三级指标", "指标值"],
    ],
  },
  cases: {
    gap: {
      what: "预算数是{budget}{unit}，财政资金与其他资金合计{sum}{unit}，相差{gap}{unit}。",
      how: "核对这三个数，改正写错的一个。",
    },
  },

  *check({ fields: { amountUnit, budgetedAmount, fiscalFunds, otherFunds, carriedOverFunds } }) {
    if (budgetedAmount?.value.kind !== "amount" || fiscalFunds?.value.kind !== "amount" || !otherFunds)
      return;
    if (otherFunds.value.kind === "unreadable") return;
    // Blank 其他资金 counts as 0.
    const other = otherFunds.value.kind === "amount" ? otherFunds.value.fen : 0;
    const carriedOver = carriedOverFunds?.value.kind === "amount" ? carriedOverFunds.value.fen : 0;
    const sum = fiscalFunds.value.fen + other + carriedOver;
    const gap = budgetedAmount.value.fen - sum;
    if (gap === 0) return;
    const unit = amountUnit?.value ?? "万元";
    yield {
      caseId: "gap",
      at: budgetedAmount.at,
      data: {
        budget: formatAmount(budgetedAmount.value.fen, unit),
        sum: formatAmount(sum, unit),
        gap: formatAmount(Math.abs(gap), unit),
        unit,
      },
      related: [
        { at: fiscalFunds.at, note: `财政资金写的是“${fiscalFunds.text}”。` },
        {
          at: otherFunds.at,
          note: otherFunds.text === "" ? "其他资金是空的，按0算。" : `其他资金写的是“${otherFunds.text}”。`,
        },
      ],
    };
  },
});
