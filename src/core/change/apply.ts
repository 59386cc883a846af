import { type Area, type CellAddress, areasOverlap } from "../grid/address";
import {
  type Cell,
  type CellContent,
  type SheetSnapshot,
  type WorkbookSnapshot,
  contentOf,
  sameContent,
} from "../grid/snapshot";
import { type RowShift, shiftMerges } from "../grid/row-shift";
import { shiftFormula } from "../formula/shift-formula";
import type { ChangeSet, ExpectedCell, Operation } from "./change-set";
import type { Refusal } from "./refusal";
import { sheetOf } from "./sheet-of";
import { refuseUnexpected } from "./refuse-unexpected";
import { type ShowNumber, showPlainNumber } from "./show-number";

export type Applied =
  | { readonly kind: "applied"; readonly snapshot: WorkbookSnapshot }
  | { readonly kind: "refused"; readonly refusal: Refusal };

/**
 * What a workbook becomes by a change: the whole change, or, when any cell is not as expected, nothing of it.
 * Looks (styles, widths, validation …) are not part of a snapshot and pass without effect.
 */
export function applyChange(
  snapshot: WorkbookSnapshot,
  change: ChangeSet,
  showNumber: ShowNumber = showPlainNumber,
): Applied {
  const draft = new Draft(snapshot, showNumber);
  for (const operation of change.operations) {
    const refusal = draft.execute(operation);
    if (refusal) return { kind: "refused", refusal };
  }
  return { kind: "applied", snapshot: draft.finish() };
}

type DeleteRows = Extract<Operation, { kind: "deleteRows" }>;

interface DraftSheet extends SheetSnapshot {
  rows: (Cell | undefined)[][];
  merges: Area[] | undefined;
}

/** A copy of the workbook under change; sheets are copied when first touched. */
class Draft {
  readonly #snapshot: WorkbookSnapshot;
  readonly #showNumber: ShowNumber;
  #sheets: SheetSnapshot[];
  readonly #touched = new Map<string, DraftSheet>();

  constructor(snapshot: WorkbookSnapshot, showNumber: ShowNumber) {
    this.#snapshot = snapshot;
    this.#showNumber = showNumber;
    this.#sheets = [...snapshot.sheets];
  }

  finish(): WorkbookSnapshot {
    const sheets = this.#sheets.map((sheet) => this.#touched.get(sheet.name) ?? sheet);
    const isThere = sheets.some((sheet) => sheet.name === this.#snapshot.activeSheet);
    return { ...this.#snapshot, sheets, activeSheet: isThere ? this.#snapshot.activeSheet : sheets[0]?.name };
  }

  execute(operation: Operation): Refusal | undefined {
    if (operation.kind === "addSheet") return this.#addSheet(operation.sheet, operation.after);
    const name = sheetOf(operation);
    const sheet = this.#touch(name);
    if (!sheet) return { kind: "sheetMissing", sheet: name };
    if (sheet.isProtected) return { kind: "sheetProtected", sheet: name };
    switch (operation.kind) {
      case "setCell":
        return this.#setCell(sheet, operation.at, operation.expect, operation.write);
      case "numberFormat":
        return this.#setNumberFormat(sheet, operation.at, operation.expect, operation.write);
      case "insertRows":
        this.#shiftRows(sheet, operation);
        return undefined;
      case "deleteRows":
        return this.#deleteRows(sheet, operation);
      case "deleteSheet":
        return this.#deleteSheet(sheet, operation.expect);
      case "merge":
        if (sheet.merges?.some((area) => areasOverlap(area, operation.range))) {
          return { kind: "impossible", sheet: name };
        }
        sheet.merges?.push(areaOf(operation.range));
        return undefined;
      case "unmerge":
        sheet.merges = sheet.merges?.filter((area) => !areasOverlap(area, operation.range));
        return undefined;
      case "style":
      case "copyFormat":
      case "rowHeights":
      case "columnWidths":
      case "hyperlink":
      case "listValidation":
      case "pageSetup":
        return undefined;
    }
  }

  #touch(name: string): DraftSheet | undefined {
    const touched = this.#touched.get(name);
    if (touched) return touched;
    const sheet = this.#sheets.find((candidate) => candidate.name === name);
    if (!sheet) return undefined;
    const copy = {
      ...sheet,
      rows: sheet.rows.map((row) => [...row]),
      merges: sheet.merges && [...sheet.merges],
    };
    this.#touched.set(name, copy);
    return copy;
  }

  #addSheet(name: string, after: string | undefined): Refusal | undefined {
    // Excel holds "Sheet1" and "sheet1" for the same name.
    const isTaken = this.#sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
    if (isTaken) return { kind: "sheetExists", sheet: name };
    const place = this.#sheets.findIndex((sheet) => sheet.name === after);
    const added: SheetSnapshot = { name, visibility: "visible", isProtected: false, rows: [], merges: [] };
    this.#sheets.splice(place < 0 ? this.#sheets.length : place + 1, 0, added);
    return undefined;
  }

