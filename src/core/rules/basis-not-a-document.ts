import type { Basis, Field } from "../form/model";
import { compact, saysNothing } from "../text/normalize";
import { authorities } from "./authorities";
import { repeatedBasis } from "./basis-repeated";
import { isBlankToFill } from "./placeholder-left";
import { defineRule } from "./rule";

export const basisNotADocument = defineRule({
  id: "basis-not-a-document",
  title: "依据不是文件",
  group: "格式",
  severity: "suggestion",
  why: "评审时要照着依据去查，写得笼统就查不到。",
  basis: authorities.review,
  example: {
    wrong: [
      ["三级指标", "指标值", "指标值确定依据"],
      ["合格率", "≥95%", "工作需要"],
      ["培训人数", "≥100人", "冀财预〔2021〕5号"],
    ],
    right: [
      ["三级指标", "指标值", "指标值确定依据"],
      ["合格率", "≥95%", "《干部教育培训工作条例》"],
      ["培训人数", "≥100人", "冀财预〔2021〕5号"],
    ],
  },
  cases: {
    title: { what: "依据写的是“{written}”，没有文号。", how: "建议补上文号，没有文号的加书名号和日期。" },
    standard: {
      what: "依据只写了“{written}”，没有写是哪个标准。",
      how: "建议写明标准的名称或数据，例如“历史标准（近三年平均94%）”。",
    },
    other: {
      what: "依据写的是“{written}”，不是文件，也不是标准。",
      how: "建议写文件、合同、往年数据或行业标准中的一项。",
    },
  },

  *check(form) {
    // One basis for every row is the other rule's concern.
    if (repeatedBasis(form)) return;
    const places = new Map<string, Field<Basis>[]>();
    for (const { basis } of form.indicators) {
      if (!basis || basis.value.documents.length > 0 || isBlankToFill(basis.text)) continue;
      const key = compact(basis.text);
      if (saysNothing(key) || isExact(key)) continue;
      places.set(key, [...(places.get(key) ?? []), basis]);
    }
    for (const [key, [first, ...others]] of places) {
      if (!first) continue;
      yield {
        caseId: kindOf(key),
        at: first.at,
        data: { written: first.text },
        related: others.map(({ at }) => ({ at, note: "这里写的是同样的依据。" })),
      };
    }
  },
});

/** A title, a standard with its name or figures, a contract or last year's data can be looked up. */
function isExact(text: string): boolean {
  if (/《[^》]{1,200}》|合同|协议|批复|GB|DB\d|ISO/u.test(text)) return true;
  if (STANDARD_NUMBER.test(text) || ISSUE.test(text)) return true;
  return /(?:标准|均值|平均|往年|上年|近三年|历年|实际|数据)/u.test(text) && /\d|[(（:：]/u.test(text);
}

/** JGJ46-2005, CJJ/T134-2019, DB13/T2801—2018, HJ2.2-2018, T/CAS123-2020: a code, a number, a year. */
const STANDARD_NUMBER =
  /(?<![A-Za-z])[A-Z]{1,4}\d{0,4}(?:\/[A-Z]{1,6}){0,2}\d{1,6}(?:\.\d{1,3}){0,3}[-‐–—－](?:19|20)?\d{2}(?!\d)/u;

/** 中标通知书（编号2022-015）, 专题会议纪要（第5期）. */
const ISSUE = /编号[:：为是]?[A-Za-z\d]|第[\d一二三四五六七八九十百]{1,8}[号期]/u;

function kindOf(text: string): "title" | "standard" | "other" {
  if (/标准|均值|平均|往年|上年|近三年|历年|历史|实际/u.test(text)) return "standard";
  return PAPER.test(text.replace(BEHIND_TITLE, "")) ? "title" : "other";
}

/** 报告（2023年3月）, 通知等。 */
const BEHIND_TITLE = /(?:[(〔[【][^()〔〕[\]【】]{0,60}[)〕\]】]|等|[。;、,]){1,3}$/u;

/** What can be taken out of a folder, though the cell does not say which paper it is. */
const PAPER =
  /(?:通知|办法|意见|方案|预案|规划|条例|规定|规程|规范|章程|制度|决定|决议|计划|细则|纲要|大纲|纪要|公告|公报|条件|要求|文件|报告|报表|明细表|统计表|书|函|请示|单|清册|名册|手册|指南|年鉴|图纸|台账|记录|档案|总结|预算|决算|(?<![方做手执司用看想说])法)$/u;
