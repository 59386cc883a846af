import { mof2015 } from "./mof-2015";
import type { Profile } from "./profile";

/** The form of 河北 counties: 2015 framework, with 绩效指标描述, 指标值确定依据 and 资金支出计划. */
export const hebei: Profile = {
  ...mof2015,
  id: "hebei",
  title: "河北现行格式",
  requiredLevel1: { output: "error", benefit: "error", satisfaction: "warning" },
  requiredFields: [
    "projectCode",
    "projectName",
    "budgetedAmount",
    "fiscalFunds",
    "otherFunds",
    "fundUse",
    "expenditurePlan",
    "performanceTarget",
  ],
  requiredColumns: ["description", "basis"],
  severities: {},
};
