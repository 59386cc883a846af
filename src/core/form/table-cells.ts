import type { CellAddress } from "../grid/address";
import { contentOf } from "../grid/snapshot";
import { compact } from "../text/normalize";
import { parseComparator } from "../value/comparator";
import type { IndicatorValue } from "../value/indicator-value";
import type { Column } from "./header-columns";
import type { Field } from "./model";
import type { SheetGrid } from "./sheet-grid";
import type { TableLayout } from "./table-layout";

/** The cells of a table by row and column of its header; a column may span several of the sheet. */
export class TableCells {
  readonly grid: SheetGrid;
  readonly layout: TableLayout;

  constructor(grid: SheetGrid, layout: TableLayout) {
    this.grid = grid;
    this.layout = layout;
  }

  text(row: number, column: Column | undefined): string {
    return column ? (this.grid.cell(row, this.#cellColumn(row, column))?.text ?? "") : "";
  }

  at(row: number, column: Column): CellAddress {
    return { sheet: this.grid.name, row, column: this.#cellColumn(row, column) };
  }

  field<T>(row: number, column: Column, read: (text: string) => T): Field<T> {
    const at = this.at(row, column);
    const cell = this.grid.cell(row, at.column);
    const text = cell?.text ?? "";
    return { at, text, content: contentOf(cell), value: read(text), isWholeCell: true };
  }

  /** As field; undefined where the table has no such column. */
  optionalField<T>(row: number, column: Column | undefined, read: (text: string) => T): Field<T> | undefined {
    return column && this.field(row, column, read);
  }

  /** The value, completed from comparator and unit columns where the form has them. */
  indicatorValue(row: number): Field<IndicatorValue> {
    const { indicatorValue, comparatorLike, measureUnit } = this.layout;
    const field = this.field(row, indicatorValue, this.grid.lexicon.indicatorValue);
    if (field.value.kind !== "quantitative") return field;
    const comparator = comparatorLike
      .map((column) => parseComparator(compact(this.text(row, column))))
      .find((found) => found !== undefined);
    const unit = compact(this.text(row, measureUnit));
    return {
      ...field,
      value: { ...(comparator && { comparator }), ...(unit !== "" && { measureUnit: unit }), ...field.value },
    };
  }

  /** True when no column that we read prints anything in this row. */
  isBlankRow(row: number): boolean {
    const { level1, level2, level3, indicatorValue, description, basis, actualValue, maxScore, score } =
      this.layout;
    const columns = [
      level1,
      level2,
      level3,
      indicatorValue,
      description,
      basis,
      actualValue,
      maxScore,
      score,
    ];
    return columns.every((column) => this.text(row, column).trim() === "");
  }

  /** The printed cell of a column that spans several; the first one where none is printed. */
  #cellColumn(row: number, column: Column): number {
    const { left, right, role } = column;
    if (left === right) return left;
    const printed = this.grid.row(row).filter((cell) => cell.column >= left && cell.column <= right);
    // 指标1 | 培训人数 under one header.
    const name =
      role === "level3" ? printed.find(({ text }) => !this.grid.lexicon.isPlaceholderName(text)) : undefined;
    return (name ?? printed[0])?.column ?? left;
  }
}
