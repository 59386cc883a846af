import { compact } from "../text/normalize";
import { parseComparator } from "../value/comparator";
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

/** What a printed header means by itself. */
type RoleOf = (text: string) => ColumnRole | undefined;

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

/** Between both levels and the value stand the names, whatever they are called. */
export function withNamesByPlace(
  grid: SheetGrid,
  row: number,
  columns: readonly Column[],
  roleOf: RoleOf,
): readonly Column[] {
  const level2 = columns.find(({ role }) => role === "level2");
  const value = columns.find(({ role }) => role === "indicatorValue");
  if (!level2 || !value || !hasRole(columns, "level1")) return columns;
  const names = grid.row(row).find(({ column }) => column > level2.right);
  const isBetween = names !== undefined && names.column < value.left && roleOf(names.text) === undefined;
  return isBetween ? inOrder([...columns, columnAt(grid, names, "level3")]) : columns;
}

/** Behind the names of a table with both levels, the first column that says what is aimed at holds the value. */
export function withValueByPlace(
  grid: SheetGrid,
  row: number,
  columns: readonly Column[],
  roleOf: RoleOf,
): readonly Column[] {
  const level3 = columns.find(({ role }) => role === "level3");
  if (!level3 || !hasRole(columns, "level1") || !hasRole(columns, "level2")) return columns;
  const value = grid
    .row(row)
    .find(({ column, text }) => column > level3.right && mayHeadValues(text, roleOf));
  if (!value) return columns;
  const others = columns.filter(({ left }) => left !== value.column);
  return inOrder([...others, columnAt(grid, value, "indicatorValue")]);
}

/** Beside 三级指标, 指标内容 tells what the indicator means. */
export function withOneName(columns: readonly Column[]): readonly Column[] {
  if (!columns.some(({ role, header }) => role === "level3" && header.includes("三级"))) return columns;
  return columns.map((column) =>
    column.role === "level3" && column.header.endsWith("内容") ? { ...column, role: "description" } : column,
  );
}

/** 目标 by itself names the goal of a project where it is the header of a list. */
function mayHeadValues(text: string, roleOf: RoleOf): boolean {
  const role = roleOf(text);
  return role === "performanceTarget" || (role === undefined && /目标|值|标准|要求/u.test(text));
}

/** How many rows below the header are looked at to tell what a column without header holds. */
const ROWS_TO_LOOK_AT = 12;

/** A value under one wide header may be written in parts: ≥ and 100人, or ≥, 100 and 人. */
export function valueParts(grid: SheetGrid, lastRow: number, column: Column): Column[] {
  const { role, left, right, header } = column;
  if (role !== "indicatorValue" || right === left) return [column];
  const rows = Array.from({ length: ROWS_TO_LOOK_AT }, (_, index) => lastRow + 1 + index);
  const texts = (at: number) => rows.flatMap((row) => grid.cell(row, at)?.text ?? []).map(compact);
  if (!texts(left).some((text) => parseComparator(text) !== undefined)) return [column];
  const isUnit =
    right > left + 1 && texts(right).length > 0 && !texts(right).some((text) => /\d/u.test(text));
  const parts: readonly Column[] = [
    { role: "comparatorLike", left, right: left, header },
    { role, left: left + 1, right: isUnit ? right - 1 : right, header },
    { role: "measureUnit", left: right, right, header },
  ];
  return isUnit ? [...parts] : parts.slice(0, 2);
}

/** Level columns that have no header of their own are told by the level names in them. */
export function withLevels(grid: SheetGrid, lastRow: number, columns: readonly Column[]): Column[] {
  const level3 = columns.find(({ role }) => role === "level3");
  const missing = (["level1", "level2"] as const).filter(
    (role) => !columns.some((column) => column.role === role),
  );
  if (!level3 || missing.length === 0) return [...columns];
  const found = missing.flatMap((role): Column[] => {
    const names = role === "level1" ? grid.lexicon.level1Kind : grid.lexicon.level2Kind;
    for (let row = lastRow + 1; row <= lastRow + ROWS_TO_LOOK_AT; row++) {
      const cell = grid
        .row(row)
        .find(
          ({ column, text }) => column < level3.left && isFree(columns, column) && names(text) !== undefined,
        );
      if (cell) return [{ role, left: cell.column, right: cell.column, header: "" }];
    }
    return [];
  });
  const distinct = found.filter(
    (column, index) => found.findIndex(({ left }) => left === column.left) === index,
  );
  const sorted = [...distinct, ...columns].sort((a, b) => a.left - b.left);
  return sorted.map((column, index) => {
    const next = sorted[index + 1];
    return next ? { ...column, right: Math.min(column.right, next.left - 1) } : column;
  });
}

function isFree(columns: readonly Column[], column: number): boolean {
  return !columns.some(({ left, right, role }) => column >= left && column <= right && role !== "level1");
}
