import type { Profile } from "./profile";

/** 财预〔2015〕88号: cost stands under output. */
export const mof2015: Profile = {
  id: "mof-2015",
  title: "2015年框架（成本在产出指标下）",
  // Some provinces approve forms without a block of benefits.
  requiredLevel1: { output: "error", benefit: "warning", satisfaction: "warning" },
  requiredLevel2: { quantity: "warning", quality: "warning", timeliness: "warning", cost: "warning" },
  requiredFields: ["projectName", "budgetedAmount", "performanceTarget"],
  requiredColumns: [],
  severities: {
    "project-code-malformed": "warning",
    // Other provinces list further sources of money that no common label names.
    "budget-sum-mismatch": "warning",
    "indicator-value-comparator-missing": "suggestion",
    "description-repeats-name": "suggestion",
  },
  lowestCostShare: 0.5,
  weightSums: [90, 100],
};
