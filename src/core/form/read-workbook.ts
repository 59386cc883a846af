import type { WorkbookSnapshot } from "../grid/snapshot";
import type { PerformanceForm, SheetReading, WorkbookReading } from "./model";
import { readSheet } from "./read-sheet";

/** Finds and reads every form of a workbook; says of everything else why it was skipped. */
export function readWorkbook(snapshot: WorkbookSnapshot): WorkbookReading {
  return { sheets: snapshot.sheets.map((sheet) => readSheet(sheet)) };
}

/** The forms of a workbook, in the order of its sheets. */
export function readForms(snapshot: WorkbookSnapshot): PerformanceForm[] {
  return formsOf(readWorkbook(snapshot));
}

export function formsOf(reading: WorkbookReading): PerformanceForm[] {
  return reading.sheets.flatMap((sheet: SheetReading) => sheet.forms);
}
