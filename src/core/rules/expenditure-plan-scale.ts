import { mixesScales } from "../form/planned-shares";
import { compact } from "../text/normalize";
import { authorities } from "./authorities";
import { rewrite } from "./fixes";
import { defineRule } from "./rule";

export const expenditurePlanScale = defineRule({
  id: "expenditure-plan-scale",
  title: "资金支出计划的写法不统一",
  group: "格式",
  severity: "warning",
  why: "有的写25，有的写1.00，看不出1.00是百分之百还是百分之一。",
  basis: authorities.hebeiFormat,
  example: {
    wrong: [
      ["资金支出计划（%）", "3月底", "6月底", "10月底", "12月底"],
      ["", "25", "50", "75", "1.00"],
      ["三级指标", "指标值"],
    ],
    right: [
      ["资金支出计划（%）", "3月底", "6月底", "10月底", "12月底"],
      ["", "25", "50", "75", "100"],
      ["三级指标", "指标值"],
    ],
  },
  cases: {
    mixed: {
      what: "{label}写的是“{written}”，和别的时点写法不一样。",
      how: "几个时点都按百分数写，例如“25”“50”“75”“100”。",
    },
  },

  *check({ fields: { expenditurePlan } }) {
    if (!expenditurePlan || !mixesScales(expenditurePlan)) return;
    for (const planned of expenditurePlan) {
      const number = Number(compact(planned.text));
      if (planned.value.kind !== "share" || !planned.value.isBare || number > 1 || number === 0) continue;
      // 0.07 * 100 is 7.000000000000001; a plan has two decimals at most.
      const percent = Number((number * 100).toFixed(2));
      yield {
        caseId: "mixed",
        at: planned.at,
        data: { label: planned.label, written: planned.text },
        fixes: rewrite(planned, percent, { safe: false }),
      };
    }
  },
});
