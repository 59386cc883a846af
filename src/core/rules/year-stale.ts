import type { Field, PerformanceForm } from "../form/model";
import { spokenYears } from "../value/spoken-year";
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
      what: "这里写的是“{written}”，说的是{year}年，预算是{budgetYear}年的。",
      how: "核对年份，是去年留下的就改过来。",
    },
  },

  *check(form, { budgetYear }) {
    if (budgetYear === undefined) return;
    const isStale = (year: number) => year < budgetYear && year >= budgetYear - OLDEST_COPY;
    for (const field of textsOf(form)) {
      const year = yearsIn(field.text).find(isStale);
      if (year !== undefined)
        yield { caseId: "stale", at: field.at, data: { year, budgetYear, written: field.text } };
    }
  },
});

/** A form that was copied is one to three years old; what lies further back is history: 建于1998年. */
const OLDEST_COPY = 3;

function textsOf({ fields, indicators }: PerformanceForm): Field<unknown>[] {
  const { fundUse, performanceTarget } = fields;
  const ofRows = indicators.flatMap(({ level3, indicatorValue }) => [level3, indicatorValue]);
  return [fundUse, performanceTarget, ...ofRows].filter((field) => field !== undefined);
}

/** Years that are spoken of as the form's own. */
function yearsIn(text: string): number[] {
  return spokenYears(text).flatMap(({ year, role }) => (role === "own" ? [year] : []));
}
