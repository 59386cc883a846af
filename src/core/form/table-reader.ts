import type { CellAddress } from "../grid/address";
import { contentOf } from "../grid/snapshot";
import { compact, saysNothing, trimBlanks } from "../text/normalize";
import { parseComparator } from "../value/comparator";
import type { IndicatorValue } from "../value/indicator-value";
import type { FieldName } from "./field-labels";
import type { Column } from "./header-columns";
import type { Level1Kind, Level2Kind } from "./levels";
import type { Field, Indicator, Level, SkipReason } from "./model";
import { continuesIndicator, joinFragments } from "./page-break";
import type { SheetGrid } from "./sheet-grid";
import type { TableLayout } from "./table-layout";

/** How far below a header merged levels are looked for; a form has some 10 to 40 rows. */
const ROWS_TO_LOOK_AT = 60;

const NAMES_A_PROJECT: readonly FieldName[] = [
  "projectCode",
  "projectName",
  "performanceTarget",
  "expenditurePlan",
];

interface SkippedRow {
  readonly row: number;
  readonly reason: SkipReason;
}

/** Reads the rows of one indicator table, one after the other. */
export class TableReader {
  readonly indicators: Indicator[] = [];
  readonly skipped: SkippedRow[] = [];
  /** The last row that surely belongs to the table: an indicator, a row of the template, a sum. */
  lastRow: number;
  readonly #grid: SheetGrid;
  #layout: TableLayout;
  #level1: Level<Level1Kind> | undefined;
  #level2: Level<Level2Kind> | undefined;
  /** Set behind a repeated header until a level is printed again: no merge can reach across the header. */
  #isBehindBreak = false;
  /** Set by a row that belongs to something else; only a header opens the table again. */
  #isClosed = false;
  #knowsLevels = false;
  #groupsByMerging = false;

  constructor(grid: SheetGrid, layout: TableLayout, firstRow: number) {
    this.#grid = grid;
    this.#layout = layout;
    this.lastRow = firstRow - 1;
    this.#groupsByMerging = this.#mergesLevelsBelow(firstRow);
  }

  /** Goes on behind a header that a page break has repeated. */
  resume(layout: TableLayout, firstRow: number): void {
    this.#layout = layout;
    this.lastRow = firstRow - 1;
    this.#isBehindBreak = true;
    this.#isClosed = false;
    this.#groupsByMerging ||= this.#mergesLevelsBelow(firstRow);
  }

  /** Levels are not inherited into another project of a flat list. */
  forgetLevels(): void {
    this.#level1 = undefined;
    this.#level2 = undefined;
  }

  /** Reads a row, unless it ends the table. */
  read(row: number): void {
    if (this.#isClosed || this.#grid.row(row).length === 0) return;
    if (this.#isFieldRow(row)) {
      this.#isClosed = true;
      return;
    }
    const reason = this.#reasonToSkip(row);
    if (reason) this.skipped.push({ row, reason });
    else this.#readIndicator(row);
    if (reason !== "noteRow") this.lastRow = row;
  }

  #text(row: number, column: Column | undefined): string {
    return column ? (this.#grid.cell(row, this.#cellColumn(row, column))?.text ?? "") : "";
  }

  /** The printed cell of a column that spans several; the first one where none is printed. */
  #cellColumn(row: number, { left, right }: Column): number {
    const printed =
      left === right
        ? undefined
        : this.#grid.row(row).find(({ column }) => column >= left && column <= right);
    return printed?.column ?? left;
  }

