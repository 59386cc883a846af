import { authorities } from "./authorities";
import { defineRule } from "./rule";

export const basisCitationLate = defineRule({
  id: "basis-citation-late",
  title: "依据的文件晚于预算年度",
  group: "格式",
  severity: "warning",
  why: "编预算时这个文件还没有印发，不可能是依据。",
  basis: authorities.formLogic,
  example: {
    wrong: [
      ["项目支出绩效目标表（2023年度）"],
      ["三级指标", "指标值", "指标值确定依据"],
      ["合格率", "≥95%", "冀财预〔2024〕5号"],
    ],
    right: [
      ["项目支出绩效目标表（2023年度）"],
      ["三级指标", "指标值", "指标值确定依据"],
      ["合格率", "≥95%", "冀财预〔2022〕5号"],
    ],
  },
  cases: {
    late: {
      what: "依据“{document}”是{year}年的，预算是{budgetYear}年的。",
      how: "核对文号的年份，或换成当时有效的文件。",
    },
  },

  *check({ indicators }, { budgetYear }) {
    if (budgetYear === undefined) return;
    for (const { basis } of indicators) {
      const late = basis?.value.documents.find(({ year }) => year !== undefined && year > budgetYear);
      if (!basis || late?.year === undefined) continue;
      const document = late.canonical ?? basis.text.slice(late.start, late.end);
      yield { caseId: "late", at: basis.at, data: { document, year: late.year, budgetYear } };
    }
  },
});
