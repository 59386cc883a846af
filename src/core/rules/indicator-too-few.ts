import { isStaffOrOfficeTemplate } from "../indicator/system-fixed";
import { authorities } from "./authorities";
import { defineRule } from "./rule";

const FEWEST = 3;

export const indicatorTooFew = defineRule({
  id: "indicator-too-few",
  title: "三级指标太少",
  group: "完整性",
  severity: "warning",
  why: "一两个指标说不清花钱办了什么事、办得怎么样。",
  basis: authorities.completeness,
  example: {
    wrong: [
      ["三级指标", "指标值"],
      ["培训人数", "≥100人"],
    ],
    right: [
      ["三级指标", "指标值"],
      ["培训人数", "≥100人"],
      ["合格率", "≥95%"],
      ["学员满意度", "≥90%"],
    ],
  },
  cases: {
    few: {
      what: "表里只有{count}个三级指标，一般不少于3个。",
      how: "对照绩效目标，把主要工作都用指标表示出来。",
    },
  },

  *check(form) {
    const used = form.indicators.filter(({ isUnused }) => !isUnused);
    if (used.length >= FEWEST || isStaffOrOfficeTemplate(form)) return;
    const at = { sheet: form.range.sheet, row: form.headerRow, column: form.range.left };
    yield { caseId: "few", at: used[0]?.level3.at ?? at, data: { count: used.length } };
  },
});
