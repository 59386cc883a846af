import {
  type IDisposable,
  type IRange,
  type Workbook,
  type Worksheet,
  BooleanNumber,
  ICommandService,
} from "@univerjs/core";
import { SetWorksheetActiveOperation, SheetInterceptorService } from "@univerjs/sheets";
import type { Injector } from "./transaction";

/** So many at a time, that the page stays responsive. */
const rowsAtOnce = 200;

/**
 * Rows without a height of their own take the height of their text, as Excel does on opening a file. Univer fits rows only
 * after the user's edits: so a sheet's rows are fitted here when it comes to the front.
 */
export class RowFitter {
  readonly #workbook: Workbook;
  readonly #injector: Injector;
  readonly #subscription: IDisposable;
  readonly #fitted = new Set<Worksheet>();
  #isDisposed = false;

  constructor(workbook: Workbook, injector: Injector) {
    this.#workbook = workbook;
    this.#injector = injector;
    this.#subscription = injector.get(ICommandService).onCommandExecuted(({ id }) => {
      if (id === SetWorksheetActiveOperation.id) this.#fitFront();
    });
    this.#fitFront();
  }

  /** After texts of these sheets have changed. */
  refit(names: ReadonlySet<string>): void {
    for (const sheet of this.#fitted) if (names.has(sheet.getName())) this.#fitted.delete(sheet);
    this.#fitFront();
  }

  dispose(): void {
    this.#isDisposed = true;
    this.#subscription.dispose();
  }

  #fitFront(): void {
    const sheet = this.#workbook.getActiveSheet();
    if (this.#fitted.has(sheet)) return;
    this.#fitted.add(sheet);
    this.#fitFrom(sheet, flexibleRows(sheet));
  }

  /** Begins with the next frame, by which the sheet has been drawn. */
  #fitFrom(sheet: Worksheet, rows: readonly number[]): void {
    if (rows.length === 0) return;
    requestAnimationFrame(() => {
      if (this.#isDisposed) return;
      const { redos } = this.#injector.get(SheetInterceptorService).generateMutationsOfAutoHeight({
        unitId: sheet.getUnitId(),
        subUnitId: sheet.getSheetId(),
        ranges: rows.slice(0, rowsAtOnce).map((row) => rowRange(sheet, row)),
      });
      const commands = this.#injector.get(ICommandService);
      for (const { id, params } of redos) commands.syncExecuteCommand(id, params);
      this.#fitFrom(sheet, rows.slice(rowsAtOnce));
    });
  }
}

function rowRange(sheet: Worksheet, row: number): IRange {
  return { startRow: row, endRow: row, startColumn: 0, endColumn: sheet.getColumnCount() - 1 };
}

function flexibleRows(sheet: Worksheet): number[] {
  const rows = sheet.getRowManager();
  return Array.from({ length: sheet.getCellMatrix().getLength() }, (_, row) => row).filter((row) => {
    const { h, ia } = rows.getRow(row) ?? {};
    return h === undefined || ia === BooleanNumber.TRUE;
  });
}
