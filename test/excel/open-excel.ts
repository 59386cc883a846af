import type { Cell, WorkbookSnapshot } from "../../src/core";
import { ExcelHost } from "../../src/excel";
import { OfficeHost, type OfficeHostOptions, type SheetModel, User, connectNode } from "../office-host";

/** An Excel host in front of a played Excel that has this workbook open. */
export interface OpenedExcel {
  readonly host: ExcelHost;
  readonly office: OfficeHost;
  readonly user: User;
}

const opened: OfficeHost[] = [];

/** A test that asks for something this Excel does not model has proven nothing, even where the failure was caught. */
afterEach(async () => {
  await eventsDelivered();
  for (const office of opened.splice(0)) expect(office.gaps).toEqual([]);
});

/** Events reach the add-in a turn of the loop after what caused them, and its listeners run in that turn. */
export async function eventsDelivered(): Promise<void> {
  await nextTurn();
  await nextTurn();
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

export function openExcel(workbook: WorkbookSnapshot, options: OfficeHostOptions = {}): OpenedExcel {
  const [first] = workbook.sheets;
  const office = new OfficeHost({
    workbookName: workbook.name,
    firstSheet: first?.name ?? "Sheet1",
    ...options,
  });
  for (const snapshot of workbook.sheets) {
    const sheet = office.workbook.find(snapshot.name) ?? office.workbook.addSheet(snapshot.name);
    fill(sheet, snapshot.rows);
    for (const merge of snapshot.merges ?? []) sheet.merge(merge);
  }
  const active = office.workbook.find(workbook.activeSheet ?? "");
  if (active) office.workbook.activate(active);
  connectNode(office);
  opened.push(office);
  return { host: new ExcelHost(), office, user: new User(office.workbook) };
}

function fill(sheet: SheetModel, rows: readonly (readonly (Cell | undefined)[])[]): void {
  rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      if (!cell) return;
      const { value, formula, numberFormat } = cell;
      sheet.change(row, column, {
        content: { value: value ?? "", ...(formula === undefined ? {} : { formula }) },
      });
      if (numberFormat !== undefined) sheet.changeFormat(row, column, { numberFormat });
    });
  });
}
