import type { Basis, Field } from "../form/model";
import { compact } from "../text/normalize";
import { authorities } from "./authorities";
import { rewrite } from "./fixes";
import { defineRule } from "./rule";

export const basisCitationBrackets = defineRule({
  id: "basis-citation-brackets",
  title: "发文字号的括号不对",
  group: "格式",
  severity: "warning",
  why: "发文字号的年份用六角括号“〔〕”，写法不对会被当成错误文号退回。",
  basis: authorities.documentNumber,
  example: {
    wrong: [
      ["三级指标", "指标值", "指标值确定依据"],
      ["合格率", "≥95%", "冀联发[2021]56号"],
    ],
    right: [
      ["三级指标", "指标值", "指标值确定依据"],
      ["合格率", "≥95%", "冀联发〔2021〕56号"],
    ],
  },
  cases: {
    wrong: { what: "依据写的是“{written}”，年份的括号不是六角括号。", how: "把年份的括号改为“〔〕”。" },
  },

  *check({ indicators }) {
    for (const { basis } of indicators) {
      if (!basis?.value.documents.some(({ defects }) => defects.includes("brackets"))) continue;
      const result = withRightBrackets(basis);
      const fixes = result === basis.text ? [] : rewrite(basis, result, { safe: true });
      yield { caseId: "wrong", at: basis.at, data: { written: basis.text }, fixes };
    }
  },
});

/** Only the brackets around years are touched, with the blanks and the 年 between them. */
function withRightBrackets({ text, value }: Field<Basis>): string {
  return value.documents.reduceRight((result, { brackets, defects }) => {
    if (!brackets || !defects.includes("brackets")) return result;
    const year = compact(text.slice(brackets.start, brackets.end)).replace(/年(?=.$)/u, "");
    return `${result.slice(0, brackets.start)}〔${year.slice(1, -1)}〕${result.slice(brackets.end)}`;
  }, text);
}
