import { isBenefit, namesSatisfaction } from "../indicator/kinds";
import { authorities } from "./authorities";
import { defineRule } from "./rule";

export const satisfactionMisplaced = defineRule({
  id: "satisfaction-misplaced",
  title: "满意度写在了别的指标下面",
  group: "合理性",
  severity: "warning",
  why: "满意度单独打分，写在效益或产出里，满意度那一块就没有内容。",
  basis: authorities.indicatorSystem,
  example: {
    wrong: [
      ["一级指标", "二级指标", "三级指标", "指标值"],
      ["效益指标", "社会效益指标", "群众满意度", "≥90%"],
    ],
    right: [
      ["一级指标", "二级指标", "三级指标", "指标值"],
      ["满意度指标", "服务对象满意度指标", "群众满意度", "≥90%"],
    ],
  },
  cases: {
    misplaced: { what: "“{name}”是满意度，写在了“{level2}”下面。", how: "移到满意度指标下面。" },
  },

  *check({ indicators }) {
    for (const indicator of indicators) {
      const { level1, level2, level3 } = indicator;
      const isElsewhere = level1.kind === "output" || isBenefit(indicator);
      if (!isElsewhere || level2.kind === undefined || !namesSatisfaction(level3.value)) continue;
      yield { caseId: "misplaced", at: level3.at, data: { name: level3.value, level2: level2.text } };
    }
  },
});
