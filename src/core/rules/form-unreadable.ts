import { authorities } from "./authorities";
import { defineWorkbookRule } from "./rule";

export const formUnreadable = defineWorkbookRule({
  id: "form-unreadable",
  title: "有指标表头，但读不成绩效目标表",
  group: "识别",
  severity: "error",
  why: "表头不全，后面的内容都没法检查。",
  basis: authorities.completeness,
  example: {
    wrong: [
      ["一级指标", "二级指标", "三级指标", "备注"],
      ["产出指标", "数量指标", "培训人数", ""],
    ],
    right: [
      ["一级指标", "二级指标", "三级指标", "指标值"],
      ["产出指标", "数量指标", "培训人数", "≥100人"],
    ],
  },
  cases: {
    value: { what: "这张工作表有指标表头，但没有“指标值”这一栏。", how: "在表头补上“指标值”，再检查一次。" },
    name: {
      what: "这张工作表有指标表头，但没有“三级指标”这一栏。",
      how: "在表头补上“三级指标”，再检查一次。",
    },
  },

  *check({ sheets }) {
    for (const { range, reason } of sheets.flatMap(({ skipped }) => skipped)) {
      const at = { sheet: range.sheet, row: range.top, column: range.left };
      if (reason === "valueHeaderMissing") yield { caseId: "value", at };
      if (reason === "nameHeaderMissing") yield { caseId: "name", at };
    }
  },
});
