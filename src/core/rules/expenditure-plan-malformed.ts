import { authorities } from "./authorities";
import { defineRule } from "./rule";

export const expenditurePlanMalformed = defineRule({
  id: "expenditure-plan-malformed",
  title: "资金支出计划不是百分数",
  group: "格式",
  severity: "error",
  why: "支出进度要与实际支出比较，不是0到100之间的百分数就没法比。",
  basis: authorities.hebeiFormat,
  example: {
    wrong: [
      ["资金支出计划（%）", "3月底", "6月底", "10月底", "12月底"],
      ["", "一半", "50%", "75%", "100%"],
      ["三级指标", "指标值"],
    ],
    right: [
      ["资金支出计划（%）", "3月底", "6月底", "10月底", "12月底"],
      ["", "50%", "50%", "75%", "100%"],
      ["三级指标", "指标值"],
    ],
  },
  cases: {
    words: { what: "{label}的支出计划写的是“{written}”，不是百分数。", how: "写0%到100%之间的累计百分数。" },
    tooLarge: {
      what: "{label}的支出计划写的是“{written}”，超过了100%。",
      how: "核对这个数，累计支出最多是100%。",
    },
  },

  *check({ fields: { expenditurePlan } }) {
    for (const { at, label, text, value } of expenditurePlan ?? []) {
      const data = { label, written: text };
      if (value.kind === "unreadable") yield { caseId: "words", at, data };
      if (value.kind === "share" && value.fraction > 1) yield { caseId: "tooLarge", at, data };
    }
  },
});
