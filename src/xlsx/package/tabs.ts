import type { StyledSheet } from "../styled-workbook";
import type { SheetEntry, WorkbookPart } from "./workbook-part";

/** A tab of the workbook to be written. */
export interface Tab {
  readonly name: string;
  /** As the file lists it; undefined for an added sheet. */
  readonly entry: SheetEntry | undefined;
  /** Undefined for a chart on a tab of its own, which stays as it is. */
  readonly sheet: StyledSheet | undefined;
}

/** The tabs in their new order; a chart stays behind the tab that it was behind. */
export function newTabs(workbook: WorkbookPart, sheets: readonly StyledSheet[]): Tab[] {
  const tabs = sheets.map((sheet): Tab => {
    const entry = workbook.sheets.find(({ name }) => name === sheet.origin);
    return { name: sheet.name, entry, sheet };
  });
  for (const entry of workbook.sheets) {
    if (entry.part !== undefined) continue;
    const before = workbook.sheets.slice(0, entry.tab).reverse();
    const neighbour = before.find((other) => tabs.some((tab) => tab.entry === other));
    const place = tabs.findIndex((tab) => tab.entry === neighbour && neighbour !== undefined);
    tabs.splice(place + 1, 0, { name: entry.name, entry, sheet: undefined });
  }
  return tabs;
}

/** The sheets of the file that have no tab any longer. */
export function removedEntries(workbook: WorkbookPart, tabs: readonly Tab[]): SheetEntry[] {
  return workbook.sheets.filter((entry) => !tabs.some((tab) => tab.entry === entry));
}
