import { saysNothing } from "../text/normalize";
import { authorities } from "./authorities";
import { defineRule } from "./rule";

export const indicatorDescriptionMissing = defineRule({
  id: "indicator-description-missing",
  title: "绩效指标描述没有填写",
  group: "完整性",
  severity: "warning",
  why: "没有描述，别人不知道这个数怎么算、算哪些。",
  basis: authorities.completeness,
  example: {
    wrong: [
      ["三级指标", "绩效指标描述", "指标值"],
      ["合格率", "", "≥95%"],
    ],
    right: [
      ["三级指标", "绩效指标描述", "指标值"],
      ["合格率", "考核合格人数占参训人数的比例", "≥95%"],
    ],
  },
  cases: {
    blank: {
      what: "“{name}”没有写绩效指标描述。",
      how: "定量的写计算方法或统计口径，定性的写看什么、怎么看。",
    },
  },

  *check({ indicators }) {
    for (const { level3, description, isUnused } of indicators) {
      if (isUnused || level3.value === "" || !description || !saysNothing(description.value)) continue;
      yield { caseId: "blank", at: description.at, data: { name: level3.value } };
    }
  },
});
