import type { Indicator } from "../form/model";
import { toHalfWidth } from "../text/normalize";
import type { Comparator } from "../value/comparator";
import { startsWithFigure } from "../value/figures";
import { formatIndicatorValue } from "../value/indicator-value";
import { authorities } from "./authorities";
import { rewrite } from "./fixes";
import { isCost, isNegativeRate } from "../indicator/kinds";
import { defineRule } from "./rule";

export const indicatorValueComparatorMissing = defineRule({
  id: "indicator-value-comparator-missing",
  title: "指标值缺少比较符号",
  group: "格式",
  severity: "warning",
  why: "没有比较符号，年终自评时无法判定这项指标是否完成。",
  basis: authorities.review,
  example: {
    wrong: [
      ["三级指标", "指标值"],
      ["合格率", "95%"],
    ],
    right: [
      ["三级指标", "指标值"],
      ["合格率", "≥95%"],
    ],
  },
  cases: {
    bareAmount: {
      what: "指标值写的是“{written}”，数值前没有比较符号。",
      how: "越多越好的写“≥”，越少越好的写“≤”，必须正好的写“=”。",
    },
  },

  *check({ indicators }) {
    for (const indicator of indicators) {
      const { indicatorValue } = indicator;
      const { at, text, value } = indicatorValue;
      if (value.kind !== "quantitative" || value.comparator !== undefined) continue;
      // A range says both ends; words before the figure (提高5%) say the direction.
      if (value.upper !== undefined || value.prefix !== undefined) continue;
      // 三次 and （95%） cannot take a sign as they are.
      const trimmed = text.trim();
      const inFigures = startsWithFigure(toHalfWidth(trimmed)) ? trimmed : formatIndicatorValue(value);
      yield {
        caseId: "bareAmount",
        at,
        data: { written: text },
        // Which comparator is right depends on the indicator, so none is safe; the likeliest comes first.
        fixes: likelyComparators(indicator).flatMap((comparator) =>
          rewrite(indicatorValue, comparator + inFigures, { safe: false }),
        ),
      };
    }
  },
});

const FULL = 100;
/** 故障次数; 投诉处理件数 is none. */
const FEWER_IS_BETTER = /(?:逾期|故障|投诉|信访|差错|事故|失误|超支)(?:次|件|起|人)?(?:数量?|额)?$/u;

/** In the order that suits the indicator. */
function likelyComparators(indicator: Indicator): Comparator[] {
  const { value } = indicator.indicatorValue;
  const isFullRate =
    value.kind === "quantitative" && value.number === FULL && value.measureUnit !== undefined;
  const { value: name } = indicator.level3;
  if (isCost(indicator) || isNegativeRate(name) || FEWER_IS_BETTER.test(name)) return ["≤", "=", "≥"];
  return isFullRate && /[%比]/u.test(indicator.indicatorValue.text) ? ["=", "≥", "≤"] : ["≥", "=", "≤"];
}
