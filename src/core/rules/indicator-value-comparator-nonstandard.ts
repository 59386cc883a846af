import { withStandardComparator } from "../value/standard-comparator";
import { authorities } from "./authorities";
import { rewrite } from "./fixes";
import { defineRule } from "./rule";

export const indicatorValueComparatorNonstandard = defineRule({
  id: "indicator-value-comparator-nonstandard",
  title: "比较符号的写法不规范",
  group: "格式",
  severity: "suggestion",
  why: "录入系统时计算符号只能选“≥、≤、＝、＞、＜”，写法统一才能直接照录。",
  basis: authorities.review,
  example: {
    wrong: [
      ["三级指标", "指标值"],
      ["合格率", ">=95%"],
    ],
    right: [
      ["三级指标", "指标值"],
      ["合格率", "≥95%"],
    ],
  },
  cases: {
    spelling: { what: "指标值写的是“{written}”，比较符号应当写成“{comparator}”。", how: "改为“{result}”。" },
  },

  *check({ indicators }) {
    for (const { indicatorValue } of indicators) {
      const { at, text, value } = indicatorValue;
      if (value.kind !== "quantitative" || !value.comparator) continue;
      const result = withStandardComparator(text);
      if (result === undefined) continue;
      yield {
        caseId: "spelling",
        at,
        data: { written: text, comparator: value.comparator, result },
        fixes: rewrite(indicatorValue, result, { safe: true }),
      };
    }
  },
});
