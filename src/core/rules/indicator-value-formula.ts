import { isSpreadsheetError } from "../text/spreadsheet-errors";
import { authorities } from "./authorities";
import { rewrite } from "./fixes";
import { defineRule } from "./rule";

export const indicatorValueFormula = defineRule({
  id: "indicator-value-formula",
  title: "指标值变成了公式",
  group: "格式",
  severity: "error",
  why: "以“=”开头的内容会被Excel当成公式，打印出来的就不是原来写的。",
  basis: authorities.review,
  example: {
    wrong: [
      ["三级指标", "指标值"],
      ["发放率", "#NAME?"],
    ],
    right: [
      ["三级指标", "指标值"],
      ["发放率", "=100%"],
    ],
  },
  cases: {
    error: {
      what: "指标值这一格显示的是“{written}”。",
      how: "重新写指标值；以“=”开头时，先输入一个英文单引号。",
    },
    becameFormula: {
      what: "指标值写的是“{formula}”，被Excel当成了公式，显示成“{written}”。",
      how: "改成文字“{formula}”。",
    },
  },

  *check({ indicators }) {
    for (const { indicatorValue } of indicators) {
      const { at, text, content } = indicatorValue;
      const formula = typeof content === "object" && content ? content.formula : undefined;
      if (formula !== undefined && isBareValue(formula)) {
        const fixes = rewrite(indicatorValue, formula, { safe: false });
        yield { caseId: "becameFormula", at, data: { formula, written: text }, fixes };
      } else if (isSpreadsheetError(text)) {
        yield { caseId: "error", at, data: { written: text } };
      }
    }
  },
});

/** "=100%", "=12次": a value, not something to compute from other cells. */
function isBareValue(formula: string): boolean {
  return /^=\s*\d[\d.,]*\s*(?:%|‰|\p{Script=Han}{0,4})$/u.test(formula);
}
