import { type Workbook, type Worksheet, generateRandomId } from "@univerjs/core";
import {
  AddWorksheetMergeMutation,
  InsertSheetMutation,
  RemoveSheetMutation,
  RemoveSheetUndoMutationFactory,
  RemoveWorksheetMergeMutation,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
} from "@univerjs/sheets";
import { type Area, areasOverlap } from "../../core";
import { areaOf, univerRange } from "./areas";
import { emptyUniverSheet } from "./to-univer";
import { type Injector, type Step, mutationStep, targetOf } from "./transaction";

/** An empty sheet behind the one named `after`, or behind all. */
export function addSheetStep(workbook: Workbook, name: string, after: string | undefined): Step {
  const sheets = workbook.getSheets();
  const before = sheets.findIndex((sheet) => sheet.getName() === after);
  const index = before < 0 ? sheets.length : before + 1;
  const id = generateRandomId();
  const unitId = workbook.getUnitId();
  return {
    redos: [{ id: InsertSheetMutation.id, params: { index, unitId, sheet: emptyUniverSheet(name, id) } }],
    undos: [{ id: RemoveSheetMutation.id, params: { unitId, subUnitId: id, subUnitName: name } }],
  };
}

export function deleteSheetStep(sheet: Worksheet, injector: Injector): Step {
  const params = { ...targetOf(sheet), subUnitName: sheet.getName() };
  const undo = RemoveSheetUndoMutationFactory(injector, params);
  return {
    redos: [{ id: RemoveSheetMutation.id, params }],
    undos: [{ id: InsertSheetMutation.id, params: structuredClone(undo) }],
  };
}

/** Univer's sheets have an end; a cell beyond it moves the end. */
export function roomSteps(sheet: Worksheet, at: { readonly row: number; readonly column: number }): Step[] {
  const target = targetOf(sheet);
  const [rowCount, columnCount] = [sheet.getRowCount(), sheet.getColumnCount()];
  const more = { ...target, rowCount: at.row + 1 };
  const wider = { ...target, columnCount: at.column + 1 };
  return [
    ...(at.row < rowCount
      ? []
      : [mutationStep(SetWorksheetRowCountMutation.id, more, { ...target, rowCount })]),
    ...(at.column < columnCount
      ? []
      : [mutationStep(SetWorksheetColumnCountMutation.id, wider, { ...target, columnCount })]),
  ];
}

/** All at once: with each mutation Univer takes note anew of every merged area of the sheet. */
export function mergeStep(sheet: Worksheet, areas: readonly Area[]): Step {
  const params = { ...targetOf(sheet), ranges: areas.map(univerRange) };
  return {
    redos: [{ id: AddWorksheetMergeMutation.id, params }],
    undos: [{ id: RemoveWorksheetMergeMutation.id, params }],
  };
}

/** Every merged area that touches this one. */
export function unmergeStep(sheet: Worksheet, area: Area): Step {
  const merged = sheet.getMergeData().filter((merge) => areasOverlap(areaOf(merge), area));
  const { redos, undos } = mergeStep(sheet, merged.map(areaOf));
  return { redos: undos, undos: redos };
}
