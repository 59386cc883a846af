import { isSatisfaction, writtenValue } from "../indicator/kinds";
import { isPercentUnit } from "../value/measure-unit";
import { authorities } from "./authorities";
import { defineRule } from "./rule";

export const satisfactionNotPercent = defineRule({
  id: "satisfaction-not-percent",
  title: "满意度不是百分数",
  group: "合理性",
  severity: "warning",
  why: "满意度是满意人数占被调查人数的比例，不是百分数就没法比较。",
  basis: authorities.review,
  example: {
    wrong: [
      ["二级指标", "三级指标", "指标值"],
      ["服务对象满意度指标", "群众满意度", "满意"],
    ],
    right: [
      ["二级指标", "三级指标", "指标值"],
      ["服务对象满意度指标", "群众满意度", "≥90%"],
    ],
  },
  cases: {
    words: {
      what: "满意度指标写的是“{written}”，没有百分数。",
      how: "写满意的人占被调查人数的比例，例如“≥90%”。",
    },
    unit: { what: "满意度指标写的是“{written}”，单位不是“%”。", how: "核对单位，满意度用“%”。" },
  },

  *check({ indicators }) {
    for (const indicator of indicators) {
      const { level3, indicatorValue } = indicator;
      if (!isSatisfaction(indicator) || COUNTED.test(level3.value)) continue;
      const { at, text, value } = indicatorValue;
      if (value.kind === "qualitative" && !/[%％]/u.test(text))
        yield { caseId: "words", at, data: { written: text } };
      if (value.kind !== "quantitative" || value.measureUnit === undefined) continue;
      if (isPercentUnit(value.measureUnit) || value.measureUnit === "分") continue;
      yield { caseId: "unit", at, data: { written: writtenValue(indicator) } };
    }
  },
});

/** What stands under satisfaction and is counted, or timed, rather than asked for. */
const COUNTED = /投诉|信访|上访|举报|差评|时间|时长|(?:人|户|次|件|家)数|数量/u;
