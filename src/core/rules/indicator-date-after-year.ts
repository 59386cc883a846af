import { compact } from "../text/normalize";
import { authorities } from "./authorities";
import { defineRule } from "./rule";

export const indicatorDateAfterYear = defineRule({
  id: "indicator-date-after-year",
  title: "完成时间在预算年度之后",
  group: "一致性",
  severity: "warning",
  why: "年度绩效目标要在本年度内实现，写到以后年度就没法自评。",
  basis: authorities.formLogic,
  example: {
    wrong: [
      ["项目支出绩效目标表（2023年度）"],
      ["二级指标", "三级指标", "指标值"],
      ["时效指标", "完成时间", "2024年3月底前"],
    ],
    right: [
      ["项目支出绩效目标表（2023年度）"],
      ["二级指标", "三级指标", "指标值"],
      ["时效指标", "完成时间", "2023年11月底前"],
    ],
  },
  cases: {
    after: {
      what: "指标值写的是“{written}”，预算是{budgetYear}年的。",
      how: "核对年份；跨年的项目写本年度要完成到哪一步。",
    },
  },

  *check({ indicators }, { budgetYear }) {
    if (budgetYear === undefined) return;
    for (const { indicatorValue } of indicators) {
      const { at, text, value } = indicatorValue;
      if (value.kind !== "date") continue;
      const years = Array.from(compact(text).matchAll(/(?:19|20)\d{2}/gu), ([year]) => Number(year));
      // A period that begins in the budget's year may well end after it.
      if (years.length === 0 || Math.min(...years) <= budgetYear) continue;
      yield { caseId: "after", at, data: { written: text, budgetYear } };
    }
  },
});
