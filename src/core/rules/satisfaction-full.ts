import { isSatisfaction, percentOf } from "../indicator/kinds";
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
      const { at, text } = indicator.indicatorValue;
      if (isSatisfaction(indicator) && percentOf(indicator) === 100)
        yield { caseId: "full", at, data: { written: text } };
    }
  },
});
