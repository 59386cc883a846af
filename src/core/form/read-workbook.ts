import type { WorkbookSnapshot } from "../grid/snapshot";
import { Lexicon } from "./lexicon";
import type { LayoutProfile } from "./layout-profile";
import type { PerformanceForm, SheetReading, WorkbookReading } from "./model";
import { readSheet } from "./read-sheet";

/**
 * Finds and reads every form of a workbook; says of everything else why it was skipped. `layout` is what the user has
 * taught about the words of this document.
 */
export function readWorkbook(snapshot: WorkbookSnapshot, layout?: LayoutProfile): WorkbookReading {
  const lexicon = new Lexicon(layout);
  return { sheets: snapshot.sheets.map((sheet) => readSheet(sheet, lexicon)) };
}

/** The forms of a workbook, in the order of its sheets. */
export function readForms(snapshot: WorkbookSnapshot): PerformanceForm[] {
  return formsOf(readWorkbook(snapshot));
}

export function formsOf(reading: WorkbookReading): PerformanceForm[] {
  return reading.sheets.flatMap((sheet: SheetReading) => sheet.forms);
}
