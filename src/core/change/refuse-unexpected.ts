import type { CellAddress } from "../grid/address";
import { type SheetSnapshot, contentOf, sameContent } from "../grid/snapshot";
import type { ExpectedCell } from "./change-set";
import type { Refusal } from "./refusal";

/** Refuses when any cell of these rows differs from what is expected; cells not named must be blank. */
export function refuseUnexpected(
  sheet: SheetSnapshot,
  rows: { readonly first: number; readonly last: number },
  expect: readonly ExpectedCell[],
): Refusal | undefined {
  const expected = new Map(expect.map(({ at, content }) => [`${at.row},${at.column}`, content]));
  const stale: { at: CellAddress; text: string }[] = [];
  for (let row = rows.first; row <= rows.last; row++) {
    sheet.rows[row]?.forEach((cell, column) => {
      const key = `${row},${column}`;
      if (!sameContent(contentOf(cell), expected.get(key) ?? null)) {
        stale.push({ at: { sheet: sheet.name, row, column }, text: cell?.text ?? "" });
      }
      expected.delete(key);
    });
  }
  for (const [key, content] of expected) {
    const [row = 0, column = 0] = key.split(",").map(Number);
    if (content !== null) stale.push({ at: { sheet: sheet.name, row, column }, text: "" });
  }
  return stale.length > 0 ? { kind: "stale", cells: stale } : undefined;
}
