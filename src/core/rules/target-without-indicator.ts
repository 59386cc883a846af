import type { PerformanceForm } from "../form/model";
import { compact } from "../text/normalize";
import { toFen } from "../value/amount";
import { formatIndicatorValue } from "../value/indicator-value";
import { isMoneyUnit, measureUnitAtStart, orderOf } from "../value/measure-unit";
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
    const promises = performanceTarget ? promisesIn(performanceTarget.value) : [];
    if (!performanceTarget || promises.length === 0) return;
    // While values are still to be filled in, nothing can be missed in them.
    const isUnfinished = form.indicators.some(
      ({ indicatorValue: { value }, isUnused }) =>
        value.kind === "placeholder" || (value.kind === "empty" && !isUnused),
    );
    if (isUnfinished || form.indicators.every(({ isUnused }) => isUnused)) return;
    const carried = carriedNumbers(form);
    const missing = promises
      .filter((promise) => !carried.has(promise.number) && !isBudget(promise, form))
      .map(({ text }) => text);
    if (missing.length === 0) return;
    const told = [...new Set(missing)];
    const figures = told.length > MOST_TOLD ? [...told.slice(0, MOST_TOLD), "……"] : told;
    yield { caseId: "missing", at: performanceTarget.at, data: { figures } };
  },
});

const MOST_TOLD = 5;

interface Promised {
  readonly text: string;
  /** In ones: 1.5万人 is 15000. */
  readonly number: number;
  readonly measureUnit: string;
}

/** Figures with a unit; dates, 第3次, 5G, 5A级 and 24小时 promise nothing. */
function promisesIn(text: string): Promised[] {
  return figuresIn(text).filter(
    ({ text: figures, measureUnit }) =>
      measureUnit !== "" && !/^(?:[年月日号度]|[A-Z]级?$)/u.test(measureUnit) && figures !== "24小时",
  );
}

/** The budget's own sums may be told in the target without an indicator. */
function isBudget({ number, measureUnit }: Promised, { fields }: PerformanceForm): boolean {
  const amounts = [fields.budgetedAmount, fields.fiscalFunds, fields.otherFunds];
  const fen = toFen(number, "元");
  return (
    isMoneyUnit(measureUnit) &&
    amounts.some((amount) => amount?.value.kind === "amount" && amount.value.fen === fen)
  );
}

function carriedNumbers({ indicators }: PerformanceForm): Set<number> {
  const texts = indicators.flatMap(({ level3, description, indicatorValue }) => [
    level3.text,
    description?.text ?? "",
    formatIndicatorValue(indicatorValue.value),
    indicatorValue.text,
  ]);
  return new Set(texts.flatMap((text) => figuresIn(text)).map(({ number }) => number));
}

function figuresIn(text: string): Promised[] {
  const plain = compact(text).replace(/(?<=\d),(?=\d{3}(?!\d))/gu, "");
  return Array.from(plain.matchAll(/(?<![第\d.])\d+(?:\.\d+)?/gu)).map((match) => {
    const [figures] = match;
    const { measureUnit = "" } = measureUnitAtStart(plain.slice(match.index + figures.length)) ?? {};
    // 1.1 * 10000 is 11000.000000000002.
    const number = Number((Number(figures) * orderOf(measureUnit)).toFixed(4));
    return { text: figures + measureUnit, number, measureUnit };
  });
}
