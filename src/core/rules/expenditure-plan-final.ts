import { formatShare } from "../value/share";
import { authorities } from "./authorities";
import { rewrite } from "./fixes";
import { plannedShares } from "../form/planned-shares";
import { defineRule } from "./rule";

export const expenditurePlanFinal = defineRule({
  id: "expenditure-plan-final",
  title: "资金支出计划没有到100%",
  group: "一致性",
  severity: "error",
  why: "计划花不完的钱，年底会被收回。",
  basis: authorities.hebeiFormat,
  example: {
    wrong: [
      ["资金支出计划（%）", "3月底", "6月底", "10月底", "12月底"],
      ["", "25%", "50%", "75%", "90%"],
      ["三级指标", "指标值"],
    ],
    right: [
      ["资金支出计划（%）", "3月底", "6月底", "10月底", "12月底"],
      ["", "25%", "50%", "75%", "100%"],
      ["三级指标", "指标值"],
    ],
  },
  cases: {
    short: {
      what: "{label}的支出计划是{share}，没有到100%。",
      how: "核对各时点的累计数，最后一个时点应当是100%。",
    },
  },

  *check(form) {
    const final = form.fields.expenditurePlan?.at(-1);
    const share = plannedShares(form).find(({ at }) => at === final?.at);
    if (!final || !share || share.fraction === 1) return;
    yield {
      caseId: "short",
      at: share.at,
      data: { label: share.label, share: formatShare(share.fraction) },
      fixes: rewrite(final, "100%", { safe: false }),
    };
  },
});
