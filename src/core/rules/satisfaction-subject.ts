import { isSatisfaction } from "../indicator/kinds";
import { authorities } from "./authorities";
import { defineRule } from "./rule";

export const satisfactionSubject = defineRule({
  id: "satisfaction-subject",
  title: "满意的人不是服务对象",
  group: "合理性",
  severity: "suggestion",
  why: "满意度要问受益的人，上级部门满意不能代表服务对象满意。",
  basis: authorities.review,
  example: {
    wrong: [
      ["二级指标", "三级指标", "指标值"],
      ["服务对象满意度指标", "上级主管部门满意度", "≥95%"],
    ],
    right: [
      ["二级指标", "三级指标", "指标值"],
      ["服务对象满意度指标", "会员企业满意度", "≥95%"],
    ],
  },
  cases: {
    superior: { what: "“{name}”问的是上级部门，不是服务对象。", how: "建议改问项目服务的人或企业。" },
  },

  *check({ indicators }) {
    for (const indicator of indicators) {
      const { level3 } = indicator;
      if (!isSatisfaction(indicator) || !/上级|主管部门|领导(?!干部)/u.test(level3.value)) continue;
      yield { caseId: "superior", at: level3.at, data: { name: level3.value } };
    }
  },
});
