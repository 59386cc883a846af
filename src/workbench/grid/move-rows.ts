import {
  type IMutationInfo,
  type IRange,
  type IRowData,
  type Worksheet,
  BooleanNumber,
  Direction,
  IUniverInstanceService,
  RANGE_TYPE,
  UniverInstanceType,
  type Workbook,
} from "@univerjs/core";
import {
  AddDataValidationMutation,
  RemoveDataValidationMutation,
  UpdateDataValidationMutation,
} from "@univerjs/data-validation";
import {
  AddWorksheetMergeMutation,
  EffectRefRangId,
  InsertRowMutation,
  RemoveRowMutation,
  RemoveWorksheetMergeMutation,
  SetRangeValuesMutation,
  SheetInterceptorService,
} from "@univerjs/sheets";
import { type Area, type Operation, shiftMerges } from "../../core";
import { areaOf, univerRange } from "./areas";
import { movedValidations } from "./move-validations";
import { type Injector, type Step, type Transaction, targetOf } from "./transaction";

type RowMove = Extract<Operation, { kind: "insertRows" | "deleteRows" }>;

/** Inserts rows; what refers to cells around them follows. */
export function insertRows(
  sheet: Worksheet,
  operation: RowMove,
  injector: Injector,
  transaction: Transaction,
): void {
  const target = targetOf(sheet);
  const range = rowRange(sheet, operation);
  const rowInfo = heightsFromAbove(sheet, operation);
  const command = {
    id: EffectRefRangId.InsertRowCommandId,
    params: { ...target, range, direction: Direction.UP },
  };
  moveAlong(sheet, operation, injector, transaction, command, {
    redos: [{ id: InsertRowMutation.id, params: { ...target, range, ...(rowInfo && { rowInfo }) } }],
    undos: [{ id: RemoveRowMutation.id, params: { ...target, range } }],
  });
}

/** Deletes rows; the counterpart of `insertRows`. */
export function deleteRows(
  sheet: Worksheet,
  operation: RowMove,
  injector: Injector,
  transaction: Transaction,
): void {
  const target = targetOf(sheet);
  const range = rowRange(sheet, operation);
  const { startRow, endRow, endColumn } = range;
  const cellValue = sheet.getCellMatrix().getSlice(startRow, endRow, 0, endColumn).getMatrix();
  const rowInfo = Object.fromEntries(
    Array.from({ length: operation.count }, (_, index) => [
      index,
      sheet.getRowManager().getRow(startRow + index),
    ]),
  );
  const command = { id: EffectRefRangId.RemoveRowCommandId, params: { range } };
  moveAlong(sheet, operation, injector, transaction, command, {
    redos: [{ id: RemoveRowMutation.id, params: { ...target, range } }],
    undos: [
      { id: InsertRowMutation.id, params: structuredClone({ ...target, range, rowInfo }) },
      { id: SetRangeValuesMutation.id, params: structuredClone({ ...target, cellValue }) },
    ],
  });
}

function rowRange(sheet: Worksheet, { row, count }: RowMove): IRange {
  const area = { top: row, bottom: row + count - 1, left: 0, right: sheet.getColumnCount() - 1 };
  return { ...univerRange(area), rangeType: RANGE_TYPE.ROW };
}

/** As in Excel, inserted rows are as high as the row above them. */
function heightsFromAbove(sheet: Worksheet, { row, count }: RowMove): Record<number, IRowData> | undefined {
  const above = row > 0 ? sheet.getRowManager().getRow(row - 1) : undefined;
  if (above?.h === undefined || above.ia === BooleanNumber.TRUE) return undefined;
  const height: IRowData = { h: above.h, ia: BooleanNumber.FALSE };
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [index, height]));
}

/**
 * What moves with the rows. Merged areas and validations are moved here as core moves areas: Univer lets them grow where
 * Excel does not, and treats the sheet in front differently from the others. The merged areas go before Univer's plugins
 * are asked, because for each of them Univer copies all.
 */
function moveAlong(
  sheet: Worksheet,
  operation: RowMove,
  injector: Injector,
  transaction: Transaction,
  command: IMutationInfo,
  move: Step,
): void {
  const merges = movedMerges(sheet, operation);
  transaction.run({ redos: removedMerges(sheet, merges.before), undos: addedMerges(sheet, merges.before) });
  const followers = followersOf(sheet, injector, command);
  const validations = movedValidations(sheet, { sheet: sheet.getName(), ...shiftOf(operation) }, injector);
  transaction.run({
    redos: [
      ...withoutOurs(followers.preRedos),
      ...move.redos,
      ...withoutOurs(followers.redos),
      ...validations.redos,
    ],
    undos: [
      ...validations.undos,
      ...withoutOurs(followers.preUndos),
      ...move.undos,
      ...withoutOurs(followers.undos),
    ],
  });
  transaction.run({ redos: addedMerges(sheet, merges.after), undos: removedMerges(sheet, merges.after) });
}

/** Asks Univer's plugins what else changes. Some of them look only at the sheet in front, so it is put there meanwhile. */
function followersOf(sheet: Worksheet, injector: Injector, command: IMutationInfo) {
  const workbook = injector
    .get(IUniverInstanceService)
    .getUnit<Workbook>(sheet.getUnitId(), UniverInstanceType.UNIVER_SHEET);
  const plugins = injector.get(SheetInterceptorService);
  const front = workbook?.getActiveSheet();
  if (!front || front === sheet) return plugins.onCommandExecute(command);
  workbook?.setActiveSheet(sheet);
  try {
    return plugins.onCommandExecute(command);
  } finally {
    workbook?.setActiveSheet(front);
  }
}

const ours: ReadonlySet<string> = new Set([
  AddWorksheetMergeMutation.id,
  RemoveWorksheetMergeMutation.id,
  AddDataValidationMutation.id,
  UpdateDataValidationMutation.id,
  RemoveDataValidationMutation.id,
]);

function withoutOurs(mutations: readonly IMutationInfo[] = []): IMutationInfo[] {
  return mutations.filter(({ id }) => !ours.has(id));
}

function shiftOf({ kind, row, count }: RowMove): { row: number; count: number } {
  return { row, count: kind === "insertRows" ? count : -count };
}

/** Of merged areas all or none: Univer knows their order. */
function movedMerges(sheet: Worksheet, operation: RowMove): { before: Area[]; after: Area[] } {
  const before = sheet.getMergeData().map(areaOf);
  if (before.every(({ bottom }) => bottom < operation.row)) return { before: [], after: [] };
  return { before, after: shiftMerges(before, shiftOf(operation)) };
}

function addedMerges(sheet: Worksheet, areas: readonly Area[]): IMutationInfo[] {
  if (areas.length === 0) return [];
  return [
    { id: AddWorksheetMergeMutation.id, params: { ...targetOf(sheet), ranges: areas.map(univerRange) } },
  ];
}

/** All merged areas of the sheet, named by one range around them: Univer compares each range with each area. */
function removedMerges(sheet: Worksheet, areas: readonly Area[]): IMutationInfo[] {
  if (areas.length === 0) return [];
  const around = {
    startRow: 0,
    startColumn: 0,
    endRow: Math.max(...areas.map(({ bottom }) => bottom)),
    endColumn: Math.max(...areas.map(({ right }) => right)),
  };
  return [{ id: RemoveWorksheetMergeMutation.id, params: { ...targetOf(sheet), ranges: [around] } }];
}
