import type { TableCells } from "./table-cells";

/**
 * A level printed on a line of its own, above the rows that it heads: 产出指标, below it 数量指标, below that the names.
 * The next row goes on one step deeper. A level whose row was left blank is an indicator still to be written.
 */
export function isLevelRow(cells: TableCells, row: number): boolean {
  const { grid, layout } = cells;
  const { level1, level2, level3 } = layout;
  const [only, ...more] = grid.row(row);
  if (!only || more.length > 0 || !isLevelText(cells, only.text)) return false;
  const merge = grid.merge(row, only.column);
  if (merge && merge.bottom > row) return false;
  const next = nextRow(cells, row);
  const prints = (column: typeof level1) => cells.text(next, column).trim() !== "";
  if (only.column === level1?.left) return !prints(level1) && (prints(level2) || prints(level3));
  return only.column === level2?.left && !prints(level1) && !prints(level2) && prints(level3);
}

function isLevelText({ grid: { lexicon } }: TableCells, text: string): boolean {
  return lexicon.level1Kind(text) !== undefined || lexicon.level2Kind(text) !== undefined;
}

/** The next row that prints something. */
function nextRow({ grid }: TableCells, row: number): number {
  let next = row + 1;
  while (next < grid.rowCount && grid.row(next).length === 0) next++;
  return next;
}
