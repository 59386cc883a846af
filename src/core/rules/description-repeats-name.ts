import { isSystemFixed } from "../indicator/system-fixed";
import { compact } from "../text/normalize";
import { authorities } from "./authorities";
import { defineRule } from "./rule";

export const descriptionRepeatsName = defineRule({
  id: "description-repeats-name",
  title: "绩效指标描述和名称一样",
  group: "合理性",
  severity: "warning",
  why: "描述没有说明怎么算、算哪些，等于没写。",
  basis: authorities.completeness,
  example: {
    wrong: [
      ["三级指标", "绩效指标描述", "指标值"],
      ["验收合格率", "验收合格率", "≥98%"],
    ],
    right: [
      ["三级指标", "绩效指标描述", "指标值"],
      ["验收合格率", "验收合格的工程数占完工工程数的比例", "≥98%"],
    ],
  },
  cases: {
    repeats: {
      what: "“{name}”的描述和名称一样。",
      how: "定量的写计算方法或统计口径，定性的写看什么、怎么看。",
    },
  },

  *check({ indicators }) {
    for (const indicator of indicators) {
      const { level3, description } = indicator;
      if (!description || level3.value === "" || isSystemFixed(indicator)) continue;
      if (compact(description.value) !== compact(level3.value)) continue;
      yield { caseId: "repeats", at: description.at, data: { name: level3.value } };
    }
  },
});
