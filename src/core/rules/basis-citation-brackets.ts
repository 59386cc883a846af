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
      const result = basis.text.replace(YEAR_IN_WRONG_BRACKETS, "〔$1〕");
      const fixes = result === basis.text ? [] : rewrite(basis, result, { safe: true });
      yield { caseId: "wrong", at: basis.at, data: { written: basis.text }, fixes };
    }
  },
});

/** Behind an agency code and before a serial with 号; nothing else in the text is touched. */
const YEAR_IN_WRONG_BRACKETS =
  /(?<=[\p{Script=Han}）)]\s*)[[【(（﹝［{〖「<〔]\s*((?:19|20)\d{2})\s*年?\s*[\]】)）﹞］}〗」>〕](?=\s*第?\s*[\d-]*\s*号|\s*\d)/gu;
