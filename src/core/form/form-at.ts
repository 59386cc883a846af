import { type CellRange, areasOverlap, containsCell } from "../grid/address";
import type { PerformanceForm } from "./model";

/** The form that the user has selected something of; undefined where the selection lies above, below or on another sheet. */
export function formAt(
  forms: readonly PerformanceForm[],
  selected: CellRange | undefined,
): PerformanceForm | undefined {
  if (!selected) return undefined;
  const { sheet, top, left, bottom } = selected;
  const ofSheet = forms.filter(({ range }) => range.sheet === sheet);
  // A form beside another one has the same rows; in a free column beside a form its row is meant all the same.
  return (
    ofSheet.find(({ range }) => containsCell(range, top, left)) ??
    ofSheet.find(({ range }) => areasOverlap(range, selected)) ??
    ofSheet.find(({ range }) => range.top <= bottom && range.bottom >= top)
  );
}
