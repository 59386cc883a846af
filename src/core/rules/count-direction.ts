import { isAtMost, isNegativeRate, writtenValue } from "../indicator/kinds";
import { isMoneyUnit } from "../value/measure-unit";
import { authorities } from "./authorities";
import { replaceSign } from "./fixes";
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
      const { at, value } = indicatorValue;
      if (level2.kind !== "quantity" || value.kind !== "quantitative" || !isAtMost(value.comparator))
        continue;
      if (FEWER_IS_BETTER.test(level3.value) || isNegativeRate(level3.value)) continue;
      // Time has limits, and so has money, which input-as-indicator speaks of.
      if (TIME_UNIT.test(value.measureUnit ?? "") || isMoneyUnit(value.measureUnit)) continue;
      const fixes = (["≥", "="] as const).flatMap((sign) => replaceSign(indicatorValue, sign));
      yield { caseId: "atMost", at, data: { name: level3.value, written: writtenValue(indicator) }, fixes };
    }
  },
});

const TIME_UNIT = /^(?:个?(?:工作|自然)?日|天|小时|分钟|秒|周|个月)$/u;
/** What may rightly be limited: 会期, 故障次数, 科目调整次数, 编制数, and what the rules on 三公 and meetings keep small. */
const FEWER_IS_BETTER = new RegExp(
  "会期|时长|时间|天数|距离|响应|编制|控制|限额|压减|精简|减少|降低|调整次数|" +
    "故障|事故|投诉|差错|失误|逾期|隐患|缺陷|违规|违法|损失|死亡|伤亡|发病|上访|信访|" +
    "能耗|消耗|用量|排放|接待|三公|公务|公车|出国|出境|会议|参会|与会|聘用|临聘|派遣",
  "u",
);
