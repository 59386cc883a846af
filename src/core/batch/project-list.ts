import type { CellAddress, CellRange } from "../grid/address";
import { type Cell, type SheetSnapshot, type WorkbookSnapshot, findSheet } from "../grid/snapshot";
import { type ProjectFields, type Template, emptyProject } from "../templates";
import { compact, isBlank, trimBlanks } from "../text/normalize";
import { isSpreadsheetError } from "../text/spreadsheet-errors";
import { parseAmount, toFen } from "../value/amount";
import { type ListColumn, type ListHeader, findListHeader } from "./list-header";
import { templateFor } from "./template-for";

/** A row of a list that a form can be made of. */
export interface ListedProject {
  /** Of its name. */
  readonly at: CellAddress;
  readonly template: Template;
  readonly fields: ProjectFields;
}

/** What keeps a row from becoming a form. */
export type RowProblem =
  | { readonly kind: "nameMissing" }
  | { readonly kind: "kindMissing" }
  | { readonly kind: "kindUnknown"; readonly written: string }
  /** `column` as its header prints it. */
  | { readonly kind: "unreadable"; readonly column: string; readonly written: string };

export interface UnusableRow {
  readonly at: CellAddress;
  readonly problem: RowProblem;
}

export interface ProjectList {
  readonly projects: readonly ListedProject[];
  readonly unusable: readonly UnusableRow[];
}

/**
 * Reads a list of projects, one to a row, under headers in any order (项目名称, 项目编码, 预算数, 财政资金, 其他资金, 类型 …).
 * `area` may be the list, a part that begins with its headers, or the whole sheet. Undefined where no row names 项目名称
 * and something else. A row without 类型 takes `fallback`.
 */
export function readProjectList(
  snapshot: WorkbookSnapshot,
  area: CellRange,
  templates: readonly Template[],
  fallback: Template | undefined,
): ProjectList | undefined {
  const sheet = findSheet(snapshot, area.sheet);
  const header = sheet && findListHeader(sheet, area.top, area.bottom);
  if (!header) return undefined;
  const projects: ListedProject[] = [];
  const unusable: UnusableRow[] = [];
  for (let row = header.row + 1; row <= Math.min(area.bottom, sheet.rows.length - 1); row++) {
    const read = new ListRow(sheet, header, row);
    if (read.isNoProject()) continue;
    const project = read.project(templates, fallback);
    if ("problem" in project) unusable.push(project);
    else projects.push(project);
  }
  return { projects, unusable };
}

const TOTAL = /^(?:合|总|小)计$/u;

class ListRow {
  readonly #cells: readonly (Cell | undefined)[];
  readonly #header: ListHeader;
  readonly #at: CellAddress;

  constructor(sheet: SheetSnapshot, header: ListHeader, row: number) {
    this.#cells = sheet.rows[row] ?? [];
    this.#header = header;
    this.#at = { sheet: sheet.name, row, column: header.columns.get("projectName")?.column ?? 0 };
  }

  /** A blank row, a sum, or a note that stands alone. */
  isNoProject(): boolean {
    const filled = this.#cells.filter((cell) => !isBlank(cell?.text));
    if (filled.some((cell) => TOTAL.test(compact(cell?.text ?? "")))) return true;
    return !Array.from(this.#header.columns.keys()).some((name) => this.#text(name) !== "");
  }

  project(templates: readonly Template[], fallback: Template | undefined): ListedProject | UnusableRow {
    const refuse = (problem: RowProblem): UnusableRow => ({ at: this.#at, problem });
    if (this.#text("projectName") === "") return refuse({ kind: "nameMissing" });
    for (const [name, { label }] of this.#header.columns) {
      const written = this.#text(name);
      const isAmount = name === "budgetedAmount" || name === "fiscalFunds" || name === "otherFunds";
      if (isSpreadsheetError(written) || (isAmount && this.#amount(name) === "unreadable"))
        return refuse({ kind: "unreadable", column: label, written });
    }
    const kind = this.#text("projectKind");
    const template = kind === "" ? fallback : templateFor(kind, templates);
    if (!template)
      return refuse(kind === "" ? { kind: "kindMissing" } : { kind: "kindUnknown", written: kind });
    return { at: this.#at, template, fields: this.#fields() };
  }

  #fields(): ProjectFields {
    const amount = (name: ListColumn) => {
      const read = this.#amount(name);
      return typeof read === "number" ? read : undefined;
    };
    return {
      ...emptyProject,
      projectCode: this.#text("projectCode"),
      projectName: this.#text("projectName"),
      budgetUnit: this.#text("budgetUnit"),
      amountUnit: this.#header.amountUnit,
      budgetedAmount: amount("budgetedAmount"),
      fiscalFunds: amount("fiscalFunds"),
      otherFunds: amount("otherFunds"),
      fundUse: this.#text("fundUse"),
      performanceTarget: this.#text("performanceTarget"),
    };
  }

  /** In the unit of the list. */
  #amount(name: ListColumn): number | "empty" | "unreadable" {
    const unit = this.#header.amountUnit;
    const read = parseAmount(this.#text(name), this.#cell(name)?.value, unit);
    return read.kind === "amount" ? read.fen / toFen(1, unit) : read.kind;
  }

  #text(name: ListColumn): string {
    return trimBlanks(this.#cell(name)?.text ?? "");
  }

  #cell(name: ListColumn): Cell | undefined {
    const column = this.#header.columns.get(name)?.column;
    return column === undefined ? undefined : this.#cells[column];
  }
}
