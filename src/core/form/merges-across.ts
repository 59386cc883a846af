import { type Area, areasOverlap } from "../grid/address";
import type { SheetSnapshot } from "../grid/snapshot";
import type { PerformanceForm, Skipped } from "./model";

/** A merged area shows one content only: what the form below prints in it cannot be read. */
export function mergesAcross(
  forms: readonly PerformanceForm[],
  { name, merges = [] }: SheetSnapshot,
): Skipped[] {
  const areasOfRow = new Map<number, Area[]>();
  // The projects of a list share its header, and may share cells.
  for (const { range } of new Map(
    forms.map((form) => [`${form.headerRow},${form.range.left}`, form]),
  ).values()) {
    for (let row = range.top; row <= range.bottom; row++)
      areasOfRow.set(row, [...(areasOfRow.get(row) ?? []), range]);
  }
  const formsIn = (merge: Area) => {
    const areas = new Set([merge.top, merge.bottom].flatMap((row) => areasOfRow.get(row) ?? []));
    return Array.from(areas).filter((area) => areasOverlap(merge, area)).length;
  };
  return merges
    .filter((merge) => formsIn(merge) > 1)
    .map((merge) => ({ range: { sheet: name, ...merge }, reason: "mergeAcrossForms" }));
}
