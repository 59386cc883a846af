import type { WorkbookSnapshot } from "../grid/snapshot";
import { Lexicon } from "./lexicon";
import type { PerformanceForm, SheetReading, WorkbookReading } from "./model";
import { readSheet } from "./read-sheet";

/** Finds and reads every form of a workbook; says of everything else why it was skipped. */
export function readWorkbook(snapshot: WorkbookSnapshot): WorkbookReading {
  const lexicon = new Lexicon();
  return { sheets: snapshot.sheets.map((sheet) => readSheet(sheet, lexicon)) };
}

/** The forms of a workbook, in the order of its sheets. */
export function readForms(snapshot: WorkbookSnapshot): PerformanceForm[] {
  return formsOf(readWorkbook(snapshot));
}

export function formsOf(reading: WorkbookReading): PerformanceForm[] {
  return reading.sheets.flatMap((sheet: SheetReading) => sheet.forms);
}
