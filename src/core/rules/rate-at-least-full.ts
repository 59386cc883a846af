import { isGrowth, isNegativeRate, percentOf } from "../indicator/kinds";
import { isSystemFixed } from "../indicator/system-fixed";
import { authorities } from "./authorities";
import { rewrite } from "./fixes";
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
      const { at, text, value } = indicatorValue;
      if (value.kind !== "quantitative" || value.comparator !== "≥" || percentOf(indicator) !== 100) continue;
      if (isGrowth(level3.value) || isNegativeRate(level3.value) || isSystemFixed(indicator)) continue;
      const result = text.replace(/≥|>=|＞＝|≧/u, "=");
      const fixes = result === text ? [] : rewrite(indicatorValue, result, { safe: false });
      yield { caseId: "full", at, data: { written: text }, fixes };
    }
  },
});
