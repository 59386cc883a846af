import type { Area } from "../grid/address";
import { type CellContent, type SheetSnapshot, contentOf } from "../grid/snapshot";
import { isBlank } from "../text/normalize";
import { type FormTable, groupsByMerging, mergeOver } from "./form-table";
import type { GroupPlace } from "./group-place";

/** What becomes of a level's cell in the new row. Rows count as they are once the new one is there. */
export type LevelCell =
  /** Covered by a merged area that has grown by itself, or blank as the rows above it. */
  | { readonly kind: "blank" }
  | { readonly kind: "printed"; readonly content: CellContent }
  /** `area`, merged or as yet a single cell, reaches into the new row from then on. */
  | { readonly kind: "grown"; readonly area: Area; readonly grown: Area };

const BLANK: LevelCell = { kind: "blank" };

/** `merges` are those of the sheet once the new row is there; undefined where the host cannot tell. */
export function levelCell(
  table: FormTable,
  place: GroupPlace,
  level: "level1" | "level2",
  merges: readonly Area[] | undefined,
): LevelCell {
  const column = table.layout[level];
  const wanted = place[level];
  if (!column) return BLANK;
  if (wanted.kind === "new") return { kind: "printed", content: wanted.name };
  const { content } = wanted.level;
  const repeated: LevelCell = content === null ? BLANK : { kind: "printed", content };
  if (!merges) return isInsideGroup(table, place, column.left) ? BLANK : repeated;
  if (mergeOver(merges, place.row, column.left)) return BLANK;

  const beside = modelRow(place);
  const single = { top: beside, bottom: beside, left: column.left, right: column.left };
  const area = mergeOver(merges, beside, column.left) ?? single;
  if (isBlankAt(table.sheet, before(place, area.top), area.left)) return BLANK;
  const isGroup = area.bottom > area.top || groupsByMerging(table);
  if (isGroup && holdsOnlyLabel(table.sheet, place, area)) {
    return { kind: "grown", area, grown: reaching(area, place.row) };
  }
  const isLeftBlank = table.form.indicators.some((indicator) => indicator[level].at.row !== indicator.row);
  return isLeftBlank && !isGroup && place.side === "below" ? BLANK : repeated;
}

/** The row whose looks the new one takes, once that is there. */
export function modelRow({ row, side }: GroupPlace): number {
  return side === "below" ? row - 1 : row + 1;
}

/** Where a row stands before the new one is there. */
export function before(place: GroupPlace, row: number): number {
  return row > place.row ? row - 1 : row;
}

export function reaching(area: Area, row: number): Area {
  return { ...area, top: Math.min(area.top, row), bottom: Math.max(area.bottom, row) };
}

/** Merging keeps one content: where a covered cell holds another, nothing is merged anew. */
export function holdsOnlyLabel(sheet: SheetSnapshot, place: GroupPlace, area: Area): boolean {
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const isLabel = row === area.top && column === area.left;
      const content = contentOf(sheet.rows[before(place, row)]?.[column]);
      if (!isLabel && content !== null && content !== "") return false;
    }
  }
  return true;
}

/** Where nobody knows what is merged, a blank below a place says that the place lies inside a group. */
function isInsideGroup({ sheet, rows }: FormTable, { row }: GroupPlace, column: number): boolean {
  return rows.some((each) => each.row === row) && isBlankAt(sheet, row, column);
}

function isBlankAt(sheet: SheetSnapshot, row: number, column: number): boolean {
  return isBlank(sheet.rows[row]?.[column]?.text);
}
