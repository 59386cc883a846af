import type { Operation } from "../change/change-set";
import type { Area } from "../grid/address";
import { shiftMerges } from "../grid/row-shift";
import { contentOf } from "../grid/snapshot";
import { type FormTable, mergeOver } from "./form-table";
import type { GroupPlace } from "./group-place";
import { levelCell } from "./level-cells";
import type { NewIndicator } from "./new-indicator";
import { type ColumnContent, neededHeight, rowContents } from "./row-contents";
import { type Regrown, labelRow, lookOperations, regrownAreas, rowMerges } from "./row-looks";

/** The steps that put one indicator into a row of its own. */
export function rowOperations(table: FormTable, place: GroupPlace, indicator: NewIndicator): Operation[] {
  const sheet = table.sheet.name;
  const { row } = place;
  const merges = table.sheet.merges && shiftMerges(table.sheet.merges, { row, count: 1 });
  const levels = (["level1", "level2"] as const).map((level) => ({
    column: table.layout[level],
    cell: levelCell(table, place, level, merges),
  }));
  const regrown = regrownAreas(
    table,
    place,
    merges ?? [],
    levels.map(({ cell }) => cell),
  );
  const printed = levels.flatMap(({ column, cell }): ColumnContent[] =>
    column && cell.kind === "printed" ? [{ column, content: cell.content }] : [],
  );
  const contents = [...printed, ...rowContents(table, indicator)].filter(
    ({ column }) => !mergeOver(merges ?? [], row, column.left),
  );
  const height = neededHeight(table, contents, place.side === "below" ? row - 1 : undefined);
  return [
    { kind: "insertRows", sheet, row, count: 1 },
    ...regrown.filter(({ area }) => isMerged(area)).map(({ area }) => unmerge(sheet, area)),
    ...lookOperations(table, place, merges, regrown),
    ...contents.map(({ column, content }) => write(sheet, row, column.left, content)),
    ...regrown.flatMap((each) => movedLabel(table, place, each)),
    ...regrown.map(({ after }) => merge(sheet, after)),
    ...rowMerges(table, place, merges ?? [], regrown).map((area) => merge(sheet, area)),
    ...(height === undefined ? [] : [heightOf(sheet, row, height)]),
  ];
}

/** A label stands in the first cell of its area, also when that has grown upwards. */
function movedLabel({ sheet }: FormTable, place: GroupPlace, regrown: Regrown): Operation[] {
  const from = labelRow(place, regrown);
  const { area } = regrown;
  const label = from === undefined ? null : contentOf(sheet.rows[from]?.[area.left]);
  if (label === null) return [];
  const at = { sheet: sheet.name, row: area.top, column: area.left };
  return [
    write(sheet.name, place.row, area.left, label),
    { kind: "setCell", at, expect: label, write: null },
  ];
}

function isMerged({ top, left, bottom, right }: Area): boolean {
  return top < bottom || left < right;
}

function write(sheet: string, row: number, column: number, content: ColumnContent["content"]): Operation {
  return { kind: "setCell", at: { sheet, row, column }, expect: null, write: content };
}

function merge(sheet: string, area: Area): Operation {
  return { kind: "merge", range: { sheet, ...area } };
}

function unmerge(sheet: string, area: Area): Operation {
  return { kind: "unmerge", range: { sheet, ...area } };
}

function heightOf(sheet: string, row: number, height: number): Operation {
  return { kind: "rowHeights", sheet, row, heights: [height] };
}
