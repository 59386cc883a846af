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

/** The header of an indicator table. */
export interface Header {
  readonly row: number;
  /** Differs from `row` where a second line splits the value into 符号, 数值, 单位 or 优, 良, 中, 差. */
  readonly lastRow: number;
  readonly columns: readonly Column[];
}

interface Titled {
  readonly role: ColumnRole;
  readonly left: number;
  readonly right: number;
  readonly header: string;
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
    if (!this.#rows.has(row)) return undefined;
    const first = this.#titles(row);
    if (first.length < 2 || !hasRole(first, "level3")) return undefined;
    const second = this.#secondLine(row, first);
    const titles = second ? mergeLines(first, second) : first;
    if (!hasRole(titles, "indicatorValue")) return undefined;
    const lastRow = second ? row + 1 : row;
    return { row, lastRow, columns: withLevels(this.grid, lastRow, spread(titles)) };
  }

  #mayNameIndicators(row: number): boolean {
    return this.grid
      .row(row)
      .some(
        ({ text }) =>
          this.#role(text) === "level3" ||
          (text.length <= LONGEST_HEADER && this.grid.lexicon.isWeakLevel3Header(text)),
      );
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

  #role(text: string): ColumnRole | undefined {
    return text.length > LONGEST_HEADER ? undefined : this.grid.lexicon.columnRole(text);
  }

  /** The cells of a row that are headers. */
  #titles(row: number): Titled[] {
    const cells = this.grid.row(row);
    const titles = cells.flatMap((cell) => this.#titled(cell, this.#role(cell.text)));
    if (titles.length < 1 || hasRole(titles, "level3")) return titles;
    const weak = cells.filter((cell) => this.grid.lexicon.isWeakLevel3Header(cell.text)).at(-1);
    const isTable = (["level1", "level2", "description"] as const).some((role) => hasRole(titles, role));
    if (!weak || !(isTable || this.#hasLevelsBelow(weak))) return titles;
    // It may stand over the level columns too; the names are in the last of them.
    const next = titles.find(({ left }) => left > weak.column);
    const column = next ? next.left - 1 : weak.column;
    const names: Titled = { role: "level3", left: column, right: column, header: weak.text };
    return [...titles, names].sort((x, y) => x.left - y.left);
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

  #titled(cell: Printed, role: ColumnRole | undefined): Titled[] {
    if (!role) return [];
    const right = this.grid.rightEdge(cell.row, cell.column);
    return [{ role, left: cell.column, right, header: cell.text }];
  }

  /** The row below, when it only divides headers of this one: every cell stands under the value and names a part of it. */
  #secondLine(row: number, first: readonly Titled[]): Titled[] | undefined {
    const below = this.grid.row(row + 1);
    if (below.length === 0) return undefined;
    const titles = below.flatMap((cell) => {
      const role = this.#role(cell.text) ?? valuePartRole(cell.text);
      return role ? this.#titled(cell, role) : [];
    });
    const isAllTitles = titles.length === below.length;
    const repeatsLevels = titles.some(({ role }) => role === "level1" || role === "level3");
    if (!isAllTitles || repeatsLevels || !titles.some(({ role }) => role === "indicatorValue"))
      return undefined;
    const parent = first.find(({ role }) => role === "indicatorValue");
    return !parent || titles.some(({ left }) => left >= parent.left) ? titles : undefined;
  }
}

/** Parts of a value under a common header. Of four graded thresholds the best one is the value. */
function valuePartRole(text: string): ColumnRole | undefined {
  const key = text.trim();
  if (/^(?:数值|值|优秀?)$/u.test(key)) return "indicatorValue";
  return /^(?:良好?|中|差|合格|不合格)$/u.test(key) ? "other" : undefined;
}

function hasRole(titles: readonly Titled[], role: ColumnRole): boolean {
  return titles.some((title) => title.role === role);
}

/** A title of the second line replaces the one above it. */
function mergeLines(first: readonly Titled[], second: readonly Titled[]): Titled[] {
  const parted = first.filter(
    (title) => !second.some(({ left }) => left >= title.left && left <= title.right),
  );
  return [...parted, ...second].sort((a, b) => a.left - b.left);
}

/** Each column reaches to the next one, because a merged header leaves blank cells behind it. */
function spread(titles: readonly Titled[]): Column[] {
  return titles.map(({ role, left, right, header }, index) => {
    const next = titles[index + 1];
    return { role, header, left, right: Math.max(right, next ? next.left - 1 : right) };
  });
}

/** How many rows below the header are looked at to tell what a column without header holds. */
const ROWS_TO_LOOK_AT = 12;

/** Level columns that have no header of their own are told by the level names in them. */
function withLevels(grid: SheetGrid, lastRow: number, columns: readonly Column[]): Column[] {
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
