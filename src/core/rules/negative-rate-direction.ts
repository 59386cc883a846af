import { isAtLeast, isNegativeRate, writtenValue } from "../indicator/kinds";
import { authorities } from "./authorities";
import { replaceSign } from "./fixes";
import { defineRule } from "./rule";

export const negativeRateDirection = defineRule({
  id: "negative-rate-direction",
  title: "越低越好的比率方向反了",
  group: "合理性",
  severity: "error",
  why: "这个比率越低越好，写“≥”就成了越差越算完成。",
  basis: authorities.review,
  example: {
    wrong: [
      ["三级指标", "指标值"],
      ["逾期发放率", "≥100%"],
    ],
    right: [
      ["三级指标", "指标值"],
      ["逾期发放率", "≤1%"],
    ],
  },
  cases: {
    reversed: { what: "“{name}”写的是“{written}”，方向反了。", how: "把比较符号改为“≤”，再核对数值。" },
  },

  *check({ indicators }) {
    for (const indicator of indicators) {
      const { level3, indicatorValue } = indicator;
      const { at, value } = indicatorValue;
      if (value.kind !== "quantitative" || !isAtLeast(value.comparator) || !isNegativeRate(level3.value))
        continue;
      const fixes = replaceSign(indicatorValue, "≤");
      yield { caseId: "reversed", at, data: { name: level3.value, written: writtenValue(indicator) }, fixes };
    }
  },
});
