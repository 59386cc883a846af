import { authorities } from "./authorities";
import { defineRule } from "./rule";

const NAMES = { description: "绩效指标描述", basis: "指标值确定依据" } as const;

export const columnMissing = defineRule({
  id: "column-missing",
  title: "指标表缺少应有的一栏",
  group: "识别",
  severity: "warning",
  why: "这一栏在本省的格式里是必填的，缺了会被退回。",
  basis: authorities.hebeiFormat,
  example: {
    wrong: [
      ["一级指标", "二级指标", "三级指标", "绩效指标描述", "指标值"],
      ["产出指标", "数量指标", "培训人数", "参加培训的人数", "≥100人"],
    ],
    right: [
      ["一级指标", "二级指标", "三级指标", "绩效指标描述", "指标值", "指标值确定依据"],
      ["产出指标", "数量指标", "培训人数", "参加培训的人数", "≥100人", "培训计划"],
    ],
  },
  cases: {
    column: { what: "指标表里没有“{name}”这一栏。", how: "在表头加上“{name}”，逐行填写。" },
  },

  *check(form, { profile }) {
    const { columns, headerRow, range } = form;
    for (const role of profile.requiredColumns) {
      if (columns.some((column) => column.role === role)) continue;
      const last = columns.at(-1)?.left ?? range.right;
      yield {
        caseId: "column",
        at: { sheet: range.sheet, row: headerRow, column: last },
        data: { name: NAMES[role] },
      };
    }
  },
});
