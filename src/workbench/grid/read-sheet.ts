import { type ICellData, type Nullable, type Workbook, type Worksheet, BooleanNumber } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import type { Cell, SheetSnapshot, ShowNumber } from "../../core";
import type { StyledWorkbook } from "../../xlsx";
import { showNumber, showNumberFrom1904, showText } from "../../xlsx/styles/show-number";
import { areaOf } from "./areas";
import { valueOf } from "./cell";
import type { SheetMemory } from "./to-univer";
import type { Injector } from "./transaction";

/** Reads sheets of the grid as core sees them. */
export class SheetReader {
  readonly #workbook: Workbook;
  readonly #injector: Injector;
  readonly #showNumber: ShowNumber;

  constructor(workbook: Workbook, injector: Injector, dateSystem: StyledWorkbook["dateSystem"]) {
    this.#workbook = workbook;
    this.#injector = injector;
    this.#showNumber = dateSystem === "1904" ? showNumberFrom1904 : showNumber;
  }

  read(sheet: Worksheet): SheetSnapshot {
    return { ...this.readName(sheet), rows: this.#readRows(sheet), merges: sheet.getMergeData().map(areaOf) };
  }

  /** The sheet without its cells. */
  readName(sheet: Worksheet): SheetSnapshot {
    const memory = sheet.getCustomMetadata() as SheetMemory | undefined;
    const isHidden = sheet.isSheetHidden() === BooleanNumber.TRUE;
    return {
      name: sheet.getName(),
      visibility: !isHidden ? "visible" : memory?.visibility === "veryHidden" ? "veryHidden" : "hidden",
      isProtected: memory?.isProtected ?? false,
      rows: [],
      merges: [],
    };
  }

  /** Whether some formula has no result yet: Univer computes a moment after a change. */
  awaitsResults(): boolean {
    return this.#workbook.getSheets().some((sheet) => {
      let isAwaiting = false;
      sheet.getCellMatrix().forValue((_row, _column, cell) => {
        isAwaiting = Boolean(cell?.f ?? cell?.si) && (cell?.v ?? null) === null;
        return !isAwaiting;
      });
      return isAwaiting;
    });
  }

  #readRows(sheet: Worksheet): (Cell | undefined)[][] {
    const rows: (Cell | undefined)[][] = [];
    sheet.getCellMatrix().forValue((row, column, data) => {
      const cell = this.#readCell(sheet, row, column, data);
      if (!cell) return;
      while (rows.length <= row) rows.push([]);
      const cells = (rows[row] ??= []);
      while (cells.length < column) cells.push(undefined);
      cells[column] = cell;
    });
    return rows;
  }

  #readCell(sheet: Worksheet, row: number, column: number, data: Nullable<ICellData>): Cell | undefined {
    if (!data) return undefined;
    const value = valueOf(data);
    const formula = data.f ?? (data.si ? this.sharedFormula(sheet.getSheetId(), row, column) : undefined);
    if (value === null && !formula) return undefined;
    const style = sheet.getComposedCellStyleByCellData(row, column, data);
    const numberFormat = style.n?.pattern;
    return {
      value,
      text: this.#show(value, numberFormat),
      ...(formula && { formula }),
      ...(numberFormat && numberFormat !== "General" && { numberFormat }),
    };
  }

  #show(value: Cell["value"], numberFormat: string | undefined): string {
    if (value === null) return "";
    if (typeof value === "number") return this.#showNumber(value, numberFormat);
    if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
    return showText(value, numberFormat);
  }

  /** The formula of a cell that shares one with its neighbours: Univer writes it out for the first of them only. */
  sharedFormula(sheetId: string, row: number, column: number): string | undefined {
    const formulas = this.#injector.get(FormulaDataModel);
    const formula = formulas.getFormulaStringByCell(row, column, sheetId, this.#workbook.getUnitId());
    return formula ?? undefined;
  }
}
