import { contentOf } from "../grid/snapshot";
import { trimBlanks } from "../text/normalize";
import type { Column } from "./header-columns";
import type { Level1Kind, Level2Kind } from "./levels";
import type { Level } from "./model";
import type { TableCells } from "./table-cells";

/**
 * The first and second level in force while a table is read row by row: printed once, a level holds for the rows below,
 * be it by a merged cell or by blanks.
 */
export class PrintedLevels {
  /** True once a known level was printed: then a row under another word belongs to something else. */
  areKnown = false;
  /** Set behind a repeated header until a level is printed again: no merge can reach across the header. */
  isBehindBreak = false;
  #groupsByMerging = false;
  #level1: Level<Level1Kind> | undefined;
  #level2: Level<Level2Kind> | undefined;

  level1(row: number, { layout, grid }: TableCells): Level<Level1Kind> {
    return this.#level1 ?? noLevel(grid.name, row, layout.level1 ?? layout.level3);
  }

  level2(row: number, { layout, grid }: TableCells): Level<Level2Kind> {
    return this.#level2 ?? noLevel(grid.name, row, layout.level2 ?? layout.level3);
  }

  /** Where the rows of a table are seen to group by merged levels, a blank that no merge covers inherits nothing. */
  groupByMerging(): void {
    this.#groupsByMerging = true;
  }

  /** Levels are not inherited into another project of a flat list. */
  forget(): void {
    this.#level1 = undefined;
    this.#level2 = undefined;
  }

  /** A second level whose name a page break had cut in two. */
  correctLevel2(level: Level<Level2Kind>): void {
    this.#level2 = level;
  }

  /** Takes note of the levels that a row prints, and of blanks that no merge covers. */
  follow(row: number, cells: TableCells): void {
    const { level1, level2 } = cells.layout;
    const { lexicon } = cells.grid;
    const first = printedLevel(cells, row, level1, lexicon.level1Kind);
    if (first) {
      this.#level1 = first;
      this.#level2 = undefined;
    } else if (level1 && this.#isPrintedBlank(cells, row, level1)) {
      this.#level1 = undefined;
    }
    const second = printedLevel(cells, row, level2, lexicon.level2Kind);
    if (second) this.#level2 = second;
    else if (level2 && this.#isPrintedBlank(cells, row, level2)) this.#level2 = undefined;
    if (first ?? second) this.isBehindBreak = false;
    this.areKnown ||= (first?.kind ?? second?.kind) !== undefined;
  }

  #isPrintedBlank({ grid }: TableCells, row: number, column: Column): boolean {
    if (!this.#groupsByMerging || this.isBehindBreak) return false;
    const merge = grid.merge(row, column.left);
    return merge === undefined || merge.top === row;
  }
}

function printedLevel<Kind>(
  cells: TableCells,
  row: number,
  column: Column | undefined,
  kindOf: (text: string) => Kind | undefined,
): Level<Kind> | undefined {
  const text = cells.text(row, column);
  if (!column || text.trim() === "") return undefined;
  const at = cells.at(row, column);
  const content = contentOf(cells.grid.cell(row, at.column));
  return { at, text: trimBlanks(text), content, kind: kindOf(text) };
}

function noLevel(sheet: string, row: number, { left }: Column): Level<never> {
  return { at: { sheet, row, column: left }, text: "", content: null, kind: undefined };
}
