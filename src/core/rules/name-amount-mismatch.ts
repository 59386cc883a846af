import { compact } from "../text/normalize";
import { formatAmount, parseAmount } from "../value/amount";
import { authorities } from "./authorities";
import { defineRule } from "./rule";

export const nameAmountMismatch = defineRule({
  id: "name-amount-mismatch",
  title: "项目名称里的金额和预算数不一致",
  group: "一致性",
  severity: "warning",
  why: "名称里写了金额，就要和预算数对得上。",
  basis: authorities.formLogic,
  example: {
    wrong: [["单位：万元"], ["项目名称", "道路维修（50万元）"], ["预算数", "45.00"], ["三级指标", "指标值"]],
    right: [["单位：万元"], ["项目名称", "道路维修（50万元）"], ["预算数", "50.00"], ["三级指标", "指标值"]],
  },
  cases: {
    differs: {
      what: "项目名称里写的是{told}{unit}，预算数是{budget}{unit}。",
      how: "核对金额；名称里的金额不是预算数时，建议从名称里删掉。",
    },
  },

  *check({ fields: { projectName, budgetedAmount, amountUnit } }) {
    if (!projectName || budgetedAmount?.value.kind !== "amount" || budgetedAmount.value.isUnitAssumed) return;
    const { fen } = budgetedAmount.value;
    const told = amountsIn(projectName.value);
    const [first] = told;
    // 中央50万元、县级20万元: the parts make the whole.
    const sum = told.reduce((total, amount) => total + amount, 0);
    if (first === undefined || told.includes(fen) || sum === fen) return;
    const unit = amountUnit?.value ?? "万元";
    yield {
      caseId: "differs",
      at: projectName.at,
      data: {
        told: formatAmount(first, unit),
        budget: formatAmount(fen, unit),
        unit,
      },
      related: [{ at: budgetedAmount.at, note: `预算数写的是“${budgetedAmount.text}”。` }],
    };
  },
});

/** Sums in 分; 每村10万元 and 5万元以下 are no sum of the project's. */
function amountsIn(name: string): number[] {
  const told = compact(name).matchAll(
    /(?<![每均各]\p{Script=Han}?)(?<![\d,.])\d[\d,.]*万元(?![/每以]|\(?含)/gu,
  );
  return Array.from(told).flatMap(([figures]) => {
    const amount = parseAmount(figures, figures, undefined);
    return amount.kind === "amount" ? [amount.fen] : [];
  });
}
