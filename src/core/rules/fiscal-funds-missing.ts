import { authorities } from "./authorities";
import { defineRule } from "./rule";

export const fiscalFundsMissing = defineRule({
  id: "fiscal-funds-missing",
  title: "财政资金没有填写",
  group: "完整性",
  severity: "error",
  why: "看不出预算里有多少是财政资金，资金来源说不清。",
  basis: authorities.completeness,
  example: {
    wrong: [
      ["预算数", "5.00", "其中：财政资金", "", "其他资金", "0"],
      ["三级指标", "指标值"],
    ],
    right: [
      ["预算数", "5.00", "其中：财政资金", "5.00", "其他资金", "0"],
      ["三级指标", "指标值"],
    ],
  },
  cases: {
    blank: { what: "财政资金是空的。", how: "写上预算数里的财政资金；全部是其他资金时写0。" },
  },

  *check({ fields: { fiscalFunds } }) {
    if (fiscalFunds?.value.kind === "empty") yield { caseId: "blank", at: fiscalFunds.at };
  },
});
