import type { FormDraft } from "./draft";
import { type IndicatorColumn, putIndicatorTable } from "./indicator-table";
import type { Page } from "./page";
import type { PrintedLayout } from "./printed-layout";

const HEADER_ROW = 8;
const PLAN_COLUMNS: readonly (readonly [left: number, right: number, label: string])[] = [
  [1, 1, "3月底"],
  [2, 2, "6月底"],
  [3, 4, "10月底"],
  [5, 6, "12月底"],
];
const INDICATOR_COLUMNS: readonly IndicatorColumn[] = [
  { header: "三级指标", left: 2, right: 2, role: "text", of: "level3" },
  { header: "绩效指标描述", left: 3, right: 4, role: "text", of: "description" },
  { header: "指标值", left: 5, right: 5, role: "centredText", of: "indicatorValue" },
  { header: "指标值确定依据", left: 6, right: 6, role: "text", of: "basis" },
];

/** The printed form of 河北: two rows of title, six of fields, and the indicators with description and basis. */
export const hebeiLayout: PrintedLayout = {
  columnWidths: [13, 15, 20, 15, 15, 14, 18],
  headerRow: HEADER_ROW,
  put: (page, draft, title) => {
    const { lastColumn } = page;
    page.put(0, 0, lastColumn, title, "formTitle");
    page.put(1, 0, 4, draft.budgetUnit || null, "unitLine");
    page.put(1, 5, lastColumn, `单位：${draft.amountUnit}`, "unitLine");
    page.put(2, 0, 0, "项目编码", "label");
    page.put(2, 1, 3, draft.projectCode || null, "centredText");
    page.put(2, 4, 4, "项目名称", "label");
    page.put(2, 5, lastColumn, draft.projectName || null, "centredText");
    putAmounts(page, draft);
    putPlan(page, draft);
    page.put(7, 0, 0, "绩效目标", "label");
    page.put(7, 1, lastColumn, draft.performanceTarget || null, "text");
    putIndicatorTable(page, HEADER_ROW, draft, INDICATOR_COLUMNS);
  },
};

function putAmounts(page: Page, draft: FormDraft): void {
  page.put(3, 0, 0, "预算规模及资金用途", "label", 2);
  page.put(3, 1, 1, "预算数", "label");
  page.put(3, 2, 2, draft.budgetedAmount ?? null, "amount");
  page.put(3, 3, 3, "其中：财政资金", "label");
  page.put(3, 4, 4, draft.fiscalFunds ?? null, "amount");
  page.put(3, 5, 5, "其他资金", "label");
  page.put(3, 6, 6, draft.otherFunds ?? null, "amount");
  page.put(4, 1, page.lastColumn, draft.fundUse || null, "text");
}

function putPlan(page: Page, draft: FormDraft): void {
  page.put(5, 0, 0, "资金支出计划（%）", "label", 2);
  for (const [index, [left, right, label]] of PLAN_COLUMNS.entries()) {
    page.put(5, left, right, label, "label");
    page.put(6, left, right, draft.expenditurePlan[index] ?? null, "percent");
  }
}
