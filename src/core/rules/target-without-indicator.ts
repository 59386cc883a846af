import type { PerformanceForm } from "../form/model";
import { compact } from "../text/normalize";
import { measureUnitAtStart } from "../value/measure-unit";
import { authorities } from "./authorities";
import { defineRule } from "./rule";

export const targetWithoutIndicator = defineRule({
  id: "target-without-indicator",
  title: "绩效目标里的数没有对应的指标",
  group: "一致性",
  severity: "suggestion",
  why: "目标里承诺的数，指标里没有，自评时就没有对照。",
  basis: authorities.indicatorSystem,
  example: {
    wrong: [
      ["绩效目标", "举办2期培训，培训干部100人次。"],
      ["三级指标", "指标值"],
      ["培训期数", "≥2期"],
    ],
    right: [
      ["绩效目标", "举办2期培训，培训干部100人次。"],
      ["三级指标", "指标值"],
      ["培训期数", "≥2期"],
      ["培训人次", "≥100人次"],
    ],
  },
  cases: {
    missing: {
      what: "绩效目标里的“{figures}”，没有哪个指标用到。",
      how: "建议补一个指标，或在已有的指标里用上这个数。",
    },
  },

  *check(form) {
    const { performanceTarget } = form.fields;
    // While values are still to be filled in, nothing can be missed in them.
    const isUnfinished = form.indicators.some(
      ({ indicatorValue: { value } }) => value.kind === "placeholder",
    );
    if (!performanceTarget || isUnfinished || form.indicators.every(({ isUnused }) => isUnused)) return;
    const carried = carriedNumbers(form);
    const missing = quantitiesIn(performanceTarget.value).filter(({ number }) => !carried.has(number));
    if (missing.length === 0) return;
    const figures = missing.map(({ text }) => text).join("、");
    yield { caseId: "missing", at: performanceTarget.at, data: { figures } };
  },
});

/** Figures with a unit; dates, years and the numbers of a list are none. */
function quantitiesIn(text: string): { text: string; number: number }[] {
  const plain = compact(text);
  return Array.from(plain.matchAll(/\d+(?:\.\d+)?/gu)).flatMap((match) => {
    const behind = plain.slice(match.index + match[0].length);
    const unit = measureUnitAtStart(behind);
    if (!unit || /^[年月日号度]/u.test(unit.measureUnit)) return [];
    return [{ text: match[0] + unit.measureUnit, number: Number(match[0]) }];
  });
}

function carriedNumbers({ indicators }: PerformanceForm): Set<number> {
  const texts = indicators.flatMap(({ level3, description, indicatorValue }) => [
    level3.text,
    description?.text ?? "",
    indicatorValue.text,
  ]);
  return new Set(
    texts.flatMap((text) =>
      Array.from(compact(text).matchAll(/\d+(?:\.\d+)?/gu), ([figures]) => Number(figures)),
    ),
  );
}
