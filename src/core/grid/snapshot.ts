import { type Area, type CellAddress, containsCell } from "./address";

/**
 * What a cell holds, as it is written and compared: a string is always text (never a formula, whatever it
 * begins with), null is a blank cell, a formula begins with "=".
 */
export type CellContent = string | number | boolean | null | { readonly formula: string };

/** One cell that is not blank. */
export interface Cell {
  /** The raw value; for a formula, its last result. */
  readonly value: string | number | boolean | null;
  /** What the cell shows: "25.00%" where the value is 0.25. */
  readonly text: string;
  /** Begins with "=". */
  readonly formula?: string;
  /** The number format code, where it is not General. */
  readonly numberFormat?: string;
}

export type SheetVisibility = "visible" | "hidden" | "veryHidden";

/** A worksheet at the moment it was read. */
export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly isProtected: boolean;
  /** `rows[row][column]`, counted from 0; a missing row or cell is blank. */
  readonly rows: readonly (readonly (Cell | undefined)[])[];
  /** Undefined where the host cannot tell (before ExcelApi 1.13): reading then infers merges from blanks. */
  readonly merges: readonly Area[] | undefined;
}

/** A workbook at the moment it was read; with `read({ kind: "activeSheet" })`, only that sheet. */
export interface WorkbookSnapshot {
  readonly name: string;
  readonly activeSheet: string | undefined;
  readonly sheets: readonly SheetSnapshot[];
}

export function findSheet(snapshot: WorkbookSnapshot, name: string): SheetSnapshot | undefined {
  return snapshot.sheets.find((sheet) => sheet.name === name);
}

export function cellAt(snapshot: WorkbookSnapshot, at: CellAddress): Cell | undefined {
  return findSheet(snapshot, at.sheet)?.rows[at.row]?.[at.column];
}

export function contentOf(cell: Cell | undefined): CellContent {
  if (!cell) return null;
  return cell.formula === undefined ? cell.value : { formula: cell.formula };
}

/** Equal as contents, not as display: 0.25 shown as 25% equals 0.25; blank equals empty text. */
export function sameContent(a: CellContent, b: CellContent): boolean {
  if (a !== null && b !== null && typeof a === "object" && typeof b === "object") {
    return a.formula === b.formula;
  }
  return (a === "" ? null : a) === (b === "" ? null : b);
}

/** The merged area that covers a cell, if any. */
export function mergeAt(sheet: SheetSnapshot, row: number, column: number): Area | undefined {
  return sheet.merges?.find((area) => containsCell(area, row, column));
}
