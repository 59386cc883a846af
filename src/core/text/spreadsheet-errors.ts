/** #NAME?, #REF! and the like, which a cell shows when Excel cannot compute it. */
export function isSpreadsheetError(text: string): boolean {
  return /^#(?:NAME\?|REF!|VALUE!|DIV\/0!|N\/A|NUM!|NULL!|SPILL!|CALC!)$/u.test(text.trim());
}
