import type { Operation, StyleRole } from "../change/change-set";
import type { CellAddress, CellRange } from "../grid/address";
import type { CellContent } from "../grid/snapshot";
import type { FormDraft } from "./draft";

/** Widths of the seven columns in characters, as in the printed form. */
export const HEBEI_COLUMN_WIDTHS: readonly number[] = [13, 15, 20, 15, 15, 14, 18];

const LAST_COLUMN = 6;
/** Points per line of text, and above and below the text. */
const LINE_HEIGHT = 14;
const PADDING = 8;
const PLAN_COLUMNS: readonly (readonly [left: number, right: number, label: string])[] = [
  [1, 1, "3月底"],
  [2, 2, "6月底"],
  [3, 4, "10月底"],
  [5, 6, "12月底"],
];

/** How many rows a draft takes: two of title, seven of fields, the header and the indicators. */
export function hebeiRowCount(draft: FormDraft): number {
  return 9 + draft.indicators.length;
}

/** The row of the indicator header, counted from the form's first row. */
export const HEBEI_HEADER_ROW = 8;

/** The steps that write a draft as the printed form of 河北, its title in the cell `at` of a blank place. */
export function layoutHebeiForm(draft: FormDraft, title: string, at: CellAddress): Operation[] {
  const page = new Page(at);
  page.put(0, 0, LAST_COLUMN, title, "formTitle");
  page.put(1, 0, 4, draft.budgetUnit || null, "unitLine");
  page.put(1, 5, LAST_COLUMN, `单位：${draft.amountUnit}`, "unitLine");
  page.put(2, 0, 0, "项目编码", "label");
  page.put(2, 1, 3, draft.projectCode || null, "centredText");
  page.put(2, 4, 4, "项目名称", "label");
  page.put(2, 5, LAST_COLUMN, draft.projectName || null, "centredText");
  putAmounts(page, draft);
  putPlan(page, draft);
  page.put(7, 0, 0, "绩效目标", "label");
  page.put(7, 1, LAST_COLUMN, draft.performanceTarget || null, "text");
  putIndicators(page, draft);
  return page.operations();
}

function putAmounts(page: Page, draft: FormDraft): void {
  page.put(3, 0, 0, "预算规模及资金用途", "label", 2);
  page.put(3, 1, 1, "预算数", "label");
  page.put(3, 2, 2, draft.budgetedAmount ?? null, "amount");
  page.put(3, 3, 3, "其中：财政资金", "label");
  page.put(3, 4, 4, draft.fiscalFunds ?? null, "amount");
  page.put(3, 5, 5, "其他资金", "label");
  page.put(3, 6, 6, draft.otherFunds ?? null, "amount");
  page.put(4, 1, LAST_COLUMN, draft.fundUse || null, "text");
}

function putPlan(page: Page, draft: FormDraft): void {
  page.put(5, 0, 0, "资金支出计划（%）", "label", 2);
  for (const [index, [left, right, label]] of PLAN_COLUMNS.entries()) {
    page.put(5, left, right, label, "label");
    page.put(6, left, right, draft.expenditurePlan[index] ?? null, "percent");
  }
}

function putIndicators(page: Page, { indicators }: FormDraft): void {
  const headers = ["一级指标", "二级指标", "三级指标", "绩效指标描述", undefined, "指标值", "指标值确定依据"];
  headers.forEach((header, column) => {
    if (header) page.put(HEBEI_HEADER_ROW, column, column === 3 ? 4 : column, header, "tableHeader");
  });
  const first = HEBEI_HEADER_ROW + 1;
  indicators.forEach((indicator, index) => {
    const row = first + index;
    const before = indicators[index - 1];
    const isNewLevel1 = before?.level1 !== indicator.level1;
    if (isNewLevel1) {
      const count = runLength(indicators, index, (other) => other.level1 === indicator.level1);
      page.put(row, 0, 0, indicator.level1, "label", count);
    }
    if (isNewLevel1 || before.level2 !== indicator.level2) {
      const isSame = (other: (typeof indicators)[number]) =>
        other.level1 === indicator.level1 && other.level2 === indicator.level2;
      page.put(row, 1, 1, indicator.level2, "label", runLength(indicators, index, isSame));
    }
    page.put(row, 2, 2, indicator.level3, "text");
    page.put(row, 3, 4, indicator.description, "text");
    page.put(row, 5, 5, indicator.indicatorValue, "centredText");
    page.put(row, 6, 6, indicator.basis || null, "text");
  });
}

function runLength<T>(items: readonly T[], start: number, isSame: (item: T) => boolean): number {
  const end = items.findIndex((item, index) => index > start && !isSame(item));
  return (end < 0 ? items.length : end) - start;
}

/** Collects the cells of a form and the steps that make them. */
class Page {
  readonly #at: CellAddress;
  readonly #cells: Operation[] = [];
  readonly #merges: Operation[] = [];
  readonly #styles = new Map<StyleRole, CellRange[]>();
  readonly #heights: number[] = [];

  constructor(at: CellAddress) {
    this.#at = at;
  }

  /** Writes a cell that spans columns `left` to `right` and `rows` rows; places count from the form's first cell. */
  put(row: number, left: number, right: number, content: CellContent, role: StyleRole, rows = 1): void {
    const range = {
      sheet: this.#at.sheet,
      top: this.#at.row + row,
      left: this.#at.column + left,
      bottom: this.#at.row + row + rows - 1,
      right: this.#at.column + right,
    };
    const at = { sheet: range.sheet, row: range.top, column: range.left };
    if (content !== null) this.#cells.push({ kind: "setCell", at, expect: null, write: content });
    if (rows > 1 || right > left) this.#merges.push({ kind: "merge", range });
    this.#styles.set(role, [...(this.#styles.get(role) ?? []), range]);
    if (rows === 1) this.#makeRoom(row, left, right, content);
  }

  operations(): Operation[] {
    const styles = Array.from(this.#styles, ([role, ranges]) =>
      ranges.map((range): Operation => ({ kind: "style", range, role })),
    ).flat();
    const heights = Array.from(this.#heights, (height: number | undefined) => height ?? lineHeight(1));
    const { sheet, row } = this.#at;
    return [...this.#cells, ...this.#merges, ...styles, { kind: "rowHeights", sheet, row, heights }];
  }

  /** Rows do not grow by themselves where cells are merged. */
  #makeRoom(row: number, left: number, right: number, content: CellContent): void {
    const width = HEBEI_COLUMN_WIDTHS.slice(left, right + 1).reduce((sum, column) => sum + column, 0);
    const lines = typeof content === "string" ? countLines(content, width) : 1;
    const height = row === 0 ? TITLE_HEIGHT : lineHeight(lines);
    this.#heights[row] = Math.max(this.#heights[row] ?? 0, height);
  }
}

const TITLE_HEIGHT = 30;

function lineHeight(lines: number): number {
  return lines * LINE_HEIGHT + PADDING;
}

/** A 汉字 is two characters wide; a cell keeps about one character free. */
function countLines(text: string, width: number): number {
  return text.split("\n").reduce((lines, line) => {
    const characters = Array.from(line).reduce((sum, sign) => sum + (sign > "\u2e7f" ? 2 : 1), 0);
    return lines + Math.max(1, Math.ceil(characters / Math.max(1, width - 1)));
  }, 0);
}
