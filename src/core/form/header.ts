import type { ColumnRole } from "./columns";
import {
  valueParts,
  withLevels,
  withNamesByPlace,
  withNamesInLevel2,
  withUnitByPlace,
  withValueByPlace,
} from "./columns-by-place";
import { type Column, columnAt, hasRole, inOrder, spread, withOneName } from "./header-columns";
import type { Printed, SheetGrid } from "./sheet-grid";

/** The header of an indicator table. */
export interface Header {
  readonly row: number;
  /** Differs from `row` where a second line splits the value into 符号, 数值, 单位 or 优, 良, 中, 差. */
  readonly lastRow: number;
  readonly columns: readonly Column[];
}

const LONGEST_HEADER = 30;

/** Finds the headers of indicator tables on a sheet. */
export class HeaderFinder {
  readonly grid: SheetGrid;
  /** Rows that a quick look has not ruled out; the thorough one is spared for all others. */
  readonly #rows: ReadonlySet<number>;

  constructor(grid: SheetGrid) {
    this.grid = grid;
    const rows = Array.from({ length: grid.rowCount }, (_, row) => row);
    this.#rows = new Set(rows.filter((row) => this.#mayNameIndicators(row)));
  }

  /** The header that begins in this row, if one does. */
  headerAt(row: number): Header | undefined {
    const byLines = this.#rows.has(row + 1) ? this.#headerInTwoLines(row) : undefined;
    if (byLines || !this.#rows.has(row)) return byLines;
    const first = this.#titles(row);
    if (first.length < 2 || !hasRole(first, "level3")) return undefined;
    const second = this.#secondLine(row, first);
    const lines = second ? mergeLines(first, second) : first;
    const titles = hasRole(lines, "indicatorValue")
      ? lines
      : withValueByPlace(this.grid, row, lines, this.#roleOf);
    if (!hasRole(titles, "indicatorValue")) return undefined;
    const lastRow = second ? row + 1 : row;
    return { row, lastRow, columns: this.#columnsUnder(lastRow, titles) };
  }

  /** 绩效指标 over 一级指标, 二级指标, 三级指标, and beside it for both lines the value, or what a list tells of projects. */
  #headerInTwoLines(row: number): Header | undefined {
    const above = this.#titles(row);
    const below = this.#titles(row + 1);
    const value = above.find(({ role }) => role === "indicatorValue");
    if (!value && this.#isHeadedAsIndicators(row, below)) {
      const beside = above.filter(({ left, right }) =>
        below.every((title) => right < title.left || left > title.right),
      );
      const isList = hasRole(beside, "projectName") || hasRole(beside, "projectCode");
      return isList
        ? { row, lastRow: row + 1, columns: this.#columnsUnder(row + 1, inOrder([...beside, ...below])) }
        : undefined;
    }
    const isParted = hasRole(below, "level3") && below.every(({ right }) => value && right < value.left);
    if (!value || hasRole(above, "level3") || !isParted) return undefined;
    const beside = above.filter(({ left }) => left >= value.left);
    return { row, lastRow: row + 1, columns: this.#columnsUnder(row + 1, [...below, ...beside]) };
  }

  /** A whole header with 绩效指标 on the line above it. */
  #isHeadedAsIndicators(row: number, below: readonly Column[]): boolean {
    const first = below[0]?.left ?? 0;
    return (
      hasRole(below, "level3") &&
      hasRole(below, "indicatorValue") &&
      this.grid
        .row(row)
        .some(({ column, text }) => column >= first && this.grid.lexicon.isWeakLevel3Header(text))
    );
  }

  #columnsUnder(lastRow: number, titles: readonly Column[]): readonly Column[] {
    const named = withNamesInLevel2(this.grid, lastRow, withOneName(withUnitByPlace(titles)));
    const columns = withLevels(this.grid, lastRow, spread(named));
    return columns.flatMap((column) => valueParts(this.grid, lastRow, column));
  }

  #mayNameIndicators(row: number): boolean {
    return this.grid
      .row(row)
      .some(({ text }) => text.length <= LONGEST_HEADER && this.grid.lexicon.mayHeadNames(text));
  }

  /** What keeps a row with indicator headers from being the header of a table. */
  missingHeader(row: number): "valueHeaderMissing" | "nameHeaderMissing" | undefined {
    const titles = this.#titles(row);
    // 指标类别 and 指标名称 head many a statistical table; 一级指标 is our own.
    const hasLevels = titles.some(
      ({ role, header }) => (role === "level1" || role === "level2") && header.includes("级"),
    );
    if (!hasLevels) return undefined;
    if (!hasRole(titles, "level3"))
      return hasRole(titles, "indicatorValue") ? "nameHeaderMissing" : undefined;
    return "valueHeaderMissing";
  }

  readonly #roleOf = (text: string): ColumnRole | undefined =>
    text.length > LONGEST_HEADER ? undefined : this.grid.lexicon.columnRole(text);

  /** The cells of a row that are headers. */
  #titles(row: number): readonly Column[] {
    const cells = this.grid.row(row);
    const titles = this.#columns(cells, this.#roleOf);
    if (titles.length < 1 || hasRole(titles, "level3")) return titles;
    const weak = cells.filter((cell) => this.grid.lexicon.isWeakLevel3Header(cell.text)).at(-1);
    const level1 = titles.find(({ role }) => role === "level1");
    // Left of the levels it heads the table from the side.
    if (!weak || (level1 && weak.column < level1.left))
      return withNamesByPlace(this.grid, row, titles, this.#roleOf);
    const isTable = (["level1", "level2", "description"] as const).some((role) => hasRole(titles, role));
    if (!isTable && !this.#hasLevelsBelow(weak)) return titles;
    // It may stand over the level columns too; the names are in the last of them.
    const next = titles.find(({ left }) => left > weak.column);
    const column = next ? next.left - 1 : weak.column;
    const names: Column = { role: "level3", left: column, right: column, header: weak.text };
    return inOrder([...titles, names]);
  }

  #hasLevelsBelow({ row, column }: Printed): boolean {
    const below = this.grid.row(row + 1).find((cell) => cell.column === column);
    return below !== undefined && this.grid.lexicon.level1Kind(below.text) !== undefined;
  }

  /**
   * Where forms stand side by side: the first columns of the second and further ones, told by a first-level header
   * behind a blank column.
   */
  startsOfFurtherForms(): number[] {
    for (const row of this.#rows) {
      const starts = this.#startsInRow(row);
      if (starts.length > 0) return starts;
    }
    return [];
  }

  #startsInRow(row: number): number[] {
    const titles = this.#titles(row);
    const [, ...further] = titles.filter(({ role }) => role === "level1");
    const names = titles.filter(({ role }) => role === "level3");
    return further
      .map(({ left }) => left)
      .filter((left) => {
        const isBehindBlank = !this.grid.row(row).some(({ column }) => column === left - 1);
        const isCovered = this.grid.merge(row, left - 1) !== undefined;
        return isBehindBlank && !isCovered && names.some((name) => name.left > left);
      });
  }

