import type { Level1Kind, Level2Kind } from "../form/levels";
import { authorities } from "./authorities";
import { defineRule } from "./rule";

export const level2Misplaced = defineRule({
  id: "level2-misplaced",
  title: "二级指标放错了一级指标",
  group: "格式",
  severity: "error",
  why: "放错了位置，录入系统时选不到，分值也会算错。",
  basis: authorities.indicatorSystem,
  example: {
    wrong: [
      ["一级指标", "二级指标", "三级指标", "指标值"],
      ["效益指标", "数量指标", "培训人数", "≥100人"],
    ],
    right: [
      ["一级指标", "二级指标", "三级指标", "指标值"],
      ["产出指标", "数量指标", "培训人数", "≥100人"],
    ],
  },
  cases: {
    misplaced: {
      what: "“{level2}”写在“{level1}”下面，应当在{right}下面。",
      how: "把这一行移到{right}下面。",
    },
  },

  *check({ indicators }) {
    const told = new Set<string>();
    for (const { level1, level2 } of indicators) {
      if (level1.kind === undefined || level2.kind === undefined) continue;
      const parents = PARENTS[level2.kind];
      const key = `${level2.at.row},${level2.at.column}`;
      if (parents.includes(level1.kind) || told.has(key)) continue;
      told.add(key);
      const right = parents
        .slice(0, 1)
        .map((kind) => NAMES[kind])
        .join("");
      yield { caseId: "misplaced", at: level2.at, data: { level1: level1.text, level2: level2.text, right } };
    }
  },
});

const NAMES: Readonly<Record<Level1Kind, string>> = {
  cost: "成本指标",
  output: "产出指标",
  benefit: "效益指标",
  satisfaction: "满意度指标",
};

/**
 * Where a second level may stand, the usual place first. Satisfaction stands under benefits in some provinces; cost under
 * output in the 2015 framework, alone in that of 2021.
 */
export const PARENTS: Readonly<Record<Level2Kind, readonly Level1Kind[]>> = {
  quantity: ["output"],
  quality: ["output"],
  timeliness: ["output"],
  cost: ["output", "cost"],
  economicCost: ["cost", "output"],
  socialCost: ["cost", "output"],
  ecologicalCost: ["cost", "output"],
  economicBenefit: ["benefit"],
  socialBenefit: ["benefit"],
  ecologicalBenefit: ["benefit"],
  sustainedImpact: ["benefit"],
  satisfaction: ["satisfaction", "benefit"],
};
