import { formatShare } from "../value/share";
import { authorities } from "./authorities";
import { plannedShares } from "../form/planned-shares";
import { defineRule } from "./rule";

export const expenditurePlanOutOfOrder = defineRule({
  id: "expenditure-plan-out-of-order",
  title: "资金支出计划前高后低",
  group: "一致性",
  severity: "error",
  why: "支出计划是累计数，只会增加，不会减少。",
  basis: authorities.hebeiFormat,
  example: {
    wrong: [
      ["资金支出计划（%）", "3月底", "6月底", "10月底", "12月底"],
      ["", "40%", "30%", "75%", "100%"],
      ["三级指标", "指标值"],
    ],
    right: [
      ["资金支出计划（%）", "3月底", "6月底", "10月底", "12月底"],
      ["", "40%", "70%", "75%", "100%"],
      ["三级指标", "指标值"],
    ],
  },
  cases: {
    lower: {
      what: "{label}的支出计划是{share}，比{before}的{shareBefore}还低。",
      how: "按累计数重写；如果原来写的是当季数，逐季相加。",
    },
  },

  *check(form) {
    const shares = plannedShares(form);
    for (const [index, later] of shares.entries()) {
      const earlier = shares[index - 1];
      if (!earlier || later.fraction >= earlier.fraction) continue;
      yield {
        caseId: "lower",
        at: later.at,
        data: {
          label: later.label,
          share: formatShare(later.fraction),
          before: earlier.label,
          shareBefore: formatShare(earlier.fraction),
        },
        related: [{ at: earlier.at, note: `${earlier.label}写的是“${earlier.text}”。` }],
      };
    }
  },
});
