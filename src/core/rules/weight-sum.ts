import { authorities } from "./authorities";
import { defineRule } from "./rule";

export const weightSum = defineRule({
  id: "weight-sum",
  title: "分值合计不对",
  group: "一致性",
  severity: "warning",
  why: "分值加起来不是规定的数，自评时总分就不是100分。",
  basis: authorities.weights,
  example: {
    wrong: [
      ["三级指标", "分值", "指标值"],
      ["培训人数", "50", "≥100人"],
      ["合格率", "30", "≥95%"],
    ],
    right: [
      ["三级指标", "分值", "指标值"],
      ["培训人数", "60", "≥100人"],
      ["合格率", "30", "≥95%"],
    ],
  },
  cases: {
    sum: { what: "各指标的分值合计{sum}分，应当是{wanted}分。", how: "核对各行的分值；预算执行率另有10分。" },
  },

  *check({ indicators }, { profile }) {
    const scored = indicators.flatMap(({ maxScore }) =>
      maxScore && maxScore.value !== "" ? [maxScore] : [],
    );
    const [first] = scored;
    const scores = scored.map(({ value }) => Number(value.replace(/[分%％]$/u, "")));
    if (!first || scores.some((score) => Number.isNaN(score))) return;
    // 0.1 + 0.2: scores have at most two decimals.
    const sum = Number(scores.reduce((total, score) => total + score, 0).toFixed(2));
    // 0.1 for 10 分, as some forms print weights.
    const isOfOne = profile.weightSums.includes(Number((sum * 100).toFixed(2)));
    if (profile.weightSums.includes(sum) || isOfOne) return;
    yield { caseId: "sum", at: first.at, data: { sum, wanted: profile.weightSums.join("或") } };
  },
});
