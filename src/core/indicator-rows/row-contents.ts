import type { PerformanceForm } from "../form/model";
import type { CellContent } from "../grid/snapshot";
import { BASIS_TO_FILL } from "../templates/draft";
import { countLines, lineHeight } from "../templates/page";
import { compact } from "../text/normalize";
import { parseComparator } from "../value/comparator";
import type { FormTable } from "./form-table";
import type { NewIndicator } from "./new-indicator";

type Column = PerformanceForm["columns"][number];

/** What is written behind the levels. */
export interface ColumnContent {
  readonly column: Column;
  readonly content: CellContent;
}

/** The cells of an indicator in the columns that the form has; its score stays blank. */
export function rowContents(table: FormTable, indicator: NewIndicator): ColumnContent[] {
  const { level3, description, basis } = table.layout;
  const texts: readonly (readonly [Column | undefined, string])[] = [
    [level3, indicator.level3],
    [description, indicator.description],
    [basis, indicator.basis ?? BASIS_TO_FILL],
  ];
  const written = texts.flatMap(([column, text]) =>
    column && text !== "" ? [{ column, content: text }] : [],
  );
  return [...written, ...valueContents(table, indicator.indicatorValue)];
}

/** ≥__次, 95%: comparator, figure or blank, and unit. */
const PARTS = /^([≥≤=><]?)([\d.,_]+)(.*)$/u;

/** The value in one cell, or in the parts that the form has columns for. */
function valueContents(table: FormTable, text: string): ColumnContent[] {
  const { indicatorValue, measureUnit } = table.layout;
  const comparator = comparatorColumn(table);
  const parts = PARTS.exec(compact(text));
  if (!parts || (!comparator && !measureUnit)) return [{ column: indicatorValue, content: text }];
  const [, sign = "", figure = "", unit = ""] = parts;
  const rest = (comparator ? "" : sign) + figure + (measureUnit ? "" : unit);
  return [
    { column: indicatorValue, content: asOthersAre(table, rest) },
    ...(comparator && sign !== "" ? [{ column: comparator, content: sign }] : []),
    ...(measureUnit && unit !== "" ? [{ column: measureUnit, content: unit }] : []),
  ];
}

/** Of the columns that may hold comparators (指标性质, 计算符号) the one that does. */
function comparatorColumn({ layout, sheet, rows }: FormTable): Column | undefined {
  const holdsSigns = ({ left }: Column) =>
    rows.some(({ row }) => parseComparator(compact(sheet.rows[row]?.[left]?.text ?? "")) !== undefined);
  return layout.comparatorLike.find((column) => holdsSigns(column) || column.header.includes("符号"));
}

/** A number where the others are plain numbers, so that Excel does not complain of a number kept as text. */
function asOthersAre({ rows }: FormTable, figure: string): CellContent {
  const isNumeric = /^\d+(?:\.\d+)?$/u.test(figure);
  const others = rows.map(({ indicator }) => indicator?.indicatorValue);
  const areNumbers = others.some(
    (field) => typeof field?.content === "number" && field.text === String(field.content),
  );
  return isNumeric && areNumbers ? Number(figure) : figure;
}

/** How many characters fit into a column, by what it holds: hosts do not tell how wide it is. */
const USUAL_WIDTHS: Readonly<Partial<Record<Column["role"], number>>> = {
  level3: 20,
  description: 30,
  indicatorValue: 14,
  basis: 18,
};

/**
 * A height that shows the whole text, in points. Undefined where the row above, whose height a new row takes, has as many
 * lines; `rowAbove` is undefined where that row is no indicator's.
 */
export function neededHeight(
  { sheet }: FormTable,
  contents: readonly ColumnContent[],
  rowAbove: number | undefined,
): number | undefined {
  const linesOf = ({ role }: Column, text: string) => countLines(text, USUAL_WIDTHS[role] ?? 14);
  const lines = Math.max(
    ...contents.map(({ column, content }) => linesOf(column, typeof content === "string" ? content : "")),
  );
  if (rowAbove === undefined) return lineHeight(lines);
  const above = contents.map(({ column }) =>
    linesOf(column, sheet.rows[rowAbove]?.[column.left]?.text ?? ""),
  );
  return lines > Math.max(...above) ? lineHeight(lines) : undefined;
}
