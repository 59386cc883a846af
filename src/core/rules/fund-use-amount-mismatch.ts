import type { Amount } from "../value/amount";
import type { Field } from "../form/model";
import { compact } from "../text/normalize";
import { formatAmount, parseAmount } from "../value/amount";
import { authorities } from "./authorities";
import { defineRule } from "./rule";

export const fundUseAmountMismatch = defineRule({
  id: "fund-use-amount-mismatch",
  title: "资金用途里的数和表里的数不一致",
  group: "一致性",
  severity: "warning",
  why: "同一张表前后不一致会被退回。",
  basis: authorities.formLogic,
  example: {
    wrong: [
      ["单位：万元"],
      ["预算数", "5.00"],
      ["资金用途", "预算数6万元，用于培训。"],
      ["三级指标", "指标值"],
    ],
    right: [
      ["单位：万元"],
      ["预算数", "5.00"],
      ["资金用途", "预算数5万元，用于培训。"],
      ["三级指标", "指标值"],
    ],
  },
  cases: {
    differs: {
      what: "资金用途里说{label}是{told}{unit}，表里填的是{cell}{unit}。",
      how: "核对这两个数，改正写错的一个。",
    },
  },

  *check({ fields }) {
    const { fundUse, amountUnit } = fields;
    if (!fundUse) return;
    const unit = amountUnit?.value ?? "万元";
    const amounts: Readonly<Record<string, Field<Amount> | undefined>> = {
      预算数: fields.budgetedAmount,
      财政资金: fields.fiscalFunds,
      其他资金: fields.otherFunds,
    };
    for (const [label, field] of Object.entries(amounts)) {
      if (field?.value.kind !== "amount" || field.value.isUnitAssumed) continue;
      const { fen } = field.value;
      const told = amountsBehind(label, fundUse.value);
      const [first] = told;
      // 省级财政资金3万元、县级财政资金2万元: the parts make the whole.
      const sum = told.reduce((total, amount) => total + amount, 0);
      if (first === undefined || told.includes(fen) || sum === fen) continue;
      yield {
        caseId: "differs",
        at: fundUse.at,
        data: { label, told: formatAmount(first, unit), cell: formatAmount(fen, unit), unit },
        related: [{ at: field.at, note: `${label}这一格写的是“${field.text}”。` }],
      };
    }
  },
});

/** The sums, in 分, that a text tells of a label: 预算数5万元, not 上年预算数5万元. */
function amountsBehind(label: string, text: string): number[] {
  const told = compact(text).matchAll(
    new RegExp(`(?<!上年|去年|往年)${label}[为是共:]*(\\d[\\d,.]*万?元)`, "gu"),
  );
  return Array.from(told).flatMap(([, figures = ""]) => {
    const amount = parseAmount(figures, figures, undefined);
    return amount.kind === "amount" ? [amount.fen] : [];
  });
}
