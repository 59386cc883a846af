import type { FormFields } from "../form/model";
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
    const amountsTold = amountsByLabel(fundUse.value);
    for (const [label, name] of LABELS) {
      const field = fields[name];
      if (field?.value.kind !== "amount" || field.value.isUnitAssumed) continue;
      const { fen } = field.value;
      const told = amountsTold.get(label) ?? [];
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

const LABELS = [
  ["预算数", "budgetedAmount"],
  ["财政资金", "fiscalFunds"],
  ["其他资金", "otherFunds"],
] as const satisfies readonly (readonly [string, keyof FormFields])[];

/** 预算数5万元, not 上年预算数5万元. */
const LABEL_WITH_AMOUNT =
  /(?<!上年|去年|往年)(?<label>预算数|财政资金|其他资金)[为是共:]*(?<figures>\d[\d,.]*万?元)/gu;

/** The sums, in 分, that a text tells of each label. */
function amountsByLabel(text: string): ReadonlyMap<string, readonly number[]> {
  const told = new Map<string, number[]>();
  for (const { groups: { label = "", figures = "" } = {} } of compact(text).matchAll(LABEL_WITH_AMOUNT)) {
    const amount = parseAmount(figures, figures, undefined);
    if (amount.kind === "amount") told.set(label, [...(told.get(label) ?? []), amount.fen]);
  }
  return told;
}
