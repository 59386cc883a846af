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
  const isAcross = (merge: Area) => {
    const [above = [], below = []] = [areasOfRow.get(merge.top), areasOfRow.get(merge.bottom)];
    // Nearly every merge lies in one form, which is all there is in its rows.
    if (above.length <= 1 && above[0] === below[0] && below.length <= 1) return false;
    return Array.from(new Set([...above, ...below])).filter((area) => areasOverlap(merge, area)).length > 1;
  };
  return merges
    .filter(isAcross)
    .map((merge) => ({ range: { sheet: name, ...merge }, reason: "mergeAcrossForms" }));
}
