import { compact } from "../text/normalize";
import { parseComparator } from "../value/comparator";
import type { ColumnRole } from "./columns";
import { type Column, columnAt, hasRole, inOrder } from "./header-columns";
import type { SheetGrid } from "./sheet-grid";

/** What a printed header means by itself. */
type RoleOf = (text: string) => ColumnRole | undefined;

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
  if (names === undefined || names.column >= value.left) return columns;
  const role = roleOf(names.text);
  // 指标解释 or 绩效标准 beside nothing else that could be a name.
  const isOnly =
    (role === "description" || names.text.endsWith("标准")) &&
    names.column === level2.right + 1 &&
    columns.every(({ left }) => left <= names.column || left >= value.left);
  if (role !== undefined && !isOnly) return columns;
  const others = columns.filter(({ left }) => left !== names.column);
  return inOrder([...others, columnAt(grid, names, "level3")]);
}

/** 单位 before the levels is who files the form, behind them what the value counts. */
export function withUnitByPlace(columns: readonly Column[]): readonly Column[] {
  const first = columns.find(({ role }) => role === "level1" || role === "level2" || role === "level3");
  return columns.map((column) =>
    column.role === "measureUnit" && first && column.left < first.left
      ? { ...column, role: "budgetUnit" }
      : column,
  );
}

/**
 * Where nothing is headed 三级指标, the second of two levels may hold the names: it differs from row to row and is no
 * level that we know. What stood in for the names then explains them.
 */
export function withNamesInLevel2(
  grid: SheetGrid,
  lastRow: number,
  columns: readonly Column[],
): readonly Column[] {
  const [level2, level3] = (["level2", "level3"] as const).map((role) =>
    columns.find((column) => column.role === role),
  );
  if (!level2 || !level3 || !hasRole(columns, "level1") || /[三四]级|名称/u.test(level3.header))
    return columns;
  const texts = textsBelow(grid, lastRow, level2.left);
  const areNames =
    texts.length > 1 &&
    new Set(texts).size === texts.length &&
    // 群众满意度 is both.
    texts.filter((text) => grid.lexicon.level2Kind(text) !== undefined).length * 3 <= texts.length &&
    texts.length >= textsBelow(grid, lastRow, level3.left).length;
  if (!areNames) return columns;
  return columns.map((column): Column => {
    if (column === level2) return { ...column, role: "level3" };
    return column === level3
      ? { ...column, role: hasRole(columns, "description") ? "other" : "description" }
      : column;
  });
}

/** What the first rows below a header print in a column. */
function textsBelow(grid: SheetGrid, lastRow: number, column: number): string[] {
  const rows = Array.from({ length: ROWS_TO_LOOK_AT }, (_, index) => lastRow + 1 + index);
  return rows.map((row) => compact(grid.cell(row, column)?.text ?? "")).filter((text) => text !== "");
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

/** 目标 by itself names the goal of a project where it is the header of a list. */
function mayHeadValues(text: string, roleOf: RoleOf): boolean {
  const role = roleOf(text);
  return role === "performanceTarget" || (role === undefined && /目标|值|标准|要求/u.test(text));
}

/** How many rows below the header are looked at to tell what a column without header holds. */
const ROWS_TO_LOOK_AT = 12;

/** A value under one wide header may be written in parts, in any order: ≥ and 100人, or 100, 人 and ≥. */
export function valueParts(grid: SheetGrid, lastRow: number, column: Column): Column[] {
  const { role, left, right, header } = column;
  if (role !== "indicatorValue" || right === left) return [column];
  const titled = grid.row(lastRow).map((cell) => cell.column);
  const printed = Array.from({ length: right - left + 1 }, (_, index) => left + index)
    .filter((at) => at === left || !titled.includes(at))
    .map((at) => ({ at, texts: textsBelow(grid, lastRow, at) }))
    .filter(({ texts }) => texts.length > 0);
  const parts = printed.map(({ at, texts }): Column => ({
    role: partRole(texts),
    left: at,
    right: at,
    header,
  }));
  const values = parts.filter((part) => part.role === "indicatorValue");
  if (parts.length < 2 || values.length !== 1) return [column];
  return parts;
}

/** What a column of a value's parts holds, told by its cells. */
function partRole(texts: readonly string[]): ColumnRole {
  if (texts.some((text) => parseComparator(text) !== undefined)) return "comparatorLike";
  return texts.some((text) => /\d/u.test(text)) ? "indicatorValue" : "measureUnit";
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
          ({ column, text }) =>
            column < level3.left && isFree(columns, column, role) && names(text) !== undefined,
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

/** Not under another header; a blank column that the first level's header spans may hold the second. */
function isFree(columns: readonly Column[], at: number, wanted: "level1" | "level2"): boolean {
  return !columns.some(({ left, right, role }) => {
    const isUnder = at >= left && at <= right;
    return isUnder && (role !== "level1" || (wanted === "level2" && at === left));
  });
}
