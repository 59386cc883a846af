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
    yearMissing: { what: "依据写的是“{written}”，文号里没有年份。", how: "在“〔〕”里补上四位年份。" },
    serialMissing: { what: "依据写的是“{written}”，文号里没有顺序号。", how: "在“号”前补上顺序号。" },
    bracketsLost: {
      what: "依据写的是“{written}”，看起来年份的括号丢了。",
      how: "核对文件，按“机关代字〔年份〕顺序号”写。",
    },
    agencyTwice: {
      what: "依据写的是“{written}”，机关名称和机关代字重复。",
      how: "只写机关代字，例如“国发〔2000〕23号”。",
    },
    numberSignMissing: { what: "依据写的是“{written}”，文号后面没有“号”。", how: "在顺序号后面补上“号”。" },
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
      if (!basis?.value.documents.some(({ defects }) => defects.length > 0)) continue;
      const { at, text } = basis;
      // 〔20xx〕 is placeholder-left's concern.
      if (isBlankToFill(text)) continue;
      const documents = basis.value.documents.filter(
        ({ agencyCode }) => !NUMBERED_OTHERWISE.test(agencyCode),
      );
      const defects = new Set(documents.flatMap((document) => document.defects));
      const caseId = GRAVEST_FIRST.find(([defect]) => defects.has(defect))?.[1];
      if (!caseId) continue;
      yield { caseId, at, data: { written: text }, fixes: fixesOf(basis, documents) };
    }
  },
});

/** 财政部公告2021年第5号 is right as it stands, and a contract has whatever number it has. */
const NUMBERED_OTHERWISE = /(?:公告|通告|公报|纪要|令|合同|协议|编号)$/u;

/** One finding for a cell, for the gravest defect in it; 六角括号 are another rule's concern. */
const GRAVEST_FIRST = [
  ["yearMissing", "yearMissing"],
  ["serialMissing", "serialMissing"],
  ["bracketsLost", "bracketsLost"],
  ["agencyTwice", "agencyTwice"],
  ["numberSignMissing", "numberSignMissing"],
  ["ordinal", "serialForm"],
  ["leadingZero", "serialForm"],
  ["blank", "blank"],
  ["trailingWord", "trailingWord"],
] as const satisfies readonly (readonly [DocumentNumberDefect, string])[];

/** Mending these cannot change which document is meant. */
const SAFE: readonly DocumentNumberDefect[] = ["brackets", "blank", "ordinal", "leadingZero", "trailingWord"];

/** Writes every number in its canonical form; none where one of them lacks its year or serial. */
function fixesOf(basis: Field<Basis>, documents: readonly FoundDocumentNumber[]) {
  if (documents.some(({ kind, canonical }) => kind === "documentNumber" && canonical === undefined))
    return [];
  const result = documents.reduceRight(
    (text, { start, end, canonical, defects }) =>
      canonical && defects.length > 0 ? text.slice(0, start) + canonical + text.slice(end) : text,
    basis.text,
  );
  return rewrite(basis, result, { safe: documents.every(isSafe) });
}

function isSafe({ defects }: FoundDocumentNumber): boolean {
  return defects.every((defect) => SAFE.includes(defect));
}
