import { authorities } from "./authorities";
import { defineRule } from "./rule";

export const indicatorNameMissing = defineRule({
  id: "indicator-name-missing",
  title: "三级指标没有名称",
  group: "完整性",
  severity: "error",
  why: "没有名称，不知道指标值量的是什么。",
  basis: authorities.completeness,
  example: {
    wrong: [
      ["二级指标", "三级指标", "指标值"],
      ["数量指标", "", "≥100人"],
    ],
    right: [
      ["二级指标", "三级指标", "指标值"],
      ["数量指标", "培训人数", "≥100人"],
    ],
  },
  cases: {
    blank: { what: "这一行写了“{written}”，三级指标是空的。", how: "写上三级指标的名称，例如“培训人数”。" },
  },

  *check({ indicators }) {
    for (const { row, level1, level3, isUnused, indicatorValue, description, basis } of indicators) {
      // 预算执行率 stands across the levels and is its own name.
      const isNamedAcross = level1.at.row === row && level1.text.endsWith("执行率");
      if (isUnused || level3.value !== "" || isNamedAcross) continue;
      const written =
        [indicatorValue, description, basis].find((field) => field && field.text !== "")?.text ?? "";
      if (written !== "") yield { caseId: "blank", at: level3.at, data: { written } };
    }
  },
});
