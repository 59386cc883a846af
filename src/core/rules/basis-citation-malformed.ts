import type { Field, Basis } from "../form/model";
import type { DocumentNumberDefect, FoundDocumentNumber } from "../value/document-number";
import { authorities } from "./authorities";
import { rewrite } from "./fixes";
import { isBlankToFill } from "./placeholder-left";
import { defineRule } from "./rule";

export const basisCitationMalformed = defineRule({
  id: "basis-citation-malformed",
  title: "发文字号的写法不对",
  group: "格式",
  severity: "warning",
  why: "文号写不全、写不对，就查不到依据的文件。",
  basis: authorities.documentNumber,
  example: {
    wrong: [
      ["三级指标", "指标值", "指标值确定依据"],
      ["合格率", "≥95%", "冀财预〔2021〕第05号"],
    ],
    right: [
      ["三级指标", "指标值", "指标值确定依据"],
      ["合格率", "≥95%", "冀财预〔2021〕5号"],
    ],
  },
  cases: {
    agencyMissing: {
      what: "依据写的是“{written}”，文号里没有机关代字。",
      how: "在“〔”前面补上机关代字，例如“国发”。",
    },
    yearMissing: { what: "依据写的是“{written}”，文号里没有年份。", how: "在“〔〕”里补上四位年份。" },
    yearMalformed: {
      what: "依据写的是“{written}”，看起来文号里的年份不对。",
      how: "核对文件，年份写四位数字，例如“〔2021〕”。",
    },
    serialMissing: { what: "依据写的是“{written}”，文号里没有顺序号。", how: "在“号”前补上顺序号。" },
    bracketsLost: {
      what: "依据写的是“{written}”，看起来年份的括号丢了或者少了一半。",
      how: "核对文件，按“机关代字〔年份〕顺序号”写。",
    },
    agencyTwice: {
      what: "依据写的是“{written}”，机关名称和机关代字重复。",
      how: "只写机关代字，例如“国发〔2000〕23号”。",
    },
    numberSignMissing: { what: "依据写的是“{written}”，文号后面没有“号”。", how: "在顺序号后面补上“号”。" },
    serialInWords: {
      what: "依据写的是“{written}”，顺序号不是阿拉伯数字。",
      how: "顺序号写阿拉伯数字，例如“1号”。",
    },
    yearWord: { what: "依据写的是“{written}”，年份后面多了“年”。", how: "括号里只写四位数字。" },
    serialForm: {
      what: "依据写的是“{written}”，顺序号前有“第”或者多写了0。",
      how: "顺序号不加“第”，不编虚位。",
    },
    blank: { what: "依据写的是“{written}”，文号里有空格。", how: "去掉文号里的空格。" },
    trailingWord: {
      what: "依据写的是“{written}”，文号后面多了“文件”。",
      how: "文号写到“号”为止。",
      severity: "suggestion",
    },
  },

  *check({ indicators }) {
    for (const { basis } of indicators) {
      // 〔20xx〕 is placeholder-left's concern.
      if (!basis || isBlankToFill(basis.text)) continue;
      const defects = new Set(basis.value.documents.flatMap((document) => document.defects));
      const caseId = GRAVEST_FIRST.find(([defect]) => defects.has(defect))?.[1];
      if (!caseId) continue;
      yield { caseId, at: basis.at, data: { written: basis.text }, fixes: fixesOf(basis) };
    }
  },
});

/** One finding for a cell, for the gravest defect in it; 六角括号 are another rule's concern. */
const GRAVEST_FIRST = [
  ["agencyMissing", "agencyMissing"],
  ["yearMissing", "yearMissing"],
  ["yearMalformed", "yearMalformed"],
  ["serialMissing", "serialMissing"],
  ["bracketsLost", "bracketsLost"],
  ["agencyTwice", "agencyTwice"],
  ["numberSignMissing", "numberSignMissing"],
  ["serialInWords", "serialInWords"],
  ["yearWord", "yearWord"],
  ["ordinal", "serialForm"],
  ["leadingZero", "serialForm"],
  ["blank", "blank"],
  ["trailingWord", "trailingWord"],
] as const satisfies readonly (readonly [DocumentNumberDefect, string])[];

/** Mending these cannot change which document is meant. */
const SAFE: readonly DocumentNumberDefect[] = [
  "brackets",
  "yearWord",
  "blank",
  "ordinal",
  "leadingZero",
  "trailingWord",
];

/** Writes every number in its canonical form; none where one of them lacks its agency, year or serial. */
function fixesOf(basis: Field<Basis>) {
  const { text } = basis;
  const { documents } = basis.value;
  if (documents.some(({ canonical }) => canonical === undefined)) return [];
  const result = documents.reduceRight(
    (written, { start, end, canonical = "", defects }) =>
      defects.length > 0 ? written.slice(0, start) + canonical + written.slice(end) : written,
    text,
  );
  if (result === text) return [];
  return rewrite(basis, result, { safe: documents.every((document) => isSafe(document, text)) });
}

function isSafe({ defects, start, end }: FoundDocumentNumber, text: string): boolean {
  if (defects.length === 0) return true;
  // The first of two words may be no part of the number: 会议费 冀财行〔2021〕05号.
  if (/[\p{Script=Han})）]\s+\p{Script=Han}/u.test(text.slice(start, end))) return false;
  return defects.every((defect) => SAFE.includes(defect));
}
