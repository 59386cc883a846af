import { isRate, percentOf } from "../indicator/kinds";
import { authorities } from "./authorities";
import { defineRule } from "./rule";

const WHOLE = 100;

export const percentOutOfRange = defineRule({
  id: "percent-out-of-range",
  title: "比率超过100%",
  group: "合理性",
  severity: "error",
  why: "部分占全部的比率不会超过100%，这样的目标不可能完成。",
  basis: authorities.review,
  example: {
    wrong: [
      ["三级指标", "指标值"],
      ["合格率", "≥120%"],
    ],
    right: [
      ["三级指标", "指标值"],
      ["合格率", "≥95%"],
    ],
  },
  cases: {
    above: {
      what: "“{name}”写的是“{written}”，超过了100%。",
      how: "核对这个数；确实是增长幅度的，在名称里写明。",
    },
  },

  *check({ indicators }) {
    for (const indicator of indicators) {
      const { level3, indicatorValue } = indicator;
      const percent = percentOf(indicator);
      if (percent === undefined || !isRate(level3.value)) continue;
      const { value } = indicatorValue;
      const highest = value.kind === "quantitative" ? (value.upper ?? percent) : percent;
      if (highest <= WHOLE) continue;
      yield {
        caseId: "above",
        at: indicatorValue.at,
        data: { name: level3.value, written: indicatorValue.text },
      };
    }
  },
});
