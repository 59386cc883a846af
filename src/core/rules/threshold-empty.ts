import { isNegativeRate, writtenValue } from "../indicator/kinds";
import { authorities } from "./authorities";
import { defineRule } from "./rule";

export const thresholdEmpty = defineRule({
  id: "threshold-empty",
  title: "指标值怎么都能完成",
  group: "合理性",
  severity: "warning",
  why: "大于等于0总是成立，这样的指标起不到约束作用。",
  basis: authorities.review,
  example: {
    wrong: [
      ["三级指标", "指标值"],
      ["新增会员数", "≥0家"],
    ],
    right: [
      ["三级指标", "指标值"],
      ["新增会员数", "≥5家"],
    ],
  },
  cases: {
    zero: { what: "指标值写的是“{written}”，不做任何工作也能完成。", how: "写一个要努力才能达到的数。" },
  },

  *check({ indicators }) {
    for (const indicator of indicators) {
      const { level3, indicatorValue } = indicator;
      const { at, value } = indicatorValue;
      if (value.kind !== "quantitative" || value.comparator !== "≥" || value.number !== 0) continue;
      // Saving nothing is a fair target; so is a change that only must not be for the worse.
      if (/节支|节约|节省|结余|盈余|增长|增幅|增速|(?:提高|下降|降低|减少)率/u.test(level3.value)) continue;
      // ≥ on a negative rate is negative-rate-direction's concern.
      if (isNegativeRate(level3.value)) continue;
      yield { caseId: "zero", at, data: { written: writtenValue(indicator) } };
    }
  },
});
