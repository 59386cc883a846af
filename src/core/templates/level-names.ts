import type { Level2Kind } from "../form/levels";
import type { Framework } from "../form/model";

/** Every second level, in the order of the 2015 framework's form, the costs of the 2021 framework behind its cost. */
export const level2Kinds = [
  "quantity",
  "quality",
  "timeliness",
  "cost",
  "economicCost",
  "socialCost",
  "ecologicalCost",
  "economicBenefit",
  "socialBenefit",
  "ecologicalBenefit",
  "sustainedImpact",
  "satisfaction",
] as const satisfies readonly Level2Kind[];

/** A first level and a second level as printed. */
export type LevelNames = readonly [level1: string, level2: string];

type NamesByKind = Readonly<Record<Level2Kind, LevelNames>>;

const NAMES_2015: NamesByKind = {
  quantity: ["产出指标", "数量指标"],
  quality: ["产出指标", "质量指标"],
  timeliness: ["产出指标", "时效指标"],
  cost: ["产出指标", "成本指标"],
  economicCost: ["产出指标", "成本指标"],
  socialCost: ["产出指标", "成本指标"],
  ecologicalCost: ["产出指标", "成本指标"],
  economicBenefit: ["效益指标", "经济效益指标"],
  socialBenefit: ["效益指标", "社会效益指标"],
  ecologicalBenefit: ["效益指标", "生态效益指标"],
  sustainedImpact: ["效益指标", "可持续影响指标"],
  satisfaction: ["满意度指标", "服务对象满意度指标"],
};

/** In the order of its form: cost goes before output. */
const NAMES_2021: NamesByKind = {
  cost: ["成本指标", "经济成本指标"],
  economicCost: ["成本指标", "经济成本指标"],
  socialCost: ["成本指标", "社会成本指标"],
  ecologicalCost: ["成本指标", "生态环境成本指标"],
  quantity: NAMES_2015.quantity,
  quality: NAMES_2015.quality,
  timeliness: NAMES_2015.timeliness,
  economicBenefit: NAMES_2015.economicBenefit,
  socialBenefit: NAMES_2015.socialBenefit,
  ecologicalBenefit: NAMES_2015.ecologicalBenefit,
  sustainedImpact: NAMES_2015.sustainedImpact,
  satisfaction: NAMES_2015.satisfaction,
};

export type KnownFramework = Exclude<Framework, "unknown">;

const NAMES: Readonly<Record<KnownFramework, NamesByKind>> = { "2015": NAMES_2015, "2021": NAMES_2021 };

/** The names of a second level and of the first level above it, as a framework prints them. */
export function levelNames(framework: KnownFramework, kind: Level2Kind): LevelNames {
  return NAMES[framework][kind];
}

/** The place of a second level among those of a framework's form. */
export function levelOrder(framework: KnownFramework, kind: Level2Kind): number {
  return Object.keys(NAMES[framework]).indexOf(kind);
}

/** All names of one level that a framework prints, in its order. */
export function namesOfLevel(framework: KnownFramework, level: 1 | 2): string[] {
  return [...new Set(Object.values(NAMES[framework]).map((names) => names[level - 1] ?? ""))];
}
