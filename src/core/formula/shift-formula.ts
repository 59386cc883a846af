import { type RowShift, shiftArea } from "../grid/row-shift";
import { moveReferences } from "./references";

/** A formula that stands on `ownSheet`, after rows have come in or gone somewhere in the workbook. */
export function shiftFormula(formula: string, ownSheet: string, shift: RowShift): string {
  return moveReferences(formula, ({ sheet, area }) => {
    // Excel holds "Sheet1" and "sheet1" for the same name.
    if ((sheet ?? ownSheet).toLowerCase() !== shift.sheet.toLowerCase()) return { sheet, area };
    const shifted = shiftArea(area, shift);
    return shifted && { sheet, area: shifted };
  });
}
