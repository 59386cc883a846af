import type { Level2Kind } from "../form/levels";
import { level2Kinds } from "./level-names";

/**
 * One indicator of a template; the value shows its shape with a blank to fill in: ≥__次. What it is counted in and which
 * way is good, `shapeOf` reads from it.
 */
export interface TemplateIndicator {
  readonly level2: Level2Kind;
  readonly level3: string;
  /** How it is counted. */
  readonly description: string;
  readonly indicatorValue: string;
}

/** A kind of project with the indicators that suit it. The values are shapes, not recommendations. */
export interface Template {
  readonly id: string;
  /** 综合事务, 培训 … */
  readonly title: string;
  /** One sentence that tells when to take it. */
  readonly summary: string;
  readonly indicators: readonly TemplateIndicator[];
}

/** The kinds of projects that have a template. */
export type ProjectKind =
  | "general-affairs"
  | "meeting"
  | "training"
  | "equipment"
  | "information-system"
  | "printing-publicity"
  | "renovation"
  | "lease"
  | "commissioned-research"
  | "charity"
  | "party-building"
  | "labour-subsidy";

export interface BuiltInTemplate extends Template {
  readonly id: ProjectKind;
}

/** Indicators as they are listed: by second level, a line for each with name, description and value. */
export type IndicatorRows = Readonly<
  Partial<
    Record<Level2Kind, readonly (readonly [level3: string, description: string, indicatorValue: string])[]>
  >
>;

export function indicatorsOf(rows: IndicatorRows): TemplateIndicator[] {
  return level2Kinds.flatMap((level2) =>
    (rows[level2] ?? []).map(([level3, description, indicatorValue]) => ({
      level2,
      level3,
      description,
      indicatorValue,
    })),
  );
}
