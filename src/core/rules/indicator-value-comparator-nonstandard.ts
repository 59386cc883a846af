import { compact } from "../text/normalize";
import { comparatorBefore } from "../value/comparator";
import { formatIndicatorValue } from "../value/indicator-value";
import { authorities } from "./authorities";
import { rewrite } from "./fixes";
import { defineRule } from "./rule";

/** The five signs that provincial systems know. */
const STANDARD = /[≥≤=<>]/u;

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
      if (value.kind !== "quantitative" || !value.comparator || isStandard(text, value.comparator)) continue;
      const result = formatIndicatorValue(value);
      yield {
        caseId: "spelling",
        at,
        data: { written: text, comparator: value.comparator, result },
        fixes: rewrite(indicatorValue, result, { safe: true }),
      };
    }
  },
});

/** True when the text holds just the sign; it may stand in a column of its own. */
function isStandard(text: string, comparator: string): boolean {
  const written = compact(text);
  const signs = Array.from(written).filter((character) => STANDARD.test(character));
  if (signs.length === 1 && signs[0] === comparator) return true;
  return signs.length === 0 && !hasComparator(written);
}

function hasComparator(written: string): boolean {
  for (let index = 0; index < written.length; index++)
    if (comparatorBefore(written.slice(index))) return true;
  return /以[上下内]|之内|范围内|内/u.test(written);
}
