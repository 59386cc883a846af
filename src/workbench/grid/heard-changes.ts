import type { ICommandInfo, IExecutionOptions, IObjectMatrixPrimitiveType, IRange } from "@univerjs/core";
import {
  AddWorksheetMergeMutation,
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  MoveColsMutation,
  MoveRangeMutation,
  MoveRowsMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  RemoveWorksheetMergeMutation,
  ReorderRangeMutation,
  SetRangeValuesMutation,
  SetWorksheetNameMutation,
  SetWorksheetRowAutoHeightMutation,
} from "@univerjs/sheets";
import {
  AddConditionalRuleMutation,
  DeleteConditionalRuleMutation,
} from "@univerjs/sheets-conditional-formatting";
import type { Area } from "../../core";
import { numberedEntries } from "./numbered";

/** Cells of a sheet that became different; without an area where the whole sheet may have. */
export interface HeardChange {
  readonly sheetId: string;
  readonly area: Area | undefined;
}

/** What may stand in the parameters of the mutations below. */
interface Parameters {
  readonly subUnitId?: string;
  readonly cellValue?: IObjectMatrixPrimitiveType<unknown>;
  readonly ranges?: readonly IRange[];
  readonly sheet?: { readonly id: string };
  readonly from?: { readonly subUnitId: string };
  readonly to?: { readonly subUnitId: string };
}

const wholeSheetMutations: ReadonlySet<string> = new Set([
  InsertRowMutation.id,
  RemoveRowMutation.id,
  InsertColMutation.id,
  RemoveColMutation.id,
  MoveRowsMutation.id,
  MoveColsMutation.id,
  ReorderRangeMutation.id,
  RemoveSheetMutation.id,
  SetWorksheetNameMutation.id,
  AddWorksheetMergeMutation.id,
  RemoveWorksheetMergeMutation.id,
]);

/** What a command that Univer has executed changed in contents; looks and selections change nothing. */
export function heardChanges({ id, params }: Readonly<ICommandInfo>): HeardChange[] {
  const { subUnitId, cellValue, sheet, from, to } = (params ?? {}) as Parameters;
  if (id === SetRangeValuesMutation.id && subUnitId !== undefined && cellValue) {
    const area = writtenArea(cellValue);
    return area ? [{ sheetId: subUnitId, area }] : [];
  }
  if (id === InsertSheetMutation.id && sheet) return [{ sheetId: sheet.id, area: undefined }];
  if (id === MoveRangeMutation.id && from && to) {
    return [...new Set([from.subUnitId, to.subUnitId])].map((sheetId) => ({ sheetId, area: undefined }));
  }
  if (wholeSheetMutations.has(id) && subUnitId !== undefined)
    return [{ sheetId: subUnitId, area: undefined }];
  return [];
}

/** The rectangle around the cells whose content is set; undefined when only looks are. */
function writtenArea(cells: IObjectMatrixPrimitiveType<unknown>): Area | undefined {
  let area: Area | undefined;
  for (const [top, row] of numberedEntries(cells)) {
    for (const [left, cell] of numberedEntries(row)) {
      if (!setsContent(cell)) continue;
      area = {
        top: Math.min(area?.top ?? top, top),
        left: Math.min(area?.left ?? left, left),
        bottom: Math.max(area?.bottom ?? top, top),
        right: Math.max(area?.right ?? left, left),
      };
    }
  }
  return area;
}

function setsContent(cell: unknown): boolean {
  if (cell === null || cell === undefined || typeof cell !== "object") return true;
  return "v" in cell || "f" in cell || "p" in cell || "si" in cell;
}

/** Of what Univer executes, this is not saved: heights that it fits to the text, and the marks. */
const unsavedMutations: ReadonlySet<string> = new Set([
  SetWorksheetRowAutoHeightMutation.id,
  AddConditionalRuleMutation.id,
  DeleteConditionalRuleMutation.id,
]);

/** Whether a command changed something that a save would write; results of formulas follow from other changes. */
export function isEdit({ id }: Readonly<ICommandInfo>, options: IExecutionOptions | undefined): boolean {
  if (options?.fromFormula || options?.onlyLocal) return false;
  if (unsavedMutations.has(id)) return false;
  return id.startsWith("sheet.mutation.") || id.startsWith("data-validation.mutation.");
}
