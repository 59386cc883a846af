import { labelKey, withoutBrackets } from "./labels";

/** 一级指标: 成本 stands here only in the 2021 framework. */
export type Level1Kind = "cost" | "output" | "benefit" | "satisfaction";

/** 二级指标. `cost` is 成本指标 under 产出 (2015 framework); the three other costs belong to the 2021 framework. */
export type Level2Kind =
  | "quantity"
  | "quality"
  | "timeliness"
  | "cost"
  | "economicCost"
  | "socialCost"
  | "ecologicalCost"
  | "economicBenefit"
  | "socialBenefit"
  | "ecologicalBenefit"
  | "sustainedImpact"
  | "satisfaction";

const LEVEL1: readonly (readonly [RegExp, Level1Kind])[] = [
  [/^(?:项目)?成本$/u, "cost"],
  [/^(?:项目)?(?:产出|完成)(?:完成)?$/u, "output"],
  [/^(?:项目)?(?:效益|效果)$/u, "benefit"],
  [/^(?:\p{Script=Han}{0,10})满意度?$/u, "satisfaction"],
];

const LEVEL2: readonly (readonly [RegExp, Level2Kind])[] = [
  [/^(?:产出)?数量$/u, "quantity"],
  [/^(?:产出)?质量$/u, "quality"],
  [/^(?:产出)?(?:时效|进度|及时性)$/u, "timeliness"],
  [/^(?:产出|项目)?成本$/u, "cost"],
  [/^经济成本$/u, "economicCost"],
  [/^社会成本$/u, "socialCost"],
  [/^(?:生态|环境|生态环境)成本$/u, "ecologicalCost"],
  [/^经济(?:效益|效果)$/u, "economicBenefit"],
  [/^社会(?:效益|效果)$/u, "socialBenefit"],
  [/^(?:生态|环境|生态环境)(?:效益|效果)$/u, "ecologicalBenefit"],
  [/^可持续(?:性|影响|发展|发展影响|影响力|效益)?$/u, "sustainedImpact"],
  [/^(?:\p{Script=Han}{0,12})满意度?$/u, "satisfaction"],
];

/** 产出指标(50分), 成本指标(0-20)分, 满意度指\n标, 社会效益目标 → the words that name the level. */
function levelName(text: string): string {
  return withoutBrackets(labelKey(text))
    .replace(/[\d.-]*[分%]?$/u, "")
    .replace(/(?:指标|目标)+$/u, "");
}

function find<Kind>(names: readonly (readonly [RegExp, Kind])[], text: string): Kind | undefined {
  const name = levelName(text);
  return name === "" ? undefined : names.find(([pattern]) => pattern.test(name))?.[1];
}

export function level1Kind(text: string): Level1Kind | undefined {
  return find(LEVEL1, text);
}

export function level2Kind(text: string): Level2Kind | undefined {
  return find(LEVEL2, text);
}
