import type { Field, PerformanceForm } from "../form/model";
import { authorities } from "./authorities";
import { defineRule } from "./rule";

export const yearStale = defineRule({
  id: "year-stale",
  title: "文字里的年份不是预算年度",
  group: "一致性",
  severity: "warning",
  why: "年份没有改过来，看起来是去年的表。",
  basis: authorities.formLogic,
  example: {
    wrong: [
      ["项目支出绩效目标表（2023年度）"],
      ["绩效目标", "取得2022年度“五好”工商联荣誉。"],
      ["三级指标", "指标值"],
    ],
    right: [
      ["项目支出绩效目标表（2023年度）"],
      ["绩效目标", "取得2023年度“五好”工商联荣誉。"],
      ["三级指标", "指标值"],
    ],
  },
  cases: {
    stale: {
      what: "这里说的是{year}年，预算是{budgetYear}年的：“{written}”。",
      how: "核对年份，是去年留下的就改过来。",
    },
  },

  *check(form, { budgetYear }) {
    if (budgetYear === undefined) return;
    for (const field of textsOf(form)) {
      const year = yearsIn(field.text).find((found) => found < budgetYear);
      if (year !== undefined)
        yield { caseId: "stale", at: field.at, data: { year, budgetYear, written: field.text } };
    }
  },
});

function textsOf({ fields, indicators }: PerformanceForm): Field<unknown>[] {
  const { fundUse, performanceTarget } = fields;
  return [fundUse, performanceTarget, ...indicators.map(({ level3 }) => level3)].filter(
    (field) => field !== undefined,
  );
}

/** Years that are spoken of: not in titles 《…》 or document numbers, not as what is compared with or continued from. */
function yearsIn(text: string): number[] {
  const spoken = text.replace(/《[^》]*》|[〔[【(（]\d{4}[〕\]】)）]/gu, "");
  const matches = spoken.matchAll(
    /(较|比|同比|以|自|从|至|到|截至|按|按照)?((?:19|20)\d{2})(年度?)(以来|起|至|-|—|开始|相比|基数|水平)?/gu,
  );
  return Array.from(matches).flatMap(([, before, year, , behind]) =>
    (before ?? behind) ? [] : [Number(year)],
  );
}
