import { fieldLabel } from "../form/field-labels";
import { labelKey, withoutBrackets } from "../form/labels";
import type { SheetSnapshot } from "../grid/snapshot";
import { type AmountUnit, parseAmountUnit } from "../value/amount";

/** What a column of a project list can say of a project. */
export type ListColumn =
  | "projectCode"
  | "projectName"
  | "budgetUnit"
  | "budgetedAmount"
  | "fiscalFunds"
  | "otherFunds"
  | "fundUse"
  | "performanceTarget"
  | "projectKind";

export interface ListHeader {
  readonly row: number;
  /** As printed, for naming what cannot be read. */
  readonly columns: ReadonlyMap<ListColumn, { readonly column: number; readonly label: string }>;
  readonly amountUnit: AmountUnit;
}

const KIND = /^(?:项目)?(?:类型|类别|分类|种类)$|^(?:使用|选用)?模板(?:名称)?$/u;

/** The first row that names 项目名称 and something else; the unit of amounts stands in it or above it. */
export function findListHeader({ rows }: SheetSnapshot, top: number, bottom: number): ListHeader | undefined {
  let amountUnit: AmountUnit | undefined;
  for (let row = top; row <= Math.min(bottom, rows.length - 1); row++) {
    const columns = new Map<ListColumn, { column: number; label: string }>();
    rows[row]?.forEach((cell, column) => {
      if (!cell) return;
      amountUnit ??= parseAmountUnit(cell.text);
      const meaning = columnOf(cell.text);
      if (meaning && !columns.has(meaning)) columns.set(meaning, { column, label: cell.text.trim() });
    });
    if (columns.has("projectName") && columns.size > 1)
      return { row, columns, amountUnit: amountUnit ?? "万元" };
  }
  return undefined;
}

const COLUMNS: ReadonlySet<string> = new Set<ListColumn>([
  "projectCode",
  "projectName",
  "budgetUnit",
  "budgetedAmount",
  "fiscalFunds",
  "otherFunds",
  "fundUse",
  "performanceTarget",
]);

function columnOf(text: string): ListColumn | undefined {
  if (KIND.test(withoutBrackets(labelKey(text)))) return "projectKind";
  const name = fieldLabel(text)?.name;
  return name !== undefined && isListColumn(name) ? name : undefined;
}

function isListColumn(name: string): name is ListColumn {
  return COLUMNS.has(name);
}
