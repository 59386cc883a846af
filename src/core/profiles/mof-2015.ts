import type { Profile } from "./profile";

/** 财预〔2015〕88号: cost stands under output. */
export const mof2015: Profile = {
  id: "mof-2015",
  title: "2015年框架（成本在产出指标下）",
  requiredLevel1: { output: "error", benefit: "error", satisfaction: "warning" },
  requiredLevel2: { quantity: "warning", quality: "warning", timeliness: "warning", cost: "warning" },
  severities: {
    "project-code-malformed": "warning",
    // Other provinces list further sources of money that no common label names.
    "budget-sum-mismatch": "warning",
    "indicator-value-comparator-missing": "suggestion",
  },
  lowestCostShare: 0.5,
};
