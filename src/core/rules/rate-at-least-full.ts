import { isNegativeRate, isSatisfaction, mayExceedWhole, percentOf, writtenValue } from "../indicator/kinds";
import { isSystemFixed } from "../indicator/system-fixed";
import { authorities } from "./authorities";
import { replaceSign } from "./fixes";
import { defineRule } from "./rule";

export const rateAtLeastFull = defineRule({
  id: "rate-at-least-full",
  title: "“≥100%”应当写“=100%”",
  group: "合理性",
  severity: "suggestion",
  why: "比率最多是100%，写“≥”等于说还可以超过。",
  basis: authorities.review,
  example: {
    wrong: [
      ["三级指标", "指标值"],
      ["发放及时率", "≥100%"],
    ],
    right: [
      ["三级指标", "指标值"],
      ["发放及时率", "=100%"],
    ],
  },
  cases: {
    full: {
      what: "指标值写的是“{written}”，比率不会大于100%。",
      how: "建议改为“=100%”，或者写一个留有余地的数。",
    },
  },

  *check({ indicators }) {
    for (const indicator of indicators) {
      const { level3, indicatorValue } = indicator;
      const { at, value } = indicatorValue;
      if (value.kind !== "quantitative" || value.comparator !== "≥" || percentOf(indicator) !== 100) continue;
      // Of satisfaction 100% is too much anyway, and of a negative rate the direction is wrong: other rules say so.
      if (isSatisfaction(indicator) || isNegativeRate(level3.value)) continue;
      if (mayExceedWhole(level3.value) || isSystemFixed(indicator)) continue;
      const fixes = replaceSign(indicatorValue, "=");
      yield { caseId: "full", at, data: { written: writtenValue(indicator) }, fixes };
    }
  },
});
