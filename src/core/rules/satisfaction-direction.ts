import { authorities } from "./authorities";
import { rewrite } from "./fixes";
import { isSatisfaction } from "../indicator/kinds";
import { defineRule } from "./rule";

export const satisfactionDirection = defineRule({
  id: "satisfaction-direction",
  title: "满意度的方向反了",
  group: "合理性",
  severity: "error",
  why: "满意度越高越好，写“≤”就成了越不满意越算完成。",
  basis: authorities.review,
  example: {
    wrong: [
      ["二级指标", "三级指标", "指标值"],
      ["服务对象满意度指标", "学员满意度", "≤90%"],
    ],
    right: [
      ["二级指标", "三级指标", "指标值"],
      ["服务对象满意度指标", "学员满意度", "≥90%"],
    ],
  },
  cases: {
    reversed: { what: "满意度指标写的是“{written}”，方向反了。", how: "把比较符号改为“≥”。" },
  },

  *check({ indicators }) {
    for (const indicator of indicators) {
      const { indicatorValue } = indicator;
      const { at, text, value } = indicatorValue;
      if (!isSatisfaction(indicator) || value.kind !== "quantitative") continue;
      if (
        (value.comparator !== "≤" && value.comparator !== "<") ||
        /不满意|投诉/u.test(indicator.level3.value)
      )
        continue;
      const result = text.replace(/[≤<＜≦]/u, "≥");
      const fixes = result === text ? [] : rewrite(indicatorValue, result, { safe: false });
      yield { caseId: "reversed", at, data: { written: text }, fixes };
    }
  },
});
