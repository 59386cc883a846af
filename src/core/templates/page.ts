import type { Operation, StyleRole } from "../change/change-set";
import type { CellAddress, CellRange } from "../grid/address";
import type { CellContent } from "../grid/snapshot";

/** Points per line of text, and above and below the text. */
const LINE_HEIGHT = 14;
const PADDING = 8;
const TITLE_HEIGHT = 30;

/** Collects the cells of a form and the steps that make them; places count from the form's first cell. */
export class Page {
  readonly #at: CellAddress;
  /** In characters. */
  readonly #columnWidths: readonly number[];
  readonly #cells: Operation[] = [];
  readonly #merges: Operation[] = [];
  readonly #styles = new Map<StyleRole, CellRange[]>();
  readonly #lists: Operation[] = [];
  readonly #heights: number[] = [];

  constructor(at: CellAddress, columnWidths: readonly number[]) {
    this.#at = at;
    this.#columnWidths = columnWidths;
  }

  get lastColumn(): number {
    return this.#columnWidths.length - 1;
  }

  /** Writes a cell that spans columns `left` to `right` and `rows` rows. */
  put(row: number, left: number, right: number, content: CellContent, role: StyleRole, rows = 1): void {
    const range = this.#range(row, left, right, rows);
    const at = { sheet: range.sheet, row: range.top, column: range.left };
    if (content !== null) this.#cells.push({ kind: "setCell", at, expect: null, write: content });
    if (rows > 1 || right > left) this.#merges.push({ kind: "merge", range });
    this.#styles.set(role, [...(this.#styles.get(role) ?? []), range]);
    if (rows === 1) this.#makeRoom(row, left, right, content);
  }

  /** Offers a choice of texts in `rows` cells of a column. */
  offer(row: number, column: number, rows: number, items: readonly string[]): void {
    if (rows === 0) return;
    this.#lists.push({ kind: "listValidation", range: this.#range(row, column, column, rows), items });
  }

  operations(): Operation[] {
    const styles = Array.from(this.#styles, ([role, ranges]) =>
      ranges.map((range): Operation => ({ kind: "style", range, role })),
    ).flat();
    const heights = Array.from(this.#heights, (height: number | undefined) => height ?? lineHeight(1));
    const { sheet, row } = this.#at;
    return [
      ...this.#cells,
      ...this.#merges,
      ...styles,
      ...this.#lists,
      { kind: "rowHeights", sheet, row, heights },
    ];
  }

  #range(row: number, left: number, right: number, rows: number): CellRange {
    return {
      sheet: this.#at.sheet,
      top: this.#at.row + row,
      left: this.#at.column + left,
      bottom: this.#at.row + row + rows - 1,
      right: this.#at.column + right,
    };
  }

  /** Rows do not grow by themselves where cells are merged. */
  #makeRoom(row: number, left: number, right: number, content: CellContent): void {
    const width = this.#columnWidths.slice(left, right + 1).reduce((sum, column) => sum + column, 0);
    const lines = typeof content === "string" ? countLines(content, width) : 1;
    const height = row === 0 ? TITLE_HEIGHT : lineHeight(lines);
    this.#heights[row] = Math.max(this.#heights[row] ?? 0, height);
  }
}

export function lineHeight(lines: number): number {
  return lines * LINE_HEIGHT + PADDING;
}

/** A 汉字 is two characters wide; a cell keeps about one character free. */
export function countLines(text: string, width: number): number {
  return text.split("\n").reduce((lines, line) => {
    const characters = Array.from(line).reduce((sum, sign) => sum + (sign > "\u2e7f" ? 2 : 1), 0);
    return lines + Math.max(1, Math.ceil(characters / Math.max(1, width - 1)));
  }, 0);
}
