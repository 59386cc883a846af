import { authorities } from "./authorities";
import { rewrite } from "./fixes";
import { defineRule } from "./rule";

export const otherFundsMissing = defineRule({
  id: "other-funds-missing",
  title: "其他资金没有填写",
  group: "完整性",
  severity: "suggestion",
  why: "空着分不清是没有其他资金，还是忘了填。",
  basis: authorities.completeness,
  example: {
    wrong: [
      ["预算数", "5.00", "其中：财政资金", "5.00", "其他资金", ""],
      ["三级指标", "指标值"],
    ],
    right: [
      ["预算数", "5.00", "其中：财政资金", "5.00", "其他资金", "0"],
      ["三级指标", "指标值"],
    ],
  },
  cases: {
    none: { what: "其他资金是空的，财政资金等于预算数。", how: "没有其他资金就写0。" },
    unknown: { what: "其他资金是空的。", how: "写上其他资金；没有就写0。" },
  },

  *check({ fields: { budgetedAmount, fiscalFunds, otherFunds } }) {
    if (otherFunds?.value.kind !== "empty") return;
    const { at } = otherFunds;
    const budget = budgetedAmount?.value;
    const fiscal = fiscalFunds?.value;
    if (budget?.kind === "amount" && fiscal?.kind === "amount" && budget.fen === fiscal.fen) {
      yield { caseId: "none", at, fixes: rewrite(otherFunds, 0, { safe: false }) };
    } else {
      yield { caseId: "unknown", at };
    }
  },
});
