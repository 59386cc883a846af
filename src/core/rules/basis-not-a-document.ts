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
  return /(?:标准|均值|平均|往年|上年|近三年|历年|实际|数据)/u.test(text) && /\d|[(（:：]/u.test(text);
}

function kindOf(text: string): "title" | "standard" | "other" {
  if (/标准|均值|平均|往年|上年|近三年|历年|历史|实际/u.test(text)) return "standard";
  return PAPER.test(text) ? "title" : "other";
}

/** What can be taken out of a folder, though the cell does not say which paper it is. */
const PAPER =
  /(?:通知|办法|意见|方案|规划|条例|规定|规程|章程|制度|决定|计划|细则|纪要|公告|条件|要求|文件|报告|报表|申报书|任务书|标书|函|请示|清单|图纸|台账|记录)$/u;
