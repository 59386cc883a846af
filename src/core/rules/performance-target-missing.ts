import { saysNothing } from "../text/normalize";
import { authorities } from "./authorities";
import { defineRule } from "./rule";

export const performanceTargetMissing = defineRule({
  id: "performance-target-missing",
  title: "绩效目标没有填写",
  group: "完整性",
  severity: "error",
  why: "指标是从绩效目标分解出来的，没有目标，指标就没有来处。",
  basis: authorities.indicatorSystem,
  example: {
    wrong: [
      ["绩效目标", ""],
      ["三级指标", "指标值"],
    ],
    right: [
      ["绩效目标", "1.举办2期业务培训，提高干部业务水平。"],
      ["三级指标", "指标值"],
    ],
  },
  cases: {
    blank: { what: "绩效目标是空的。", how: "分条写明这笔钱要办成什么事、达到什么效果。" },
  },

  *check({ fields: { performanceTarget } }) {
    if (performanceTarget && saysNothing(performanceTarget.value))
      yield { caseId: "blank", at: performanceTarget.at };
  },
});
