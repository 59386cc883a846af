import { ApiError, invalidArgument, generalException } from "../api-error";

import type { Json } from "../wire";
import { type Area, addressOf } from "./area";
import { type ChangeKind, type EventSource, WorkbookEvents } from "./events";
import { SheetModel } from "./sheet";
import type { InputRules } from "./typed-input";

export interface Selection {
  readonly sheet: SheetModel;
  readonly areas: readonly Area[];
}

/** The open workbook of the application that this host plays. */
export class WorkbookModel {
  readonly name: string;
  readonly rules: InputRules;
  readonly events = new WorkbookEvents();
  readonly settings = new Map<string, Json>();
  /** Custom XML parts by id. */
  readonly customXmlParts = new Map<string, string>();
  sheets: SheetModel[] = [];
  active: SheetModel;
  selection: Selection;
  #ids = 0;

  constructor(name: string, firstSheet: string, rules: InputRules) {
    this.name = name;
    this.rules = rules;
    this.active = this.#create(firstSheet);
    this.selection = { sheet: this.active, areas: [{ top: 0, left: 0, bottom: 0, right: 0 }] };
  }

  /** By name, whatever its case, or by id. */
  find(nameOrId: string): SheetModel | undefined {
    const key = nameOrId.toLowerCase();
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === key || sheet.id === nameOrId);
  }

  addSheet(name: string | undefined): SheetModel {
    const chosen = name ?? `Sheet${this.sheets.length + 1}`;
    if (this.find(chosen)) {
      throw new ApiError("ItemAlreadyExists", "A resource with the same name or identifier already exists.");
    }
    if (chosen === "" || chosen.length > 31 || /[\\/?*[\]:]|^'|'$/.test(chosen)) throw invalidArgument();
    return this.#create(chosen);
  }

  deleteSheet(sheet: SheetModel): void {
    const visible = this.sheets.filter((each) => each.visibility === "Visible");
    if (visible.length === 1 && visible[0] === sheet) {
      throw generalException("A workbook must contain at least one visible worksheet.");
    }
    const place = this.sheets.indexOf(sheet);
    this.sheets = this.sheets.filter((each) => each !== sheet);
    const next = this.sheets[place] ?? this.sheets.at(-1);
    if (this.active === sheet && next) this.activate(next);
    this.events.raiseSheetEvent("deleted", sheet.id);
  }

  moveSheet(sheet: SheetModel, position: number): void {
    if (position < 0 || position >= this.sheets.length) throw invalidArgument();
    this.sheets = this.sheets.filter((each) => each !== sheet);
    this.sheets.splice(position, 0, sheet);
  }

  activate(sheet: SheetModel): void {
    if (sheet.visibility !== "Visible") {
      throw new ApiError("InvalidOperation", "A hidden worksheet cannot be activated.");
    }
    this.active = sheet;
    this.selection = { sheet, areas: [{ top: 0, left: 0, bottom: 0, right: 0 }] };
  }

  /** Formulas follow on every sheet. */
  insertRows(sheet: SheetModel, row: number, count: number): void {
    sheet.insertRows(row, count);
    for (const each of this.sheets) each.moveFormulas({ sheet: sheet.name, row, count });
  }

  deleteRows(sheet: SheetModel, row: number, count: number): void {
    sheet.deleteRows(row, count);
    for (const each of this.sheets) each.moveFormulas({ sheet: sheet.name, row, count: -count });
  }

  select(sheet: SheetModel, areas: readonly Area[]): void {
    this.activate(sheet);
    this.selection = { sheet, areas };
    this.events.raiseSelectionChanged(sheet.id, areas.map(addressOf).join(","));
  }

  /** Tells listeners that cells have become different. */
  changed(sheet: SheetModel, area: Area, kind: ChangeKind, by: EventSource): void {
    this.events.raiseChanged({ worksheetId: sheet.id, address: addressOf(area), kind, by });
  }

  nextId(): string {
    this.#ids += 1;
    return `{${String(this.#ids).padStart(8, "0")}-0001-0000-0000-000000000000}`;
  }

  #create(name: string): SheetModel {
    const sheet = new SheetModel(this.nextId(), name);
    this.sheets.push(sheet);
    this.events.raiseSheetEvent("added", sheet.id);
    return sheet;
  }
}
