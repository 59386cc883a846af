import { mof2015 } from "./mof-2015";
import type { Profile } from "./profile";

/**
 * 财预〔2021〕101号: cost is a first level. The document is issued for trial (参考试行), so nothing that only it asks
 * for is an error.
 */
export const mof2021: Profile = {
  ...mof2015,
  id: "mof-2021",
  title: "2021年框架（成本单列一级指标）",
  requiredLevel1: { cost: "warning", output: "warning", benefit: "warning", satisfaction: "warning" },
  requiredLevel2: { quantity: "warning", quality: "warning" },
};
