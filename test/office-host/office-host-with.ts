import type { Cell, WorkbookSnapshot } from "../../src/core";
import type { SheetModel } from "./model/sheet";
import { OfficeHost, type OfficeHostOptions } from "./office-host";

/** A played Excel that has this workbook open. */
export function officeHostWith(workbook: WorkbookSnapshot, options: OfficeHostOptions = {}): OfficeHost {
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
  return office;
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
