import { authorities } from "./authorities";
import { defineRule } from "./rule";

export const countNotInteger = defineRule({
  id: "count-not-integer",
  title: "数数的指标带了小数",
  group: "合理性",
  severity: "warning",
  why: "人、次、个没有半个的，多半是小数点或单位写错了。",
  basis: authorities.review,
  example: {
    wrong: [
      ["三级指标", "指标值"],
      ["培训人数", "≥10.5人"],
    ],
    right: [
      ["三级指标", "指标值"],
      ["培训人数", "≥105人"],
    ],
  },
  cases: {
    fraction: { what: "指标值写的是“{written}”，“{unit}”不会有小数。", how: "核对小数点和单位。" },
  },

  *check({ indicators }) {
    for (const { level3, indicatorValue } of indicators) {
      const { at, text, value } = indicatorValue;
      if (value.kind !== "quantitative" || Number.isInteger(value.number)) continue;
      const { measureUnit: unit = "" } = value;
      // 平均每人2.5次 is an average, 折合50.5个 a conversion; 1.5次/月 has another unit.
      if (!COUNTED.test(unit) || /均|每|比|折合|折算|当量/u.test(level3.value + (value.prefix ?? "")))
        continue;
      yield { caseId: "fraction", at, data: { written: text, unit } };
    }
  },
});

const COUNTED =
  /^(?:人|名|位|个|家|户|次|人次|篇|份|件|起|座|间|台|辆|株|棵|头|只|套|场|场次|期|班|批|项|宗|条|张|本|册)$/u;
