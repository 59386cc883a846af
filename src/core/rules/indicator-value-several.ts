import { authorities } from "./authorities";
import { defineRule } from "./rule";

export const indicatorValueSeveral = defineRule({
  id: "indicator-value-several",
  title: "一格里写了几个指标值",
  group: "格式",
  severity: "warning",
  why: "几个值挤在一格里，自评时不知道按哪一个打分。",
  basis: authorities.review,
  example: {
    wrong: [
      ["三级指标", "指标值"],
      ["受益户数", "≥200户，其中脱贫户≥15户"],
    ],
    right: [
      ["三级指标", "指标值"],
      ["受益户数", "≥200户"],
      ["受益脱贫户数", "≥15户"],
    ],
  },
  cases: {
    several: {
      what: "指标值写的是“{written}”，一格里有不止一个值。",
      how: "拆成几行，一个三级指标写一个值。",
    },
  },

  *check({ indicators }) {
    for (const { indicatorValue } of indicators) {
      const { at, text, value } = indicatorValue;
      if (value.kind === "unreadable" && value.reason === "several") {
        yield { caseId: "several", at, data: { written: text } };
      }
    }
  },
});
