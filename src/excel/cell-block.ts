import type { Cell, CellContent } from "../core";
import { HostError } from "../host";
import { showNarrowNumber } from "./narrow-number";

/** What Excel gives for a rectangle of cells, by row and column from the first cell. */
export interface CellBlock {
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly text: readonly (readonly string[])[];
  readonly numberFormats: readonly (readonly unknown[])[];
}

/** The properties to load for a block. */
export const blockProperties = "rowIndex,columnIndex,values,formulas,text,numberFormat";

/** A loaded range. Throws a HostError "tooLarge" where Excel left values out because there were too many. */
export function blockOf(range: Excel.Range): CellBlock {
  // Declared otherwise, but null for more than five million cells.
  const values = range.values as unknown[][] | null;
  if (!values) throw new HostError("tooLarge", "Excel left out the values of a range.");
  return {
    top: range.rowIndex,
    left: range.columnIndex,
    values,
    formulas: range.formulas as unknown[][],
    text: range.text,
    numberFormats: range.numberFormat as unknown[][],
  };
}

/** The cells of some blocks as rows of a sheet, counted from its first row and column. */
export function rowsOf(blocks: readonly CellBlock[]): (Cell | undefined)[][] {
  const rows: (Cell | undefined)[][] = [];
  for (const block of blocks) {
    block.values.forEach((values, down) => {
      const row = rowAt(rows, block.top + down);
      values.forEach((_, across) => {
        const cell = cellOf(block, down, across);
        if (cell) row[block.left + across] = cell;
      });
    });
  }
  return rows;
}

/** The cell at a place inside the block; undefined for a blank one. */
export function cellOf(block: CellBlock, down: number, across: number): Cell | undefined {
  const content = contentOf(block, down, across);
  if (content === null || content === "") return undefined;
  const value = scalarOf(block.values[down]?.[across]);
  const numberFormat = block.numberFormats[down]?.[across];
  return {
    value,
    text: shownText(value, block.text[down]?.[across] ?? "", numberFormat),
    ...(typeof content === "object" ? { formula: content.formula } : {}),
    ...(typeof numberFormat === "string" && numberFormat !== "General" ? { numberFormat } : {}),
  };
}

/**
 * What a cell holds, formula or constant.
 *
 * Excel gives the same "=100%" as formula for a text typed with a leading apostrophe, and its value is that text. A real
 * formula never results in its own wording, so the two are told apart by comparing them. (valueTypes cannot: a formula may
 * result in text.)
 */
export function contentOf(
  block: Pick<CellBlock, "values" | "formulas">,
  down: number,
  across: number,
): CellContent {
  const value = scalarOf(block.values[down]?.[across]);
  const formula = block.formulas[down]?.[across];
  const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
  if (isFormula) return { formula };
  return value === "" ? null : value;
}

function scalarOf(value: unknown): string | number | boolean | null {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;
}

/** Excel gives hashes for a number that its column is too narrow for, and for a long text in a cell formatted as text. */
function shownText(value: Cell["value"], text: string, numberFormat: unknown): string {
  if (!/^#+$/.test(text)) return text;
  if (typeof value !== "number") return typeof value === "string" ? value : text;
  return showNarrowNumber(value, typeof numberFormat === "string" ? numberFormat : undefined);
}

function rowAt(rows: (Cell | undefined)[][], index: number): (Cell | undefined)[] {
  while (rows.length <= index) rows.push([]);
  return rows[index] ?? [];
}
