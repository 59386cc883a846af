import { isAtLeast, isCost, writtenValue } from "../indicator/kinds";
import { isSystemFixed } from "../indicator/system-fixed";
import { isMoneyUnit } from "../value/measure-unit";
import { authorities } from "./authorities";
import { replaceSign } from "./fixes";
import { defineRule } from "./rule";

export const costDirection = defineRule({
  id: "cost-direction",
  title: "成本的方向反了",
  group: "合理性",
  severity: "error",
  why: "成本越少越好，写“≥”就成了花得越多越算完成。",
  basis: authorities.review,
  example: {
    wrong: [
      ["二级指标", "三级指标", "指标值"],
      ["成本指标", "项目总成本", "≥5万元"],
    ],
    right: [
      ["二级指标", "三级指标", "指标值"],
      ["成本指标", "项目总成本", "≤5万元"],
    ],
  },
  cases: {
    reversed: { what: "成本指标写的是“{written}”，方向反了。", how: "把比较符号改为“≤”。" },
  },

  *check({ indicators }) {
    for (const indicator of indicators) {
      const { indicatorValue, level3 } = indicator;
      const { at, value } = indicatorValue;
      if (!isCost(indicator) || value.kind !== "quantitative" || !isAtLeast(value.comparator)) continue;
      if (!isMoneyUnit(value.measureUnit) || isSystemFixed(indicator) || MORE_IS_BETTER.test(level3.value))
        continue;
      const fixes = replaceSign(indicatorValue, "≤");
      yield { caseId: "reversed", at, data: { written: writtenValue(indicator) }, fixes };
    }
  },
});

/** Money saved, money that people are to receive at least, and money brought in. */
const MORE_IS_BETTER = new RegExp(
  "节支|节约|节省|降低|下降|减少|压减|压缩|核减|审减|" +
    "补助|补贴|奖补|补偿|救助|低保|发放|津贴|资助|奖励|慰问|抚恤|供养|扶助|养老金|待遇|标准|工资|薪酬|报酬|" +
    "投入|配套|自筹|收入|产值|税收|利润|收益|效益|增收",
  "u",
);
