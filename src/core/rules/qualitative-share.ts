import { authorities } from "./authorities";
import { defineRule } from "./rule";

/** Of one or two the half says nothing; indicator-too-few speaks of those. */
const FEWEST = 3;

export const qualitativeShare = defineRule({
  id: "qualitative-share",
  title: "定性的指标太多",
  group: "合理性",
  severity: "suggestion",
  why: "多数指标没有数，自评就成了各说各的。",
  basis: authorities.quantified,
  example: {
    wrong: [
      ["三级指标", "指标值"],
      ["服务质量", "优良"],
      ["办公环境", "整洁"],
      ["学员满意度", "≥90%"],
    ],
    right: [
      ["三级指标", "指标值"],
      ["服务差错率", "≤1%"],
      ["办公环境", "整洁"],
      ["学员满意度", "≥90%"],
    ],
  },
  cases: {
    most: {
      what: "{total}个指标里有{count}个是定性的，超过一半。",
      how: "建议把能数的改成数，例如次数、比率、金额。",
    },
  },

  *check({ indicators }) {
    // A date is entered as 定性 too, and is as good as a number.
    const filled = indicators.filter(
      ({ indicatorValue: { value } }) => value.kind !== "empty" && value.kind !== "placeholder",
    );
    const qualitative = filled.filter(({ indicatorValue: { value } }) => value.kind === "qualitative");
    const [first, ...others] = qualitative;
    if (!first || filled.length < FEWEST || qualitative.length * 2 <= filled.length) return;
    yield {
      caseId: "most",
      at: first.indicatorValue.at,
      data: { total: filled.length, count: qualitative.length },
      related: others.map(({ indicatorValue }) => ({ at: indicatorValue.at, note: "这也是定性的。" })),
    };
  },
});
