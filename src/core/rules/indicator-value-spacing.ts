import { toHalfWidth, trimBlanks, withoutBlanks } from "../text/normalize";
import { authorities } from "./authorities";
import { rewrite } from "./fixes";
import { defineRule } from "./rule";

export const indicatorValueSpacing = defineRule({
  id: "indicator-value-spacing",
  title: "指标值里有空格或全角字符",
  group: "格式",
  severity: "suggestion",
  why: "多一个空格，系统导入时可能认不出数值和单位。",
  basis: authorities.review,
  example: {
    wrong: [
      ["三级指标", "指标值"],
      ["活动次数", "≥10 次"],
    ],
    right: [
      ["三级指标", "指标值"],
      ["活动次数", "≥10次"],
    ],
  },
  cases: {
    blanks: { what: "指标值写的是“{written}”，里面有空格或换行。", how: "改为“{result}”。" },
    fullWidth: { what: "指标值写的是“{written}”，里面有全角字符。", how: "改为“{result}”。" },
  },

  *check({ indicators }) {
    for (const { indicatorValue } of indicators) {
      const { at, text, value } = indicatorValue;
      if (value.kind !== "quantitative") continue;
      // ＞＝ is the comparator rule's concern.
      const signsApart = text.replace(/[＞＜][＝]|[＝][＞＜]/gu, toHalfWidth);
      const result = withHalfWidthFigures(withoutBlanks(text));
      if (signsApart === result) continue;
      const caseId = /\s/u.test(trimBlanks(signsApart)) || trimBlanks(text) !== text ? "blanks" : "fullWidth";
      yield {
        caseId,
        at,
        data: { written: text, result },
        fixes: rewrite(indicatorValue, result, { safe: true }),
      };
    }
  },
});

/** Brackets, commas and colons are full-width in Chinese; what belongs to figures and units is not. */
const OF_FIGURES = /[０-９Ａ-Ｚａ-ｚ％＋－．／＞＜＝＊﹪﹤﹥﹦﹣]|(?<=[\d０-９])，(?=[\d０-９])/gu;

function withHalfWidthFigures(text: string): string {
  return text.replace(OF_FIGURES, toHalfWidth);
}
