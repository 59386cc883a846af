import type { Amount } from "../value/amount";
import type { Field } from "../form/model";
import { compact } from "../text/normalize";
import { authorities } from "./authorities";
import { rewrite } from "./fixes";
import { defineRule } from "./rule";

export const amountMalformed = defineRule({
  id: "amount-malformed",
  title: "金额不是数",
  group: "格式",
  severity: "error",
  why: "不是数就不能相加，也不能和别的表核对。",
  basis: authorities.completeness,
  example: {
    wrong: [
      ["预算数", "854万854万"],
      ["三级指标", "指标值"],
    ],
    right: [
      ["预算数", "854"],
      ["三级指标", "指标值"],
    ],
  },
  cases: {
    words: { what: "{label}写的是“{written}”，不是一个数。", how: "只写数字，单位写在表头。" },
    text: {
      what: "{label}写的是“{written}”，是文字，不是数。",
      how: "改为数字“{number}”，分节的逗号由单元格格式显示。",
      severity: "suggestion",
    },
  },

  *check({ fields: { budgetedAmount, fiscalFunds, otherFunds } }) {
    const amounts = { 预算数: budgetedAmount, 财政资金: fiscalFunds, 其他资金: otherFunds };
    for (const [label, field] of Object.entries(amounts)) {
      if (!field) continue;
      const { at, text } = field;
      if (field.value.kind === "unreadable") yield { caseId: "words", at, data: { label, written: text } };
      const number = groupedText(field);
      if (number === undefined) continue;
      yield {
        caseId: "text",
        at,
        data: { label, written: text, number },
        fixes: rewrite(field, number, { safe: true }),
      };
    }
  },
});

/** The number that a text like "1,234.50" stands for; undefined for real numbers and everything else. */
function groupedText({ content, text, value }: Field<Amount>): number | undefined {
  if (typeof content !== "string" || value.kind !== "amount") return undefined;
  const written = compact(text);
  return /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u.test(written) ? Number(written.replaceAll(",", "")) : undefined;
}
