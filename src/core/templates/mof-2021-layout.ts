import type { FormDraft } from "./draft";
import { type IndicatorColumn, putIndicatorTable } from "./indicator-table";
import type { Page } from "./page";
import type { PrintedLayout } from "./printed-layout";

const HEADER_ROW = 8;
const INDICATOR_COLUMNS: readonly IndicatorColumn[] = [
  { header: "三级指标", left: 2, right: 3, role: "text", of: "level3" },
  { header: "指标值", left: 4, right: 4, role: "centredText", of: "indicatorValue" },
];

/** The form that most provinces print for the 2021 framework: cost as a first level, four columns of indicators. */
export const mof2021Layout: PrintedLayout = {
  columnWidths: [16, 22, 20, 16, 22],
  headerRow: HEADER_ROW,
  put: (page, draft, title) => {
    const { lastColumn } = page;
    page.put(0, 0, lastColumn, title, "formTitle");
    page.put(1, 0, 3, null, "unitLine");
    page.put(1, lastColumn, lastColumn, `单位：${draft.amountUnit}`, "unitLine");
    putName(page, draft);
    page.put(3, 0, 0, "主管部门", "label");
    page.put(3, 1, 1, null, "centredText");
    page.put(3, 2, 2, "实施单位", "label");
    page.put(3, 3, lastColumn, draft.budgetUnit || null, "centredText");
    putAmounts(page, draft);
    page.put(7, 0, 0, "年度总体目标", "label");
    page.put(7, 1, lastColumn, draft.performanceTarget || null, "text");
    putIndicatorTable(page, HEADER_ROW, draft, INDICATOR_COLUMNS);
  },
};

/** Projects of this form often have no code, and a blank one would be asked for. */
function putName(page: Page, { projectName, projectCode }: FormDraft): void {
  const nameEnd = projectCode === "" ? page.lastColumn : 1;
  page.put(2, 0, 0, "项目名称", "label");
  page.put(2, 1, nameEnd, projectName || null, "centredText");
  if (projectCode === "") return;
  page.put(2, 2, 2, "项目编码", "label");
  page.put(2, 3, page.lastColumn, projectCode, "centredText");
}

function putAmounts(page: Page, { budgetedAmount, fiscalFunds, otherFunds, amountUnit }: FormDraft): void {
  const rows = [
    ["年度资金总额", budgetedAmount],
    ["其中：财政拨款", fiscalFunds],
    ["其他资金", otherFunds],
  ] as const;
  page.put(4, 0, 0, `项目资金（${amountUnit}）`, "label", rows.length);
  rows.forEach(([label, amount], index) => {
    page.put(4 + index, 1, 1, label, "label");
    page.put(4 + index, 2, page.lastColumn, amount ?? null, "amount");
  });
}
