import type { AmountUnit } from "../value/amount";
import { type FormLayoutId, frameworkOf } from "./form-layouts";
import { levelNames, levelOrder } from "./level-names";
import type { Template, TemplateIndicator } from "./template";

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

/** A form before it has a place. */
export interface FormDraft extends ProjectFields {
  readonly layout: FormLayoutId;
  /** Printed behind the title where it is known. */
  readonly budgetYear?: number;
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

/** A basis that the author still has to write; placeholder-left reports it until then. */
export const BASIS_TO_FILL = "（待填）";

/** The rows of a template under the levels that a layout prints, in its order. */
export function draftFromTemplate(
  template: Pick<Template, "indicators">,
  fields: ProjectFields,
  layout: FormLayoutId = "hebei",
): FormDraft {
  const framework = frameworkOf(layout);
  const order = ({ level2 }: TemplateIndicator) => levelOrder(framework, level2);
  const sorted = [...template.indicators].sort((a, b) => order(a) - order(b));
  return { ...fields, layout, indicators: sorted.map((indicator) => draftIndicator(indicator, layout)) };
}

function draftIndicator(indicator: TemplateIndicator, layout: FormLayoutId): DraftIndicator {
  const [level1, level2] = levelNames(frameworkOf(layout), indicator.level2);
  const { level3, description, indicatorValue } = indicator;
  return { level1, level2, level3, description, indicatorValue, basis: BASIS_TO_FILL };
}
