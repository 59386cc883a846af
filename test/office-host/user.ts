import { parseAddress } from "./model/area";
import type { SheetModel } from "./model/sheet";
import type { WorkbookModel } from "./model/workbook";

/** What a person does in the application's own window. */
export class User {
  readonly #workbook: WorkbookModel;

  constructor(workbook: WorkbookModel) {
    this.#workbook = workbook;
  }

  types(sheetName: string, address: string, text: string): void {
    const sheet = this.#sheet(sheetName);
    const area = parseAddress(address);
    sheet.enter(area.top, area.left, text, this.#workbook.rules);
    this.#workbook.changed(sheet, area, "RangeEdited", "user");
  }

  /** Whole rows, such as "3:4". */
  insertsRows(sheetName: string, rows: string): void {
    const sheet = this.#sheet(sheetName);
    const area = parseAddress(rows);
    this.#workbook.insertRows(sheet, area.top, area.bottom - area.top + 1);
    this.#workbook.changed(sheet, area, "RowInserted", "user");
  }

  merges(sheetName: string, address: string): void {
    this.#sheet(sheetName).merge(parseAddress(address));
  }

  protects(sheetName: string): void {
    this.#sheet(sheetName).isProtected = true;
  }

  hides(sheetName: string, how: "Hidden" | "VeryHidden" = "Hidden"): void {
    this.#sheet(sheetName).visibility = how;
  }

  selects(sheetName: string, addresses: string): void {
    this.#workbook.select(this.#sheet(sheetName), addresses.split(",").map(parseAddress));
  }

  #sheet(name: string): SheetModel {
    const sheet = this.#workbook.find(name);
    if (!sheet) throw new Error(`No sheet named ${name}.`);
    return sheet;
  }
}
