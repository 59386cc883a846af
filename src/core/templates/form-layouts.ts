import type { ProjectFields } from "./draft";
import type { KnownFramework } from "./level-names";

export type FormLayoutId = "hebei" | "mof-2021";

/** A printed form that a new project can have. */
export interface FormLayout {
  readonly id: FormLayoutId;
  readonly title: string;
  readonly framework: KnownFramework;
  /** What the user may type for it; nothing else is printed on it. */
  readonly fields: readonly (keyof ProjectFields)[];
}

const COMMON_FIELDS = [
  "projectCode",
  "projectName",
  "budgetUnit",
  "amountUnit",
  "budgetedAmount",
  "fiscalFunds",
  "otherFunds",
  "performanceTarget",
] as const;

/** Every layout, in the order shown. */
export const formLayouts: readonly FormLayout[] = [
  {
    id: "hebei",
    title: "河北现行格式",
    framework: "2015",
    fields: [...COMMON_FIELDS, "fundUse", "expenditurePlan"],
  },
  { id: "mof-2021", title: "2021年框架格式", framework: "2021", fields: COMMON_FIELDS },
];

export function frameworkOf(layout: FormLayoutId): KnownFramework {
  return layout === "mof-2021" ? "2021" : "2015";
}
