import { saysNothing } from "../text/normalize";
import { authorities } from "./authorities";
import { defineRule } from "./rule";

export const budgetUnitMissing = defineRule({
  id: "budget-unit-missing",
  title: "预算单位没有填写",
  group: "完整性",
  severity: "suggestion",
  why: "汇总时不知道是哪个单位的表。",
  basis: authorities.completeness,
  example: {
    wrong: [
      ["预算单位", ""],
      ["三级指标", "指标值"],
    ],
    right: [
      ["预算单位", "714001临西县工商业联合会本级"],
      ["三级指标", "指标值"],
    ],
  },
  cases: {
    blank: { what: "预算单位是空的。", how: "建议写上单位编码和名称。" },
  },

  *check({ fields: { budgetUnit } }) {
    if (budgetUnit && saysNothing(budgetUnit.value)) yield { caseId: "blank", at: budgetUnit.at };
  },
});