  #deleteSheet(sheet: DraftSheet, expect: readonly ExpectedCell[]): Refusal | undefined {
    const refusal = refuseUnexpected(sheet, { first: 0, last: sheet.rows.length - 1 }, expect);
    if (refusal) return refusal;
    this.#sheets = this.#sheets.filter((candidate) => candidate.name !== sheet.name);
    this.#touched.delete(sheet.name);
    return undefined;
  }

  /** As Excel does it: what lies below moves, merges across the place change, and so does every formula that names it. */
  #shiftRows(sheet: DraftSheet, shift: RowShift): void {
    const { row, count } = shift;
    if (count < 0) sheet.rows.splice(row, -count);
    else if (row < sheet.rows.length) sheet.rows.splice(row, 0, ...Array.from({ length: count }, () => []));
    sheet.merges = sheet.merges && shiftMerges(sheet.merges, shift);
    for (const { name } of this.#sheets) this.#shiftFormulas(name, shift);
  }

  #shiftFormulas(name: string, shift: RowShift): void {
    const sheet = this.#touched.get(name) ?? this.#sheets.find((candidate) => candidate.name === name);
    sheet?.rows.forEach((cells, row) => {
      cells.forEach((cell, column) => {
        if (cell?.formula === undefined) return;
        const formula = shiftFormula(cell.formula, name, shift);
        const draft = formula === cell.formula ? undefined : this.#touch(name);
        if (draft) putCell(draft, { row, column }, { ...cell, formula });
      });
    });
  }

  #deleteRows(sheet: DraftSheet, { row, count, expect }: DeleteRows): Refusal | undefined {
    const refusal = refuseUnexpected(sheet, { first: row, last: row + count - 1 }, expect);
    if (!refusal) this.#shiftRows(sheet, { sheet: sheet.name, row, count: -count });
    return refusal;
  }

  #setCell(sheet: DraftSheet, at: CellAddress, expect: CellContent, write: CellContent): Refusal | undefined {
    const cell = sheet.rows[at.row]?.[at.column];
    if (!sameContent(contentOf(cell), expect))
      return { kind: "stale", cells: [{ at, text: cell?.text ?? "" }] };
    putCell(sheet, at, this.#write(write, cell?.numberFormat));
    return undefined;
  }

  #setNumberFormat(sheet: DraftSheet, at: CellAddress, expect: string, write: string): Refusal | undefined {
    const cell = sheet.rows[at.row]?.[at.column];
    if (!cell) return undefined;
    if ((cell.numberFormat ?? "General") !== expect)
      return { kind: "stale", cells: [{ at, text: cell.text }] };
    putCell(sheet, at, this.#write(contentOf(cell), write === "General" ? undefined : write));
    return undefined;
  }

  /** The cell that holds this content; a formula has no result until a host computes it. */
  #write(content: CellContent, numberFormat: string | undefined): Cell | undefined {
    const format = numberFormat === undefined ? {} : { numberFormat };
    if (content === null || content === "") return undefined;
    if (typeof content === "object") return { value: null, text: "", formula: content.formula, ...format };
    if (typeof content === "number") {
      return { value: content, text: this.#showNumber(content, numberFormat), ...format };
    }
    if (typeof content === "boolean") return { value: content, text: content ? "TRUE" : "FALSE", ...format };
    return { value: content, text: content, ...format };
  }
}

function areaOf({ top, left, bottom, right }: Area): Area {
  return { top, left, bottom, right };
}

function putCell(sheet: DraftSheet, at: Omit<CellAddress, "sheet">, cell: Cell | undefined): void {
  while (sheet.rows.length <= at.row) sheet.rows.push([]);
  const row = sheet.rows[at.row];
  if (row) row[at.column] = cell;
}