  #columns(cells: readonly Printed[], roleOf: (text: string) => ColumnRole | undefined): Column[] {
    return cells.flatMap((cell, index) => {
      // A header pasted from a page stands in each of the cells that it spans.
      const before = cells[index - 1];
      if (before?.text === cell.text && before.column === cell.column - 1) return [];
      const role = roleOf(cell.text);
      return role ? [columnAt(this.grid, cell, role)] : [];
    });
  }

  /** The row below, when it only divides headers of this one: every cell stands under the value and names a part of it. */
  #secondLine(row: number, first: readonly Column[]): Column[] | undefined {
    const below = this.grid.row(row + 1);
    if (below.length === 0) return undefined;
    const titles = this.#columns(below, (text) => this.#roleOf(text) ?? valuePartRole(text));
    const isAllTitles = titles.length === below.length;
    const repeatsLevels = titles.some(({ role }) => role === "level1" || role === "level3");
    if (!isAllTitles || repeatsLevels || !titles.some(({ role }) => role === "indicatorValue"))
      return undefined;
    const parent = first.find(({ role }) => role === "indicatorValue");
    return !parent || titles.some(({ left }) => left >= parent.left) ? titles : undefined;
  }
}

/** Parts of a value under a common header: of four graded thresholds the best one is the value, of three years the last. */
function valuePartRole(text: string): ColumnRole | undefined {
  const key = text.trim();
  if (/^(?:数值|值|优秀?)$/u.test(key)) return "indicatorValue";
  if (/^(?:前|上|去)年(?:度|值|实际|实现|完成)*$/u.test(key)) return "previousValue";
  return /^(?:良好?|中|差|合格|不合格)$/u.test(key) ? "other" : undefined;
}

/** A title of the second line replaces the one above it. */
function mergeLines(first: readonly Column[], second: readonly Column[]): Column[] {
  const parted = first.filter(
    (title) => !second.some(({ left }) => left >= title.left && left <= title.right),
  );
  return inOrder([...parted, ...second]);
}
