import { authorities } from "./authorities";
import { defineRule } from "./rule";

export const indicatorValueMissing = defineRule({
  id: "indicator-value-missing",
  title: "指标值没有填写",
  group: "完整性",
  severity: "error",
  why: "没有指标值，监控和自评时没有标准可以对照。",
  basis: authorities.quantified,
  example: {
    wrong: [
      ["三级指标", "指标值"],
      ["培训人数", ""],
    ],
    right: [
      ["三级指标", "指标值"],
      ["培训人数", "≥100人"],
    ],
  },
  cases: {
    blank: { what: "“{name}”没有写指标值。", how: "写上年底要达到的值，能量化的写数字和单位。" },
  },

  *check({ indicators }) {
    for (const { level3, indicatorValue, isUnused } of indicators) {
      if (isUnused || level3.value === "" || indicatorValue.value.kind !== "empty") continue;
      yield { caseId: "blank", at: indicatorValue.at, data: { name: level3.value } };
    }
  },
});
