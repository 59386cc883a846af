import { type Operation, type Refusal, sheetOf } from "../core";
import type { HostError } from "../host";

/** The sheet that an operation needs to find; undefined for one that makes its own. */
export function sheetNeededBy(operation: Operation): string | undefined {
  return operation.kind === "addSheet" ? undefined : sheetOf(operation);
}

/** The sheets of a workbook, as far as they explain a failure. */
export interface SheetState {
  readonly name: string;
  readonly isProtected: boolean;
}

/** The sheets are loaded with the next synchronisation. */
export function queueSheetStates(context: Excel.RequestContext): () => SheetState[] {
  const { worksheets } = context.workbook;
  worksheets.load("items/name,items/protection/protected");
  return () => {
    return worksheets.items.map(({ name, protection }) => ({ name, isProtected: protection.protected }));
  };
}

/** Why Excel did not execute an operation, when that is something to tell the user; undefined for a failure. */
export function refusalOf(
  operation: Operation,
  sheets: readonly SheetState[],
  error: HostError,
): Refusal | undefined {
  if (operation.kind === "addSheet") {
    const name = operation.sheet.toLowerCase();
    const isTaken = sheets.some((sheet) => sheet.name.toLowerCase() === name);
    return isTaken ? { kind: "sheetExists", sheet: operation.sheet } : undefined;
  }
  const name = sheetOf(operation);
  const sheet = sheets.find((candidate) => candidate.name === name);
  if (!sheet) return { kind: "sheetMissing", sheet: name };
  if (sheet.isProtected) return { kind: "sheetProtected", sheet: name };
  const { kind } = operation;
  const movesCells = kind === "merge" || kind === "insertRows" || kind === "deleteRows";
  return movesCells && error.kind === "unknown" ? { kind: "impossible", sheet: name } : undefined;
}
