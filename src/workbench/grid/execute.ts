import type { ICellData, Workbook, Worksheet } from "@univerjs/core";
import { SetRangeValuesMutation, SetRangeValuesUndoMutationFactory, SetStyleCommand } from "@univerjs/sheets";
import { type Area, type CellRange, type Operation, type PageSetup, formatCell } from "../../core";
import { roleStyles } from "../../host";
import { areaOf } from "./areas";
import { univerContent } from "./cell";
import { type CellWrite, CellWrites } from "./cell-writes";
import { columnWidthStep, listStep, rowHeightSteps } from "./look-steps";
import { deleteRows, insertRows } from "./move-rows";
import { addSheetStep, deleteSheetStep, mergeStep, roomSteps, unmergeStep } from "./sheet-steps";
import { univerStyle } from "./style";
import type { LinkMemory, SheetMemory } from "./to-univer";
import { type Injector, type Transaction, mutationStep, targetOf } from "./transaction";

const WRITES_CELLS: ReadonlySet<Operation["kind"]> = new Set(["setCell", "numberFormat", "style"]);

/** Carries operations out in Univer. Whether they may be carried out has been decided before. */
export class Execution {
  readonly #workbook: Workbook;
  readonly #injector: Injector;
  readonly #transaction: Transaction;
  readonly #writes = new CellWrites((write) => {
    this.#writeCells(write);
  });
  #merges: CellRange[] = [];

  constructor(workbook: Workbook, injector: Injector, transaction: Transaction) {
    this.#workbook = workbook;
    this.#injector = injector;
    this.#transaction = transaction;
  }

  /** Writes of cells and merges wait for the next operation of another kind, or for `finish`. */
  execute(operation: Operation): void {
    if (!WRITES_CELLS.has(operation.kind)) this.#writes.flush();
    if (operation.kind !== "merge") this.#addMerges();
    switch (operation.kind) {
      case "setCell":
        this.#write(operation.at.sheet, areaOfCell(operation.at), () => univerContent(operation.write));
        return;
      case "numberFormat": {
        const pattern = operation.write === "General" ? null : { pattern: operation.write };
        this.#write(operation.at.sheet, areaOfCell(operation.at), () => ({ s: { n: pattern } }));
        return;
      }
      case "insertRows":
        this.#makeRoom(operation.sheet, { row: operation.row, column: 0 });
        insertRows(this.#sheet(operation.sheet), operation, this.#injector, this.#transaction);
        this.#continueMerges(operation);
        return;
      case "deleteRows":
        deleteRows(this.#sheet(operation.sheet), operation, this.#injector, this.#transaction);
        return;
      case "merge":
        this.#merge(operation.range);
        return;
      case "unmerge":
        this.#transaction.run(unmergeStep(this.#sheet(operation.range.sheet), operation.range));
        return;
      case "addSheet":
        // Otherwise Univer brings the new sheet to the front; only revealing does that here.
        this.#transaction.run(addSheetStep(this.#workbook, operation.sheet, operation.after), {
          fromCollab: true,
        });
        return;
      case "deleteSheet":
        this.#transaction.run(deleteSheetStep(this.#sheet(operation.sheet), this.#injector));
        return;
      case "style": {
        const style = univerStyle(roleStyles[operation.role]);
        this.#write(operation.range.sheet, operation.range, () => ({ s: style }));
        return;
      }
      case "copyFormat":
        this.#copyFormat(operation.from, operation.to);
        return;
      case "rowHeights":
        this.#setRowHeights(operation.sheet, operation.row, operation.heights);
        return;
      case "columnWidths":
        this.#setColumnWidths(operation.sheet, operation.widths);
        return;
      case "hyperlink":
        this.#link(operation);
        return;
      case "listValidation":
        this.#transaction.run(listStep(this.#sheet(operation.range.sheet), operation.range, operation.items));
        return;
      case "pageSetup":
        this.#setPage(operation.sheet, operation.setup);
    }
  }

  finish(): void {
    this.#writes.flush();
    this.#addMerges();
  }

  #sheet(name: string): Worksheet {
    const sheet = this.#workbook.getSheetBySheetName(name);
    if (!sheet) throw new Error(`No sheet named ${name}.`);
    return sheet;
  }

  #write(name: string, area: Area, cellAt: (row: number, column: number) => ICellData): void {
    this.#makeRoom(name, { row: area.bottom, column: area.right });
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        this.#writes.add(name, { row, column }, cellAt(row, column));
      }
    }
  }

  #writeCells({ sheet, cellValue, isStyle }: CellWrite): void {
    // By the command that Univer sets styles with, it knows that no formula has to be computed.
    const trigger = isStyle ? { trigger: SetStyleCommand.id } : {};
    const params = { ...targetOf(this.#sheet(sheet)), cellValue, ...trigger };
    const undo = { ...SetRangeValuesUndoMutationFactory(this.#injector, params), ...trigger };
    this.#transaction.run(mutationStep(SetRangeValuesMutation.id, params, undo));
  }

  #makeRoom(name: string, at: { row: number; column: number }): void {
    for (const step of roomSteps(this.#sheet(name), at)) this.#transaction.run(step);
  }

  #merge(range: CellRange): void {
    if (this.#merges.some(({ sheet }) => sheet !== range.sheet)) this.#addMerges();
    this.#makeRoom(range.sheet, { row: range.bottom, column: range.right });
    this.#merges.push(range);
  }

  #addMerges(): void {
    const [first] = this.#merges;
    if (!first) return;
    const step = mergeStep(this.#sheet(first.sheet), this.#merges);
    this.#merges = [];
    this.#transaction.run(step);
  }

  /** A merged area that has grown goes on looking as it does, since the lines around it are drawn cell by cell. */
  #continueMerges({ sheet, row, count }: Extract<Operation, { kind: "insertRows" }>): void {
    for (const { top, left, bottom, right } of this.#sheet(sheet).getMergeData().map(areaOf)) {
      if (top >= row || bottom < row) continue;
      const above = { sheet, top: row - 1, left, bottom: row - 1, right };
      this.#copyFormat(above, { ...above, top: row, bottom: row + count - 1 });
    }
  }

  #copyFormat(from: CellRange, to: CellRange): void {
    const source = this.#sheet(from.sheet);
    const styles = this.#workbook.getStyles();
    const height = from.bottom - from.top + 1;
    const width = from.right - from.left + 1;
    this.#write(to.sheet, to, (row, column) => {
      const fromRow = from.top + ((row - to.top) % height);
      const fromColumn = from.left + ((column - to.left) % width);
      return { s: styles.getStyleByCell(source.getCellRaw(fromRow, fromColumn)) ?? null };
    });
  }

  #setRowHeights(name: string, first: number, heights: readonly number[]): void {
    this.#makeRoom(name, { row: first + heights.length - 1, column: 0 });
    for (const step of rowHeightSteps(this.#sheet(name), first, heights)) this.#transaction.run(step);
  }

  #setColumnWidths(name: string, widths: readonly number[]): void {
    this.#makeRoom(name, { row: 0, column: widths.length - 1 });
    this.#transaction.run(columnWidthStep(this.#sheet(name), widths));
  }

  #link({ at, target }: Extract<Operation, { kind: "hyperlink" }>): void {
    const place = `#'${target.sheet.replaceAll("'", "''")}'!${formatCell(target)}`;
    const link: LinkMemory = { target: place, tooltip: undefined, rows: 1, columns: 1 };
    this.#write(at.sheet, areaOfCell(at), () => ({ custom: { link } }));
  }

  /** Univer does not print, so it has no command for this; the sheet is of the change's own making and goes as a whole. */
  #setPage(name: string, page: PageSetup): void {
    const sheet = this.#sheet(name);
    const memory = sheet.getCustomMetadata() as SheetMemory | undefined;
    sheet.setCustomMetadata({ ...memory, page });
  }
}

function areaOfCell({ row, column }: { row: number; column: number }): Area {
  return { top: row, left: column, bottom: row, right: column };
}
