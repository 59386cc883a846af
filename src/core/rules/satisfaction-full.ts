import { isAtMost, isSatisfaction, percentOf, writtenValue } from "../indicator/kinds";
import { authorities } from "./authorities";
import { defineRule } from "./rule";

export const satisfactionFull = defineRule({
  id: "satisfaction-full",
  title: "满意度写了100%",
  group: "合理性",
  severity: "warning",
  why: "人人都满意几乎做不到，有一个人不满意就算没完成。",
  basis: authorities.review,
  example: {
    wrong: [
      ["二级指标", "三级指标", "指标值"],
      ["服务对象满意度指标", "群众满意度", "=100%"],
    ],
    right: [
      ["二级指标", "三级指标", "指标值"],
      ["服务对象满意度指标", "群众满意度", "≥95%"],
    ],
  },
  cases: {
    full: {
      what: "满意度指标写的是“{written}”，看起来定得太满。",
      how: "核对往年的调查结果，一般写85%到98%之间的数。",
    },
  },

  *check({ indicators }) {
    for (const indicator of indicators) {
      const { level3, indicatorValue } = indicator;
      const { at, value } = indicatorValue;
      if (!isSatisfaction(indicator) || percentOf(indicator) !== 100 || HANDLED.test(level3.value)) continue;
      // ≤100% is satisfaction-direction's concern.
      if (value.kind === "quantitative" && isAtMost(value.comparator)) continue;
      yield { caseId: "full", at, data: { written: writtenValue(indicator) } };
    }
  },
});

/** 投诉处理率, 回访率: what the unit does itself can be done wholly. */
const HANDLED = /(?:处理|办理|办结|答复|回复|回访|反馈|解决|化解|整改|公开)率/u;
