import type { Indicator } from "../form/model";
import { compact } from "../text/normalize";
import { authorities } from "./authorities";
import { defineRule } from "./rule";
import { isSystemFixed } from "../indicator/system-fixed";

export const indicatorDuplicate = defineRule({
  id: "indicator-duplicate",
  title: "三级指标重复",
  group: "一致性",
  severity: "warning",
  why: "自评时不知道以哪一个为准。",
  basis: authorities.formLogic,
  example: {
    wrong: [
      ["二级指标", "三级指标", "指标值"],
      ["数量指标", "培训人数", "≥100人"],
      ["数量指标", "培训人数", "≥120人"],
    ],
    right: [
      ["二级指标", "三级指标", "指标值"],
      ["数量指标", "县级培训人数", "≥100人"],
      ["数量指标", "乡镇培训人数", "≥120人"],
    ],
  },
  cases: {
    same: {
      what: "三级指标“{name}”重复，指标值也相同。",
      how: "删掉重复的一行。",
      severity: "error",
    },
    differs: {
      what: "三级指标“{name}”出现了不止一次，内容不同。",
      how: "删掉一个，或在名称里写明两者的区别。",
    },
  },

  *check({ indicators }) {
    const seen = new Map<string, Indicator>();
    for (const indicator of indicators) {
      const name = compact(indicator.level3.value);
      if (name === "" || isSystemFixed(indicator)) continue;
      const first = seen.get(name);
      if (!first) {
        seen.set(name, indicator);
        continue;
      }
      const isSame = compact(first.indicatorValue.text) === compact(indicator.indicatorValue.text);
      const isSameLevel =
        first.level2.kind === indicator.level2.kind && first.level2.text === indicator.level2.text;
      yield {
        caseId: isSame && isSameLevel ? "same" : "differs",
        at: indicator.level3.at,
        data: { name: indicator.level3.value },
        related: [{ at: first.level3.at, note: `另一处的指标值是“${first.indicatorValue.text}”。` }],
      };
    }
  },
});
