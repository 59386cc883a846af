import { isMoneyUnit } from "../value/measure-unit";
import { authorities } from "./authorities";
import { defineRule } from "./rule";

export const inputAsIndicator = defineRule({
  id: "input-as-indicator",
  title: "把投入写成了产出",
  group: "合理性",
  severity: "warning",
  why: "投入多少钱、多少人是条件，不是成果，不能当作绩效指标。",
  basis: authorities.review,
  example: {
    wrong: [
      ["二级指标", "三级指标", "指标值"],
      ["数量指标", "投入资金", "≥50万元"],
    ],
    right: [
      ["二级指标", "三级指标", "指标值"],
      ["数量指标", "维修道路长度", "≥2公里"],
    ],
  },
  cases: {
    money: {
      what: "数量指标“{name}”说的是钱，看起来是投入，不是产出。",
      how: "核对后改成花这些钱办成了多少事；金额写到成本指标。",
    },
    other: { what: "数量指标“{name}”看起来是投入，不是产出。", how: "核对后改成办成了多少事。" },
  },

  *check({ indicators }) {
    for (const { level2, level3, indicatorValue } of indicators) {
      if (level2.kind !== "quantity") continue;
      const { value } = indicatorValue;
      const isMoney = value.kind === "quantitative" && isMoneyUnit(value.measureUnit);
      const data = { name: level3.value };
      if (BROUGHT_ABOUT.test(level3.value)) continue;
      if (isMoney || /(?:资金|经费|预算)(?:总额|金额|数额?|规模)?$/u.test(level3.value)) {
        yield { caseId: "money", at: level3.at, data };
      } else if (/^(?:项目)?投入(?!使用|运营|运行)|投入(?:数量?|量|人数)?$/u.test(level3.value)) {
        yield { caseId: "other", at: level3.at, data };
      }
    }
  },
});

/** Money that people receive or that comes in is brought about; 完成投资 and 评审金额 are how that work is counted. */
const BROUGHT_ABOUT = new RegExp(
  "补助|补贴|奖补|救助|慰问|资助|奖励|发放|兑现|兑付|理赔|赔付|贴息|" +
    "增收|产值|收入|税收|利润|销售|交易|筹集|募集|捐|引资|争取|审核|评审|审计|贷款|融资|授信|担保|完成投资",
  "u",
);
