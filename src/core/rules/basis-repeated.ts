import type { PerformanceForm } from "../form/model";
import { compact, saysNothing } from "../text/normalize";
import { authorities } from "./authorities";
import { isBlankToFill } from "./placeholder-left";
import { defineRule } from "./rule";

/** Fewer rows may well rest on one document. */
const FEWEST_ROWS = 5;

export const basisRepeated = defineRule({
  id: "basis-repeated",
  title: "每一行的依据都一样",
  group: "格式",
  severity: "suggestion",
  why: "数量、成本、满意度都出自同一个依据，评审时很难相信。",
  basis: authorities.review,
  example: {
    wrong: [
      ["三级指标", "指标值", "指标值确定依据"],
      ["培训人数", "≥100人", "单位职能"],
      ["合格率", "≥95%", "单位职能"],
      ["完成时间", "11月底前", "单位职能"],
      ["人均成本", "≤100元/人", "单位职能"],
      ["学员满意度", "≥90%", "单位职能"],
    ],
    right: [
      ["三级指标", "指标值", "指标值确定依据"],
      ["培训人数", "≥100人", "《培训计划》"],
      ["合格率", "≥95%", "历史标准（近三年平均94%）"],
      ["完成时间", "11月底前", "《培训计划》"],
      ["人均成本", "≤100元/人", "冀财行〔2019〕5号"],
      ["学员满意度", "≥90%", "历史标准（近三年平均92%）"],
    ],
  },
  cases: {
    repeated: {
      what: "{count}个指标的依据都是“{written}”。",
      how: "建议按指标分别写依据：数量看计划，成本看标准，满意度看往年。",
    },
  },

  *check(form) {
    const repeated = repeatedBasis(form);
    if (repeated) yield { caseId: "repeated", ...repeated };
  },
});

/** The basis that every indicator of a form shares; undefined where they differ or are few. */
export function repeatedBasis({ indicators }: PerformanceForm) {
  const bases = indicators.flatMap(({ basis, isUnused }) => (basis && !isUnused ? [basis] : []));
  const [first] = bases;
  if (!first || bases.length < FEWEST_ROWS || saysNothing(first.text) || isBlankToFill(first.text))
    return undefined;
  if (bases.some(({ text }) => compact(text) !== compact(first.text))) return undefined;
  return { at: first.at, data: { count: bases.length, written: first.text } };
}