  /** A row of the next form's fields. 预算金额 may be an indicator's name; 项目名称 never is. */
  #isFieldRow(row: number): boolean {
    const { level3 } = this.#layout;
    return this.#grid.row(row).some(({ column, text }, index) => {
      const inline = this.#grid.lexicon.labelWithValue(text);
      if (inline) return inline.label.name === "amountUnit" || column < level3.left;
      const label = index === 0 && column <= level3.left ? this.#grid.lexicon.fieldLabel(text) : undefined;
      if (!label || label.name === "otherLabel") return false;
      return column < level3.left || NAMES_A_PROJECT.includes(label.name);
    });
  }

  #reasonToSkip(row: number): SkipReason | undefined {
    const { level1, level2, level3, indicatorValue } = this.#layout;
    const { lexicon } = this.#grid;
    const [first] = this.#grid.row(row);
    const firstLevel = this.#text(row, level1);
    const name = this.#text(row, level3);
    const value = this.#text(row, indicatorValue);
    if (first && lexicon.isTotalLabel(first.text)) return "totalRow";
    if (first && lexicon.isNoteText(first.text)) return "noteRow";
    if (lexicon.isPlaceholderName(name) && value.trim() === "") {
      this.#followLevels(row);
      return "placeholderRow";
    }
    const isForeign =
      firstLevel !== "" &&
      !lexicon.looksLikeLevel(firstLevel) &&
      lexicon.level2Kind(this.#text(row, level2)) === undefined;
    if (isForeign && (this.#knowsLevels || name === "" || value === "")) {
      // A row of another table, or only a line of text: what follows a foreign table is not ours either.
      this.#isClosed = name !== "" && value !== "";
      return "noteRow";
    }
    return this.#roleTexts(row).every((text) => text.trim() === "") ? "noteRow" : undefined;
  }

  #roleTexts(row: number): string[] {
    const { level1, level2, level3, indicatorValue, description, basis, actualValue, maxScore, score } =
      this.#layout;
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
    return columns.map((column) => this.#text(row, column));
  }

  #readIndicator(row: number): void {
    const { level3, description, basis, actualValue, maxScore, score } = this.#layout;
    const previous = this.indicators.at(-1);
    const fragment = {
      level1: this.#text(row, this.#layout.level1),
      level2: this.#text(row, this.#layout.level2),
      level3: this.#text(row, level3),
      indicatorValue: this.#text(row, this.#layout.indicatorValue),
      description: this.#text(row, description),
      basis: this.#text(row, basis),
    };
    if (this.#isBehindBreak && previous && continuesIndicator(previous, fragment)) {
      const joined = joinFragments(previous, fragment);
      this.indicators[this.indicators.length - 1] = joined;
      this.#level2 = joined.level2;
      return;
    }
    this.#followLevels(row);
    const optional = <T>(column: Column | undefined, read: (text: string) => T) =>
      column && this.#field(row, column, read);
    const name = this.#field(row, level3, (text) => (saysNothing(text) ? "" : trimBlanks(text)));
    const value = this.#value(row);
    const rest = [name.text, value.text, fragment.description, fragment.basis, this.#text(row, actualValue)];
    const isUnused = rest.every(saysNothing);
    this.indicators.push({
      row,
      level1: this.#level1 ?? this.#noLevel(row, this.#layout.level1),
      level2: this.#level2 ?? this.#noLevel(row, this.#layout.level2),
      level3: name,
      description: optional(description, trimBlanks),
      // 无 beside a name is a value; in a row of strokes it is one of them.
      indicatorValue: isUnused ? { ...value, value: { kind: "empty" } } : value,
      basis: optional(basis, (text) => ({ documents: this.#grid.lexicon.documentNumbers(text) })),
      actualValue: optional(actualValue, this.#grid.lexicon.indicatorValue),
      maxScore: optional(maxScore, trimBlanks),
      score: optional(score, trimBlanks),
      isUnused,
    });
  }

  #field<T>(row: number, column: Column, read: (text: string) => T): Field<T> {
    const at: CellAddress = { sheet: this.#grid.name, row, column: this.#cellColumn(row, column) };
    const cell = this.#grid.cell(row, at.column);
    const text = cell?.text ?? "";
    return { at, text, content: contentOf(cell), value: read(text), isWholeCell: true };
  }

  /** The value, completed from comparator and unit columns where the form has them. */
  #value(row: number): Field<IndicatorValue> {
    const { indicatorValue, comparatorLike, measureUnit } = this.#layout;
    const field = this.#field(row, indicatorValue, this.#grid.lexicon.indicatorValue);
    if (field.value.kind !== "quantitative") return field;
    const comparator = comparatorLike
      .map((column) => parseComparator(compact(this.#text(row, column))))
      .find((found) => found !== undefined);
    const unit = compact(this.#text(row, measureUnit));
    return {
      ...field,
      value: { ...(comparator && { comparator }), ...(unit !== "" && { measureUnit: unit }), ...field.value },
    };
  }

  /** Takes note of the levels that a row prints, and of blanks that no merge covers. */
  #followLevels(row: number): void {
    const { level1, level2 } = this.#layout;
    const first = this.#printedLevel(row, level1, this.#grid.lexicon.level1Kind);
    if (first) {
      this.#level1 = first;
      this.#level2 = undefined;
    } else if (level1 && this.#isPrintedBlank(row, level1)) {
      this.#level1 = undefined;
    }
    const second = this.#printedLevel(row, level2, this.#grid.lexicon.level2Kind);
    if (second) this.#level2 = second;
    else if (level2 && this.#isPrintedBlank(row, level2)) this.#level2 = undefined;
    if (first ?? second) this.#isBehindBreak = false;
    this.#knowsLevels ||= (first?.kind ?? second?.kind) !== undefined;
  }

  #printedLevel<Kind>(
    row: number,
    column: Column | undefined,
    kindOf: (text: string) => Kind | undefined,
  ): Level<Kind> | undefined {
    const text = this.#text(row, column);
    if (!column || text.trim() === "") return undefined;
    const at = this.#address(row, this.#cellColumn(row, column));
    const content = contentOf(this.#grid.cell(row, at.column));
    return { at, text: trimBlanks(text), content, kind: kindOf(text) };
  }

  /** In a form that groups by merging, a blank that no merge covers was printed blank and inherits nothing. */
  #isPrintedBlank(row: number, column: Column): boolean {
    if (!this.#groupsByMerging || this.#isBehindBreak) return false;
    const merge = this.#grid.merge(row, column.left);
    return merge === undefined || merge.top === row;
  }

  #noLevel(row: number, column: Column | undefined): Level<never> {
    return {
      at: this.#address(row, (column ?? this.#layout.level3).left),
      text: "",
      content: null,
      kind: undefined,
    };
  }

  #address(row: number, column: number): CellAddress {
    return { sheet: this.#grid.name, row, column };
  }

  /** Whether this form groups its levels by merged cells, told by the first rows of the table. */
  #mergesLevelsBelow(firstRow: number): boolean {
    const columns = [this.#layout.level1, this.#layout.level2].filter((column) => column !== undefined);
    for (let row = firstRow; row < firstRow + ROWS_TO_LOOK_AT; row++) {
      if (row > firstRow && this.#isFieldRow(row)) return false;
      const isGrouped = columns.some(({ left }) => {
        const merge = this.#grid.merge(row, left);
        return merge !== undefined && merge.bottom > merge.top;
      });
      if (isGrouped) return true;
    }
    return false;
  }
}
