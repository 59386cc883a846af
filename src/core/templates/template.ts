import type { Level2Kind } from "../form/levels";

/** One indicator of a template; the value shows its shape with a blank to fill in: ≥__次. */
export interface TemplateIndicator {
  readonly level2: Level2Kind;
  readonly level3: string;
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
