import { compact } from "../text/normalize";
import { measureUnitAtStart } from "../value/measure-unit";
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
      if (level2.kind !== "quantity" || value.kind !== "qualitative" || holdsNumber(text)) continue;
      yield { caseId: "words", at, data: { name: level3.value, written: text } };
    }
  },
});

/** Words that begin or end like a numeral: 统一组织 is not 一组. */
const OTHER_WORDS = /统一|同一|单一|唯一|一致|一定|一般|一些|一律|一体|一流|进一步|十分/gu;

/** True for figures, and for 四次 in 全年不少于四次. */
function holdsNumber(text: string): boolean {
  const written = compact(text).replace(OTHER_WORDS, "");
  const numerals = Array.from(written.matchAll(/[一二两三四五六七八九十百千万]+/gu));
  return (
    /\d/u.test(written) ||
    numerals.some((numeral) => measureUnitAtStart(written.slice(numeral.index + numeral[0].length)))
  );
}
