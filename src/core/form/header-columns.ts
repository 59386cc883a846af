import type { ColumnRole } from "./columns";
import type { Printed, SheetGrid } from "./sheet-grid";

/** A column of the table, with the blank columns that its header spans. */
export interface Column {
  readonly role: ColumnRole;
  readonly left: number;
  readonly right: number;
  /** The printed header; empty where a column without header was told by its contents. */
  readonly header: string;
}

export function hasRole(columns: readonly Column[], role: ColumnRole): boolean {
  return columns.some((column) => column.role === role);
}

export function inOrder(columns: readonly Column[]): Column[] {
  return [...columns].sort((a, b) => a.left - b.left);
}

/** The column that a printed header stands over. */
export function columnAt(grid: SheetGrid, { row, column, text }: Printed, role: ColumnRole): Column {
  return { role, left: column, right: grid.rightEdge(row, column), header: text };
}

/** Each column reaches to the next one, because a merged header leaves blank cells behind it. */
export function spread(titles: readonly Column[]): Column[] {
  return titles.map(({ role, left, right, header }, index) => {
    const next = titles[index + 1];
    return { role, header, left, right: Math.max(right, next ? next.left - 1 : right) };
  });
}

/** Beside 三级指标, 指标内容 tells what the indicator means; of 三级 and 四级指标 the deeper one is the name. */
export function withOneName(columns: readonly Column[]): readonly Column[] {
  const names = columns.filter(({ role }) => role === "level3");
  const deepest = ["四级", "三级"].find((level) => names.some(({ header }) => header.includes(level)));
  if (deepest === undefined) return columns;
  return columns.map((column): Column => {
    if (column.role !== "level3" || column.header.includes(deepest)) return column;
    if (column.header.includes("三级")) return { ...column, role: "other" };
    return column.header.endsWith("内容") ? { ...column, role: "description" } : column;
  });
}
