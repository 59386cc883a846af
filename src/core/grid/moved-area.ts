import type { Area } from "./address";

/** Where an area lies once rows have been inserted above `row`: as in Excel, one that spans the place grows. */
export function areaAfterInsertion(area: Area, row: number, count: number): Area {
  return {
    ...area,
    top: area.top >= row ? area.top + count : area.top,
    bottom: area.bottom >= row ? area.bottom + count : area.bottom,
  };
}

/** What is left of an area once `count` rows from `row` on have gone; undefined when nothing is. */
export function areaAfterDeletion(area: Area, row: number, count: number): Area | undefined {
  const end = row + count;
  const gone = Math.max(0, Math.min(area.bottom + 1, end) - Math.max(area.top, row));
  const height = area.bottom - area.top + 1 - gone;
  if (height === 0) return undefined;
  const above = Math.max(0, Math.min(area.top, end) - row);
  const top = area.top < row ? area.top : area.top - above;
  return { ...area, top, bottom: top + height - 1 };
}
