import { accessDenied, generalException } from "../api-error";

import type { Json } from "../wire";
import { type Area, cellCountOf, contains, overlap, rowLimit, sameArea, wholeSheet } from "./area";
import { type CellFormat, numberFormatOf } from "./cell-format";
import type { ConditionalFormatModel } from "./conditional-format";
import { type RowMove, formulaAfter } from "./formula-rows";
import { afterDeletion, afterInsertion } from "./row-moves";
import { type InputRules, type CellContent, interpretInput } from "./typed-input";

export interface SheetCell {
  readonly content?: CellContent | undefined;
  readonly format?: CellFormat;
  readonly hyperlink?: Json;
  /** The rule and alert of data validation, by property. */
  readonly validation?: Readonly<Record<string, Json>>;
}

export interface SheetRow {
  readonly cells: (SheetCell | undefined)[];
  /** In points. */
  height?: number;
}

export type Visibility = "Visible" | "Hidden" | "VeryHidden";

/** A worksheet as Excel keeps it. */
export class SheetModel {
  readonly id: string;
  name: string;
  visibility: Visibility = "Visible";
  isProtected = false;
  merges: Area[] = [];
  conditionalFormats: ConditionalFormatModel[] = [];
  /** In points, by column. */
  readonly columnWidths = new Map<number, number>();
  /** Page set-up, by property. */
  readonly page = new Map<string, Json>();
  readonly #rows: (SheetRow | undefined)[] = [];

  constructor(id: string, name: string) {
    this.id = id;
    this.name = name;
  }

  /** Every cell of a protected sheet is locked here. */
  refuseIfProtected(): void {
    if (this.isProtected) throw accessDenied();
  }

  cell(row: number, column: number): SheetCell | undefined {
    return this.#rows[row]?.cells[column];
  }

  numberFormat(row: number, column: number): string {
    return numberFormatOf(this.cell(row, column)?.format);
  }

  change(row: number, column: number, patch: Partial<SheetCell>): void {
    this.row(row).cells[column] = { ...this.cell(row, column), ...patch };
  }

  changeFormat(row: number, column: number, patch: CellFormat): void {
    this.change(row, column, { format: { ...this.cell(row, column)?.format, ...patch } });
  }

  row(index: number): SheetRow {
    return (this.#rows[index] ??= { cells: [] });
  }

  rowHeight(index: number): number | undefined {
    return this.#rows[index]?.height;
  }

  /** A value from the API or the keyboard; a covered cell of a merged area takes nothing. */
  enter(row: number, column: number, input: string | number | boolean, rules: InputRules): void {
    if (this.#isCovered(row, column)) return;
    if (typeof input !== "string") {
      this.change(row, column, { content: { value: input } });
      return;
    }
    const before = this.numberFormat(row, column);
    const { content, numberFormat } = interpretInput(input, before, rules);
    this.change(row, column, { content });
    if (numberFormat && before === "General") this.changeFormat(row, column, { numberFormat });
  }

  /** The cells of an area that hold anything at all. */
  *cellsIn(area: Area): Generator<{ row: number; column: number; cell: SheetCell }> {
    for (let row = area.top; row <= Math.min(area.bottom, this.#rows.length - 1); row++) {
      const cells = this.#rows[row]?.cells ?? [];
      for (let column = area.left; column <= Math.min(area.right, cells.length - 1); column++) {
        const cell = cells[column];
        if (cell) yield { row, column, cell };
      }
    }
  }

  /** The smallest area with all contents, and, unless only values count, all formats; undefined when there are none. */
  usedArea(within: Area, valuesOnly: boolean): Area | undefined {
    let used: Area | undefined;
    for (const { row, column, cell } of this.cellsIn(within)) {
      if (!cell.content && (valuesOnly || !cell.format)) continue;
      used = {
        top: Math.min(used?.top ?? row, row),
        left: Math.min(used?.left ?? column, column),
        bottom: Math.max(used?.bottom ?? row, row),
        right: Math.max(used?.right ?? column, column),
      };
    }
    return used;
  }

  /** Keeps the first content only, as Excel does. */
  merge(area: Area): void {
    if (cellCountOf(area) === 1 || this.merges.some((merge) => sameArea(merge, area))) return;
    if (this.merges.some((merge) => overlap(merge, area))) {
      throw generalException("The range overlaps a merged area.");
    }
    const filled = [...this.cellsIn(area)].filter(({ cell }) => cell.content);
    const kept = filled[0]?.cell.content;
    for (const { row, column } of filled) this.change(row, column, { content: undefined });
    if (kept) this.change(area.top, area.left, { content: kept });
    this.merges.push(area);
  }

  unmerge(area: Area): void {
    this.merges = this.merges.filter((merge) => !overlap(merge, area));
  }

  /** New rows take height and formats from the row above; between cells with the same validation they have that, too. */
  insertRows(row: number, count: number): void {
    if (this.#rows.length + count > rowLimit) {
      throw generalException("Nonblank cells cannot be shifted off the worksheet.");
    }
    const above = row > 0 ? this.#rows[row - 1] : undefined;
    if (row < this.#rows.length || above) {
      this.#rows.length = Math.max(this.#rows.length, row);
      const below = this.#rows[row];
      this.#rows.splice(row, 0, ...Array.from({ length: count }, () => rowBetween(above, below)));
    }
    this.#moveAreas((area) => afterInsertion(area, row, count));
  }

  deleteRows(row: number, count: number): void {
    this.#rows.splice(row, count);
    this.#moveAreas((area) => afterDeletion(area, row, count));
  }

  /** What names cells of the rows that have moved: formulas of cells and of conditional formats, print titles. */
  moveFormulas(move: RowMove): void {
    for (const { row, column, cell } of this.cellsIn(wholeSheet)) {
      const { content } = cell;
      if (content?.formula === undefined) continue;
      const formula = formulaAfter(content.formula, this.name, move);
      this.change(row, column, { content: { ...content, formula } });
    }
    for (const { properties } of this.conditionalFormats) {
      const formula = properties.get("rule/formula");
      if (typeof formula === "string") properties.set("rule/formula", formulaAfter(formula, this.name, move));
    }
    const titles = this.page.get("printTitleRows");
    if (typeof titles === "string") this.page.set("printTitleRows", formulaAfter(titles, this.name, move));
  }

  #moveAreas(move: (area: Area) => Area | undefined): void {
    this.merges = this.merges.flatMap((area) => move(area) ?? []).filter((area) => cellCountOf(area) > 1);
    this.conditionalFormats = this.conditionalFormats
      .map((format) => ({ ...format, areas: format.areas.flatMap((area) => move(area) ?? []) }))
      .filter((format) => format.areas.length > 0);
  }

  #isCovered(row: number, column: number): boolean {
    const cell = { top: row, left: column, bottom: row, right: column };
    return this.merges.some((merge) => contains(merge, cell) && (merge.top !== row || merge.left !== column));
  }
}

function rowBetween(above: SheetRow | undefined, below: SheetRow | undefined): SheetRow | undefined {
  if (!above) return undefined;
  const cells = above.cells.map((cell, column) => {
    const isInside = JSON.stringify(cell?.validation) === JSON.stringify(below?.cells[column]?.validation);
    const between: SheetCell = {
      ...(cell?.format && { format: cell.format }),
      ...(cell?.validation && isInside && { validation: cell.validation }),
    };
    return (between.format ?? between.validation) ? between : undefined;
  });
  return above.height === undefined ? { cells } : { cells, height: above.height };
}
