import type { Operation } from "../change/change-set";
import type { Area } from "../grid/address";
import { type FormTable, mergeOver } from "./form-table";
import type { GroupPlace } from "./group-place";
import { type LevelCell, before, holdsOnlyLabel, modelRow, reaching } from "./level-cells";

/** A cell or merged area beside the new row, and what it is afterwards: the same again, or grown into that row. */
export interface Regrown {
  readonly area: Area;
  readonly after: Area;
}

/**
 * The areas that end or begin at the new row. They are taken apart and merged anew, whether they grow or not, because looks
 * cannot be copied from a part of a merged area. An area around the place is none of them: it has grown by itself.
 */
export function regrownAreas(
  table: FormTable,
  place: GroupPlace,
  merges: readonly Area[],
  levels: readonly LevelCell[],
): Regrown[] {
  const grown = levels.flatMap((cell) =>
    cell.kind === "grown" ? [{ area: cell.area, after: cell.grown }] : [],
  );
  const others = merges
    .filter((area) => !grown.some((level) => level.area === area) && endsAtPlace(table, place, area))
    .filter((area) => holdsOnlyLabel(table.sheet, place, area))
    .map((area) => ({ area, after: isSideHeading(table, place, area) ? reaching(area, place.row) : area }));
  return [...grown, ...others];
}

function endsAtPlace({ form }: FormTable, place: GroupPlace, { top, left, bottom, right }: Area): boolean {
  const beside = modelRow(place);
  const isBeside = top <= beside && bottom >= beside && (top > place.row || bottom < place.row);
  const isOfForm = left <= form.range.right && (right >= form.range.left || top <= form.headerRow);
  return top < bottom && isBeside && isOfForm;
}

/** 绩效指标 beside the whole table, from its header on. */
function isSideHeading({ form, layout }: FormTable, { side }: GroupPlace, { top, right }: Area): boolean {
  return side === "below" && top <= form.headerRow && right < layout.level3.left;
}

/** The steps that make the new row look like the one beside it; `merges` as in levelCell. */
export function lookOperations(
  table: FormTable,
  place: GroupPlace,
  merges: readonly Area[] | undefined,
  regrown: readonly Regrown[],
): Operation[] {
  const sheet = table.sheet.name;
  const { row } = place;
  const model = modelRow(place);
  const columns = columnsToCopy(table, place, merges, regrown);
  const copies = runsOf(columns.filter(({ look }) => look === "copied")).map(
    ({ left, right }): Operation => ({
      kind: "copyFormat",
      from: { sheet, top: model, left, bottom: model, right },
      to: { sheet, top: row, left, bottom: row, right },
    }),
  );
  const styles = runsOf(columns.filter(({ look }) => look === "own")).map(({ left, right }): Operation => {
    const role = left < table.layout.level3.left ? "label" : "text";
    return { kind: "style", range: { sheet, top: row, left, bottom: row, right }, role };
  });
  return [...copies, ...styles];
}

interface ColumnLook {
  readonly column: number;
  /** Copied from the row beside; or given anew, where that row has only a part of a merged area. */
  readonly look: "copied" | "own";
}

function columnsToCopy(
  { form, layout }: FormTable,
  place: GroupPlace,
  merges: readonly Area[] | undefined,
  regrown: readonly Regrown[],
): ColumnLook[] {
  // Left of the names there may be merged areas that the host cannot tell of; there the host continues the looks.
  const first = merges
    ? Math.min(form.range.left, ...regrown.map(({ area }) => area.left))
    : layout.level3.left;
  const columns = Array.from({ length: form.range.right - first + 1 }, (_, index) => first + index);
  return columns.flatMap((column): ColumnLook[] => {
    if (merges && mergeOver(merges, place.row, column)) return [];
    const area = merges && mergeOver(merges, modelRow(place), column);
    const isWhole = !area || area.top === area.bottom || regrown.some((each) => each.area === area);
    return [{ column, look: isWhole ? "copied" : "own" }];
  });
}

function runsOf(columns: readonly ColumnLook[]): { left: number; right: number }[] {
  const runs: { left: number; right: number }[] = [];
  for (const { column } of columns) {
    const last = runs.at(-1);
    if (last?.right === column - 1) last.right = column;
    else runs.push({ left: column, right: column });
  }
  return runs;
}

/** Cells that are merged side by side in the row beside, as they are to be in the new one. */
export function rowMerges(
  { form }: FormTable,
  place: GroupPlace,
  merges: readonly Area[],
  regrown: readonly Regrown[],
): Area[] {
  const model = modelRow(place);
  return merges
    .filter(({ top, bottom, left, right }) => {
      return top === model && bottom === model && left >= form.range.left && right <= form.range.right;
    })
    .filter((area) => !regrown.some((each) => each.area === area))
    .map((area) => ({ ...area, top: place.row, bottom: place.row }));
}

/** The row of the sheet as it stands that a label leaves when its area grows upwards; undefined where it stays. */
export function labelRow(place: GroupPlace, { area, after }: Regrown): number | undefined {
  return after.top < area.top ? before(place, area.top) : undefined;
}
