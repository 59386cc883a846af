import { authorities } from "./authorities";
import { defineRule } from "./rule";

export const quantityNotQuantified = defineRule({
  id: "quantity-not-quantified",
  title: "数量指标没有数",
  group: "合理性",
  severity: "error",
  why: "数量指标没有数，就说不清完成了多少。",
  basis: authorities.quantified,
  example: {
    wrong: [
      ["二级指标", "三级指标", "指标值"],
      ["数量指标", "开展培训", "按计划开展"],
    ],
    right: [
      ["二级指标", "三级指标", "指标值"],
      ["数量指标", "培训期数", "≥2期"],
    ],
  },
  cases: {
    words: { what: "数量指标“{name}”写的是“{written}”，没有数。", how: "写上数和单位，例如“≥2期”。" },
  },

  *check({ indicators }) {
    for (const { level2, level3, indicatorValue } of indicators) {
      const { at, text, value } = indicatorValue;
      if (level2.kind !== "quantity" || value.kind !== "qualitative" || /\d/u.test(text)) continue;
      yield { caseId: "words", at, data: { name: level3.value, written: text } };
    }
  },
});
