import { isAtMost, writtenValue } from "../indicator/kinds";
import { authorities } from "./authorities";
import { rewrite } from "./fixes";
import { defineRule } from "./rule";

export const countDirection = defineRule({
  id: "count-direction",
  title: "数量指标写了“≤”",
  group: "合理性",
  severity: "warning",
  why: "写“≤”等于一件也不做也算完成。",
  basis: authorities.review,
  example: {
    wrong: [
      ["二级指标", "三级指标", "指标值"],
      ["数量指标", "培训人数", "≤100人"],
    ],
    right: [
      ["二级指标", "三级指标", "指标值"],
      ["数量指标", "培训人数", "≥100人"],
    ],
  },
  cases: {
    atMost: {
      what: "数量指标“{name}”写的是“{written}”，看起来方向反了。",
      how: "核对方向：要完成多少写“≥”，正好多少写“=”。",
    },
  },

  *check({ indicators }) {
    for (const indicator of indicators) {
      const { level2, level3, indicatorValue } = indicator;
      const { at, text, value } = indicatorValue;
      if (level2.kind !== "quantity" || value.kind !== "quantitative" || !isAtMost(value.comparator))
        continue;
      if (FEWER_IS_BETTER.test(level3.value)) continue;
      const fixes = (["≥", "="] as const).flatMap((sign) => {
        const result = text.replace(/(?:≤|<=|＜＝|≦|<|＜)/u, sign);
        return result === text ? [] : rewrite(indicatorValue, result, { safe: false });
      });
      yield { caseId: "atMost", at, data: { name: level3.value, written: writtenValue(indicator) }, fixes };
    }
  },
});

/** What may rightly be limited: 会期, 故障次数, 科目调整次数, 编制数. */
const FEWER_IS_BETTER =
  /会期|时长|时间|天数|距离|响应|故障|事故|投诉|差错|失误|逾期|损失|能耗|消耗|用量|排放|编制|调整次数|死亡|伤亡|发病|上访|信访/u;
