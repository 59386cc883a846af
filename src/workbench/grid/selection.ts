import { type Workbook, type Worksheet, ICommandService } from "@univerjs/core";
import {
  SelectionMoveType,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SheetsSelectionsService,
  getPrimaryForRange,
} from "@univerjs/sheets";
import type { Area, CellRange } from "../../core";
import { areaOf, univerRange } from "./areas";
import type { Injector } from "./transaction";

/** What the user has selected in the grid. */
export class Selection {
  readonly #workbook: Workbook;
  readonly #injector: Injector;

  constructor(workbook: Workbook, injector: Injector) {
    this.#workbook = workbook;
    this.#injector = injector;
  }

  get(): CellRange | undefined {
    const selected = this.#injector.get(SheetsSelectionsService).getCurrentLastSelection()?.range;
    if (!selected) return undefined;
    const sheet = this.#workbook.getActiveSheet();
    // Univer leaves the open side of whole rows and columns without a number.
    const whole = { top: 0, left: 0, bottom: sheet.getRowCount() - 1, right: sheet.getColumnCount() - 1 };
    const { top, left, bottom, right } = areaOf(selected);
    return {
      sheet: sheet.getName(),
      top: Number.isNaN(top) ? whole.top : top,
      left: Number.isNaN(left) ? whole.left : left,
      bottom: Number.isNaN(bottom) ? whole.bottom : bottom,
      right: Number.isNaN(right) ? whole.right : right,
    };
  }

  /** Brings the sheet to the front. */
  set(sheet: Worksheet, area: Area): void {
    const commands = this.#injector.get(ICommandService);
    const target = { unitId: this.#workbook.getUnitId(), subUnitId: sheet.getSheetId() };
    const range = univerRange(area);
    commands.syncExecuteCommand(SetWorksheetActiveOperation.id, target);
    commands.syncExecuteCommand(SetSelectionsOperation.id, {
      ...target,
      type: SelectionMoveType.MOVE_END,
      selections: [{ range, primary: getPrimaryForRange(range, sheet), style: null }],
    });
  }

  /** Univer's name box and formula bar lose sight of the selection when merged areas come and go. */
  announce(): void {
    const service = this.#injector.get(SheetsSelectionsService);
    const selections = service.getCurrentSelections();
    if (selections.length > 0) service.setSelections([...selections], SelectionMoveType.MOVE_END);
  }
}
