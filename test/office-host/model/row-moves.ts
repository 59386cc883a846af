import type { Area } from "./area";

/** Where an area is after rows were inserted above `row`: below it moves, across it grows. */
export function afterInsertion(area: Area, row: number, count: number): Area {
  return {
    ...area,
    top: area.top >= row ? area.top + count : area.top,
    bottom: area.bottom >= row ? area.bottom + count : area.bottom,
  };
}

/** What is left of an area after rows were deleted; undefined when nothing is. */
export function afterDeletion(area: Area, row: number, count: number): Area | undefined {
  const end = row + count;
  const deletedAbove = Math.max(0, Math.min(area.top, end) - row);
  const deletedInside = Math.max(0, Math.min(area.bottom + 1, end) - Math.max(area.top, row));
  const height = area.bottom - area.top + 1 - deletedInside;
  if (height === 0) return undefined;
  const top = area.top - deletedAbove;
  return { ...area, top, bottom: top + height - 1 };
}
