import { saysNothing, trimBlanks } from "../text/normalize";
import type { FieldName } from "./field-labels";
import { isLevelRow } from "./level-rows";
import type { Indicator, SkipReason } from "./model";
import { continuesIndicator, joinFragments } from "./page-break";
import { PrintedLevels } from "./printed-levels";
import { areColumnNumbers } from "./row-kinds";
import type { Printed, SheetGrid } from "./sheet-grid";
import { TableCells } from "./table-cells";
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
  readonly #levels = new PrintedLevels();
  #cells: TableCells;
  /** Set by a row that belongs to something else; only a header opens the table again. */
  #isClosed = false;

  constructor(grid: SheetGrid, layout: TableLayout, firstRow: number) {
    this.#grid = grid;
    this.#cells = new TableCells(grid, layout);
    this.lastRow = firstRow - 1;
    if (this.#mergesLevelsBelow(firstRow)) this.#levels.groupByMerging();
  }

  /** Goes on behind a header that a page break has repeated. */
  resume(layout: TableLayout, firstRow: number): void {
    this.#cells = new TableCells(this.#grid, layout);
    this.lastRow = firstRow - 1;
    this.#levels.isBehindBreak = true;
    this.#isClosed = false;
    if (this.#mergesLevelsBelow(firstRow)) this.#levels.groupByMerging();
  }

  forgetLevels(): void {
    this.#levels.forget();
  }

  /** Reads a row, unless it ends the table. */
  read(row: number): void {
    if (this.#isClosed || this.#grid.row(row).length === 0) return;
    if (!this.#isIndicatorRow(row) && this.#isFieldRow(row)) {
      this.#isClosed = true;
      return;
    }
    const reason = this.#reasonToSkip(row);
    if (reason) this.skipped.push({ row, reason });
    else this.#readIndicator(row);
    if (reason !== "noteRow") this.lastRow = row;
  }

  /** A name and a value under a level that we know: an indicator, whatever else the row says. */
  #isIndicatorRow(row: number): boolean {
    const { level1, level2, level3, indicatorValue } = this.#cells.layout;
    const { lexicon } = this.#grid;
    const isKnown =
      lexicon.level1Kind(this.#cells.text(row, level1)) !== undefined ||
      lexicon.level2Kind(this.#cells.text(row, level2)) !== undefined;
    return isKnown && [level3, indicatorValue].every((column) => this.#cells.text(row, column).trim() !== "");
  }

  /** A row of the next form's fields. 预算金额 may be an indicator's name; 项目名称 never is. */
  #isFieldRow(row: number): boolean {
    const { level3, indicatorValue } = this.#cells.layout;
    const value = this.#cells.text(row, indicatorValue);
    return this.#grid.row(row).some(({ column, text }, index) => {
      const inline = this.#grid.lexicon.labelWithValue(text);
      if (inline)
        return (
          column < level3.left ||
          (inline.label.name === "amountUnit" && (value.trim() === "" || value === text))
        );
      const label = index === 0 && column <= level3.left ? this.#grid.lexicon.fieldLabel(text) : undefined;
      if (!label || label.name === "otherLabel") return false;
      return column < level3.left || NAMES_A_PROJECT.includes(label.name);
    });
  }

  #reasonToSkip(row: number): SkipReason | undefined {
    const { level1, level2, level3, indicatorValue } = this.#cells.layout;
    const { lexicon } = this.#grid;
    const [first] = this.#grid.row(row);
    const firstLevel = this.#cells.text(row, level1);
    const name = this.#cells.text(row, level3);
    const value = this.#cells.text(row, indicatorValue);
    if (first && lexicon.isTotalLabel(first.text)) return "totalRow";
    if (first && lexicon.isNoteText(first.text)) return "noteRow";
    if (first && this.#isBesideLevels(first) && lexicon.isClosingText(first.text)) {
      this.#isClosed = true;
      return "noteRow";
    }
    if (areColumnNumbers(this.#grid.row(row).map(({ text }) => text))) return "columnNumbers";
    const inPlaceOfName = [name, this.#cells.text(row, level2)].find((text) => text.trim() !== "") ?? "";
    if (lexicon.isPlaceholderName(inPlaceOfName) && value.trim() === "") {
      this.#levels.follow(row, this.#cells);
      return "placeholderRow";
    }
    if (isLevelRow(this.#cells, row)) {
      this.#levels.follow(row, this.#cells);
      return "levelRow";
    }
    const isForeign =
      firstLevel !== "" &&
      !lexicon.looksLikeLevel(firstLevel) &&
      lexicon.level2Kind(this.#cells.text(row, level2)) === undefined;
    if (isForeign && (this.#levels.areKnown || name === "" || value === "")) {
      // A row of another table, or only a line of text: what follows a foreign table is not ours either.
      this.#isClosed = name !== "" && value !== "";
      return "noteRow";
    }
    return this.#cells.isBlankRow(row) ? "noteRow" : undefined;
  }

  /** In the column of the first level or before it, where no name of an indicator stands. */
  #isBesideLevels({ column }: Printed): boolean {
    const { level1, level2, level3 } = this.#cells.layout;
    return column <= (level1 ?? level2 ?? level3).left && column < level3.left;
  }

  #readIndicator(row: number): void {
    const cells = this.#cells;
    const { level1, level2, level3, indicatorValue, description, basis, actualValue, maxScore, score } =
      cells.layout;
    const previous = this.indicators.at(-1);
    const fragment = {
      level1: cells.text(row, level1),
      level2: cells.text(row, level2),
      level3: cells.text(row, level3),
      indicatorValue: cells.text(row, indicatorValue),
      description: cells.text(row, description),
      basis: cells.text(row, basis),
    };
    if (this.#levels.isBehindBreak && previous && continuesIndicator(previous, fragment)) {
      const joined = joinFragments(previous, fragment);
      this.indicators[this.indicators.length - 1] = joined;
      this.#levels.correctLevel2(joined.level2);
      return;
    }
    this.#levels.follow(row, cells);
    const { lexicon } = this.#grid;
    const name = cells.field(row, level3, (text) => (saysNothing(text) ? "" : trimBlanks(text)));
    const value = cells.indicatorValue(row);
    const rest = [name.text, value.text, fragment.description, fragment.basis, cells.text(row, actualValue)];
    const isUnused = rest.every(saysNothing);
    this.indicators.push({
      row,
      level1: this.#levels.level1(row, cells),
      level2: this.#levels.level2(row, cells),
      level3: name,
      description: cells.optionalField(row, description, trimBlanks),
      // 无 beside a name is a value; in a row of strokes it is one of them.
      indicatorValue: isUnused ? { ...value, value: { kind: "empty" } } : value,
      basis: cells.optionalField(row, basis, (text) => ({ documents: lexicon.documentNumbers(text) })),
      actualValue: cells.optionalField(row, actualValue, lexicon.indicatorValue),
      maxScore: cells.optionalField(row, maxScore, trimBlanks),
      score: cells.optionalField(row, score, trimBlanks),
      isUnused,
    });
  }

  /** Whether this form groups its levels by merged cells, told by the first rows of the table. */
  #mergesLevelsBelow(firstRow: number): boolean {
    const columns = [this.#cells.layout.level1, this.#cells.layout.level2].filter(
      (column) => column !== undefined,
    );
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
