import { saysNothing } from "../text/normalize";
import { authorities } from "./authorities";
import { defineRule } from "./rule";

export const fundUseMissing = defineRule({
  id: "fund-use-missing",
  title: "资金用途没有填写",
  group: "完整性",
  severity: "error",
  why: "看不出钱花在哪里，绩效目标是否合理也就无从判断。",
  basis: authorities.completeness,
  example: {
    wrong: [
      ["资金用途", ""],
      ["三级指标", "指标值"],
    ],
    right: [
      ["资金用途", "用于举办2期业务培训。"],
      ["三级指标", "指标值"],
    ],
  },
  cases: {
    blank: { what: "资金用途是空的。", how: "写明这笔钱主要用于哪些工作。" },
  },

  *check({ fields: { fundUse } }) {
    if (fundUse && saysNothing(fundUse.value)) yield { caseId: "blank", at: fundUse.at };
  },
});
