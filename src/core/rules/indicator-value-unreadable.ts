import { compact } from "../text/normalize";
import { authorities } from "./authorities";
import { defineRule } from "./rule";
import { isSpreadsheetError } from "../text/spreadsheet-errors";

export const indicatorValueUnreadable = defineRule({
  id: "indicator-value-unreadable",
  title: "指标值读不懂",
  group: "格式",
  severity: "error",
  why: "读不出数值和单位，就没有标准可以对照。",
  basis: authorities.quantified,
  example: {
    wrong: [
      ["三级指标", "指标值"],
      ["合格率", "95%%"],
    ],
    right: [
      ["三级指标", "指标值"],
      ["合格率", "≥95%"],
    ],
  },
  cases: {
    figures: {
      what: "指标值写的是“{written}”，读不出是多少、什么单位。",
      how: "按“符号＋数值＋单位”写，例如“≥95%”。",
    },
  },

  *check({ indicators }) {
    for (const { indicatorValue, level3 } of indicators) {
      const { at, text, value } = indicatorValue;
      if (value.kind !== "unreadable" || value.reason !== "figures" || isSpreadsheetError(text)) continue;
      if (isRatio(text, level3.value)) continue;
      yield { caseId: "figures", at, data: { written: text } };
    }
  },
});

/** 师生比 1:18, 投入产出比 ≥1:3. */
function isRatio(text: string, name: string): boolean {
  return (
    /比(?:例|值|率)?(?:[(（]|$)/u.test(name) && /^[≥≤=<>]?\d+(?:\.\d+)?:\d+(?:\.\d+)?$/u.test(compact(text))
  );
}
