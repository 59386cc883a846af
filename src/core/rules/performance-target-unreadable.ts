import { compact } from "../text/normalize";
import { authorities } from "./authorities";
import { defineRule } from "./rule";

export const performanceTargetUnreadable = defineRule({
  id: "performance-target-unreadable",
  title: "绩效目标只有金额",
  group: "合理性",
  severity: "warning",
  why: "绩效目标要说办成什么事，只有一个数看不出来。",
  basis: authorities.indicatorSystem,
  example: {
    wrong: [
      ["绩效目标", "43.2"],
      ["三级指标", "指标值"],
    ],
    right: [
      ["绩效目标", "完成食堂和餐厅的暖通改造。"],
      ["三级指标", "指标值"],
    ],
  },
  cases: {
    number: {
      what: "绩效目标写的是“{written}”，只有一个数。",
      how: "写明这笔钱要办成什么事、达到什么效果。",
    },
  },

  *check({ fields: { performanceTarget } }) {
    if (!performanceTarget || !/^[¥￥]?[\d,.]+(?:万?元)?$/u.test(compact(performanceTarget.text))) return;
    yield { caseId: "number", at: performanceTarget.at, data: { written: performanceTarget.text } };
  },
});
