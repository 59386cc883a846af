import type { Level2Kind } from "../form/levels";
import type { AmountUnit } from "../value/amount";
import type { Template } from "./template";

/** What the user has typed of a new project; whatever is empty stays blank on the form. */
export interface ProjectFields {
  readonly projectCode: string;
  readonly projectName: string;
  /** As in 714001 临西县工商业联合会本级. */
  readonly budgetUnit: string;
  readonly amountUnit: AmountUnit;
  /** In `amountUnit`. */
  readonly budgetedAmount: number | undefined;
  readonly fiscalFunds: number | undefined;
  readonly otherFunds: number | undefined;
  readonly fundUse: string;
  readonly performanceTarget: string;
  /** Cumulative shares for 3月底, 6月底, 10月底 and 12月底, as fractions of 1. */
  readonly expenditurePlan: readonly (number | undefined)[];
}

export interface DraftIndicator {
  readonly level1: string;
  readonly level2: string;
  readonly level3: string;
  readonly description: string;
  readonly indicatorValue: string;
  readonly basis: string;
}

/** A form before it has a place and a look. */
export interface FormDraft extends ProjectFields {
  readonly indicators: readonly DraftIndicator[];
}

/** Nothing typed yet: a plan by quarters that ends at 100%, no other funds. */
export const emptyProject: ProjectFields = {
  projectCode: "",
  projectName: "",
  budgetUnit: "",
  amountUnit: "万元",
  budgetedAmount: undefined,
  fiscalFunds: undefined,
  otherFunds: undefined,
  fundUse: "",
  performanceTarget: "",
  expenditurePlan: [undefined, undefined, undefined, undefined],
};

/** The printed level names of the 2015 framework. */
const LEVELS_2015: Readonly<Record<Level2Kind, readonly [level1: string, level2: string]>> = {
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

/** A basis that the author still has to write; placeholder-left reports it until then. */
const BASIS_TO_FILL = "（待填）";

export function draftFromTemplate(template: Template, fields: ProjectFields): FormDraft {
  return {
    ...fields,
    indicators: template.indicators.map(({ level2: kind, level3, description, indicatorValue }) => {
      const [level1, level2] = LEVELS_2015[kind];
      return { level1, level2, level3, description, indicatorValue, basis: BASIS_TO_FILL };
    }),
  };
}
