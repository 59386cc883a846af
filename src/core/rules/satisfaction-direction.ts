import { authorities } from "./authorities";
import { replaceSign } from "./fixes";
import { isAtMost, isNegativeRate, isSatisfaction, writtenValue } from "../indicator/kinds";
import { isPercentUnit } from "../value/measure-unit";
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
      const { indicatorValue, level3 } = indicator;
      const { at, value } = indicatorValue;
      if (!isSatisfaction(indicator) || value.kind !== "quantitative" || !isAtMost(value.comparator))
        continue;
      // 等候时间≤30分钟, 信访件数≤3件: what is counted under satisfaction may well have a limit.
      const { measureUnit = "%" } = value;
      const isShare = isPercentUnit(measureUnit) || measureUnit === "分";
      if (!isShare || isNegativeRate(level3.value) || LESS_IS_BETTER.test(level3.value)) continue;
      const fixes = replaceSign(indicatorValue, "≥");
      yield { caseId: "reversed", at, data: { written: writtenValue(indicator) }, fixes };
    }
  },
});

const LESS_IS_BETTER = /不满|投诉|差评|信访|上访|举报|纠纷|流失|退订/u;
