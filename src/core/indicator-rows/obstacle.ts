import { type Area, areasOverlap } from "../grid/address";
import type { FormTable } from "./form-table";
import type { GroupPlace } from "./group-place";

/** What a whole row through the sheet would tear. */
export type Obstacle =
  /** Another form stands beside this one. */
  | "besideOther"
  /** A merged area of something else reaches across the place. */
  | "acrossMerge"
  /** The indicator above is cut in two by a page break. */
  | "cutIndicator";

export function obstacleAt(table: FormTable, place: GroupPlace): Obstacle | undefined {
  const { row, beside } = place;
  const isAcross = ({ top, bottom }: Pick<Area, "top" | "bottom">) => top < row && bottom >= row;
  if (table.others.some(({ range }) => isAcross(range))) return "besideOther";
  const across = table.sheet.merges?.filter(isAcross) ?? [];
  if (across.some((area) => !belongsToTable(table, area))) return "acrossMerge";
  const above = place.side === "below" && beside.row === row - 1 ? beside.indicator : undefined;
  return above && isCut(above) ? "cutIndicator" : undefined;
}

/** A level, a cell that several indicators share, or a heading beside the table; nothing that reaches into another form. */
function belongsToTable({ form, others }: FormTable, area: Area): boolean {
  const { left, right } = form.range;
  const isInColumns = area.left <= right && area.right >= left;
  const isBesideHeader = area.top <= form.headerRow && area.right === left - 1;
  return (isInColumns || isBesideHeader) && !others.some(({ range }) => areasOverlap(range, area));
}

function isCut({ level3, indicatorValue }: NonNullable<GroupPlace["beside"]["indicator"]>): boolean {
  return !level3.isWholeCell || !indicatorValue.isWholeCell;
}
