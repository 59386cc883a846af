import type { CellAddress } from "../grid/address";
import { contentOf } from "../grid/snapshot";
import type { Field } from "./model";
import type { SheetGrid } from "./sheet-grid";
import type { Placed } from "./value-places";

/** The whole of one cell as a field. */
export function fieldAt<T>(
  grid: SheetGrid,
  row: number,
  column: number,
  read: (text: string, value: unknown) => T,
): Field<T> {
  const cell = grid.cell(row, column);
  const text = cell?.text ?? "";
  const at: CellAddress = { sheet: grid.name, row, column };
  return { at, text, content: contentOf(cell), value: read(text, cell?.value), isWholeCell: true };
}

/** The value of a label as a field, in a cell of its own or behind the label. */
export function readValue<T>(
  grid: SheetGrid,
  { place, inline, cell }: Placed,
  read: (text: string, value: unknown) => T,
): Field<T> {
  if (inline === undefined) return fieldAt(grid, place.row, place.column, read);
  const at = { sheet: grid.name, row: place.row, column: place.column };
  return { at, text: inline, content: contentOf(cell.cell), value: read(inline, inline), isWholeCell: false };
}
