import { compact } from "../text/normalize";
import { labelKey } from "./labels";
import type { ColumnRole } from "./columns";
import type { Header } from "./header";
import type { Column } from "./header-columns";
import type { SheetGrid } from "./sheet-grid";

/** The columns of one indicator table. */
export interface TableLayout {
  readonly level1: Column | undefined;
  readonly level2: Column | undefined;
  readonly level3: Column;
  readonly indicatorValue: Column;
  readonly description: Column | undefined;
  readonly basis: Column | undefined;
  readonly actualValue: Column | undefined;
  readonly maxScore: Column | undefined;
  readonly score: Column | undefined;
  readonly measureUnit: Column | undefined;
  /** Columns of which one may hold the comparator. */
  readonly comparatorLike: readonly Column[];
}

/** The layout of the year's indicators, and of the long-term ones where a form has both side by side. */
export interface TableLayouts {
  readonly annual: TableLayout;
  readonly longTerm: TableLayout | undefined;
}

/** Works out which columns belong together; undefined when the header has no value column for a name column. */
export function tableLayouts(
  grid: SheetGrid,
  { row, columns }: Omit<Header, "lastRow">,
): TableLayouts | undefined {
  const blocks = splitBlocks(columns);
  const layouts = blocks.flatMap((block) => layoutOf(block, columns) ?? []);
  const [first, second] = layouts;
  if (!first) return undefined;
  if (!second) return withinOneBlock(columns, first);
  // 长期 stands on the left in every form seen; a heading that says otherwise decides.
  const isFirstAnnual = /年度|当年/u.test(headingAbove(grid, row, blocks[0]));
  return isFirstAnnual ? { annual: first, longTerm: second } : { annual: second, longTerm: first };
}

/** A second 二级指标 or 三级指标 begins a second block; it shares the first level of the first. */
function splitBlocks(columns: readonly Column[]): Column[][] {
  const names = columns.filter(({ role }) => role === "level3");
  const second = names[1];
  if (!second) return [[...columns]];
  const start = columns.findIndex(
    ({ role, left }) =>
      left > (names[0]?.left ?? 0) && (role === "level1" || role === "level2" || role === "level3"),
  );
  return [columns.slice(0, start), columns.slice(start)];
}

function layoutOf(block: readonly Column[], all: readonly Column[]): TableLayout | undefined {
  const find = (role: ColumnRole) => block.find((column) => column.role === role);
  const level3 = find("level3");
  const indicatorValue = annualValue(block) ?? find("longTermValue");
  if (!level3 || !indicatorValue) return undefined;
  return {
    level1: find("level1") ?? all.find(({ role }) => role === "level1"),
    level2: find("level2"),
    level3,
    indicatorValue,
    description: find("description"),
    basis: find("basis"),
    actualValue: find("actualValue"),
    // Levels may carry weights of their own.
    maxScore: block.find(({ role, left }) => role === "maxScore" && left > level3.left) ?? find("maxScore"),
    score: find("score"),
    measureUnit: find("measureUnit"),
    comparatorLike: block.filter(({ role }) => role === "comparatorLike"),
  };
}

/** Of several value columns the one that says 年度 or 当年; else the last, because 长期 comes first. */
function annualValue(block: readonly Column[]): Column | undefined {
  const values = block.filter(({ role }) => role === "indicatorValue");
  return values.find(({ header }) => /年度|当年|全年/u.test(labelKey(header))) ?? values.at(-1);
}

/** One name column with a 长期 and a 年度 value. */
function withinOneBlock(columns: readonly Column[], annual: TableLayout): TableLayouts {
  const longTerm = columns.find(
    ({ role, left }) =>
      (role === "longTermValue" || role === "indicatorValue") && left !== annual.indicatorValue.left,
  );
  return { annual, longTerm: longTerm && { ...annual, indicatorValue: longTerm } };
}

/** How far above the header the heading of a block may stand: 长期目标, its text, and the header. */
const HEADING_ROWS = 3;

/** What stands above a block and names the time it is for. */
function headingAbove(grid: SheetGrid, headerRow: number, block: readonly Column[] | undefined): string {
  const level3 = block?.find(({ role }) => role === "level3");
  for (let row = headerRow - 1; level3 && row >= headerRow - HEADING_ROWS; row--) {
    const heading = grid
      .row(row)
      .filter(({ column }) => column <= level3.right)
      .at(-1);
    if (heading && heading.text.length <= 30 && /年度|当年|长期|中期|实施期|总体/u.test(heading.text))
      return heading.text;
  }
  return "";
}

/** The time that a table is for, where a form has one for the long term and one for the year, one below the other. */
export type TableTime = "longTerm" | "annual" | undefined;

/** Told by what stands beside the header or on a line of its own above it. */
export function timeOfTable(grid: SheetGrid, { row, columns }: Omit<Header, "lastRow">): TableTime {
  const first = columns.find(({ role }) => role === "level1" || role === "level2" || role === "level3");
  const beside = grid.row(row).filter(({ column }) => first && column < first.left);
  const above = grid.row(row - 1);
  const heading = [...beside, ...(above.length === 1 ? above : [])]
    .map(({ text }) => compact(text))
    .join(" ");
  const isLongTerm = /长期|中期|实施期/u.test(heading);
  const isAnnual = /年度|当年|本年/u.test(heading);
  if (isLongTerm === isAnnual) return undefined;
  return isLongTerm ? "longTerm" : "annual";
}
