import {
  type Worksheet,
  BooleanNumber,
  DataValidationErrorStyle,
  DataValidationType,
  generateRandomId,
} from "@univerjs/core";
import { AddDataValidationMutation, RemoveDataValidationMutation } from "@univerjs/data-validation";
import {
  SetWorksheetColWidthMutation,
  SetWorksheetColWidthMutationFactory,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowHeightMutationFactory,
  SetWorksheetRowIsAutoHeightMutation,
  SetWorksheetRowIsAutoHeightMutationFactory,
} from "@univerjs/sheets";
import type { Area } from "../../core";
import { univerRange } from "./areas";
import { pixelsFromCharacters, pixelsFromPoints } from "./measures";
import { type Step, mutationStep, targetOf } from "./transaction";

/** Heights in points from row `first` on, which the rows then keep whatever is written into them. */
export function rowHeightSteps(sheet: Worksheet, first: number, heights: readonly number[]): Step[] {
  const last = first + heights.length - 1;
  const ranges = [univerRange({ top: first, bottom: last, left: 0, right: sheet.getColumnCount() - 1 })];
  const rowHeight = Object.fromEntries(heights.map((points, i) => [first + i, pixelsFromPoints(points)]));
  const height = { ...targetOf(sheet), ranges, rowHeight };
  const auto = { ...targetOf(sheet), ranges, autoHeightInfo: BooleanNumber.FALSE };
  const heightUndo = SetWorksheetRowHeightMutationFactory(height, sheet);
  const autoUndo = SetWorksheetRowIsAutoHeightMutationFactory(auto, sheet);
  return [
    mutationStep(SetWorksheetRowHeightMutation.id, height, heightUndo),
    mutationStep(SetWorksheetRowIsAutoHeightMutation.id, auto, autoUndo),
  ];
}

/** Widths in characters from column A on. */
export function columnWidthStep(sheet: Worksheet, widths: readonly number[]): Step {
  const area = { top: 0, bottom: sheet.getRowCount() - 1, left: 0, right: widths.length - 1 };
  const colWidth = Object.fromEntries(widths.map((width, i) => [i, pixelsFromCharacters(width)]));
  const params = { ...targetOf(sheet), ranges: [univerRange(area)], colWidth };
  return mutationStep(
    SetWorksheetColWidthMutation.id,
    params,
    SetWorksheetColWidthMutationFactory(params, sheet),
  );
}

/** A drop-down list that helps typing and forbids nothing. */
export function listStep(sheet: Worksheet, area: Area, items: readonly string[]): Step {
  const rule = {
    uid: generateRandomId(),
    type: DataValidationType.LIST,
    formula1: items.join(","),
    ranges: [univerRange(area)],
    allowBlank: true,
    showDropDown: true,
    showErrorMessage: false,
    errorStyle: DataValidationErrorStyle.WARNING,
  };
  return {
    redos: [{ id: AddDataValidationMutation.id, params: { ...targetOf(sheet), rule } }],
    undos: [{ id: RemoveDataValidationMutation.id, params: { ...targetOf(sheet), ruleId: rule.uid } }],
  };
}
