import type { ChangeSet, Operation } from "../change/change-set";
import type { CellAddress, CellRange } from "../grid/address";
import { type WorkbookSnapshot, findSheet } from "../grid/snapshot";
import { Lexicon } from "../form/lexicon";
import { readSheet } from "../form/read-sheet";
import { shorten, trimBlanks } from "../text/normalize";
import type { FormDraft } from "./draft";
import { layoutForm, printedLayout, rowCount } from "./printed-layout";

/** Where a new form goes; it never covers anything: rows are inserted for it, or a sheet is added. */
export type Placement =
  /** Named after the project where no name is given. */
  | { readonly kind: "newSheet"; readonly name?: string }
  /** Below everything on the sheet, with a blank row between. */
  | { readonly kind: "belowLastForm"; readonly sheet: string }
  /** At this row; what stands there moves down. */
  | { readonly kind: "atSelection"; readonly at: CellAddress };

/** A change that makes a form, and the cells that the form will take. */
export interface FormInsertion {
  readonly change: ChangeSet;
  readonly range: CellRange;
}

/** Why a form cannot be inserted there: inserting rows would tear a form or a merged area apart. */
export interface ImpossiblePlacement {
  readonly problem: "insideForm" | "insideMerge" | "sheetMissing";
}

/** The change that writes a draft at a place of the workbook. */
export function insertForm(
  snapshot: WorkbookSnapshot,
  draft: FormDraft,
  placement: Placement,
): FormInsertion | ImpossiblePlacement {
  if (placement.kind === "newSheet") {
    const sheet = freeSheetName(snapshot, placement.name ?? nameOf(draft));
    const at = { sheet, row: 0, column: 0 };
    const { columnWidths, headerRow } = printedLayout(draft);
    const operations: Operation[] = [
      { kind: "addSheet", sheet, ...(snapshot.activeSheet !== undefined && { after: snapshot.activeSheet }) },
      { kind: "columnWidths", sheet, widths: columnWidths },
      ...layoutForm(draft, printedTitle(draft), at),
      {
        kind: "pageSetup",
        sheet,
        setup: { orientation: "portrait", titleRows: { first: headerRow, last: headerRow } },
      },
    ];
    return { change: { title: titleOf(draft), operations }, range: rangeOf(draft, at) };
  }
  const sheetName = placement.kind === "belowLastForm" ? placement.sheet : placement.at.sheet;
  const sheet = findSheet(snapshot, sheetName);
  if (!sheet) return { problem: "sheetMissing" };
  const { forms } = readSheet(sheet, new Lexicon());
  const row = placement.kind === "belowLastForm" ? firstFreeRow(sheet.rows) : placement.at.row;
  if (forms.some(({ range }) => row > range.top && row <= range.bottom)) return { problem: "insideForm" };
  if (sheet.merges?.some((area) => row > area.top && row <= area.bottom)) return { problem: "insideMerge" };
  const number = forms.some((form) => /^\d+[.、．]/u.test(form.title?.value ?? ""))
    ? `${forms.length + 1}.`
    : "";
  const isAtEnd = row >= firstFreeRow(sheet.rows);
  return formInRows(draft, { sheet: sheetName, row, column: forms[0]?.range.left ?? 0 }, { number, isAtEnd });
}

/** The change that inserts rows and writes a draft into them; `number` goes before the title. */
export function formInRows(
  draft: FormDraft,
  at: CellAddress,
  { number = "", isAtEnd }: { readonly number?: string; readonly isAtEnd: boolean },
): FormInsertion {
  // One blank row parts the new form from what follows it.
  const count = rowCount(draft) + (isAtEnd ? 0 : 1);
  const operations: Operation[] = [
    { kind: "insertRows", sheet: at.sheet, row: at.row, count },
    ...layoutForm(draft, number + printedTitle(draft), at),
  ];
  return { change: { title: titleOf(draft), operations }, range: rangeOf(draft, at) };
}

function nameOf({ projectName }: FormDraft): string {
  return projectName === "" ? "新项目" : projectName;
}

function titleOf(draft: FormDraft): string {
  return `插入“${shorten(nameOf(draft))}”绩效目标表`;
}

function printedTitle(draft: FormDraft): string {
  const year = draft.budgetYear === undefined ? "" : `（${draft.budgetYear}年度）`;
  return `${nameOf(draft)}绩效目标表${year}`;
}

function rangeOf(draft: FormDraft, { sheet, row, column }: CellAddress): CellRange {
  const bottom = row + rowCount(draft) - 1;
  return {
    sheet,
    top: row,
    left: column,
    bottom,
    right: column + printedLayout(draft).columnWidths.length - 1,
  };
}

/** The row behind the last printed one, with a blank row between; the first row of an empty sheet. */
function firstFreeRow(rows: WorkbookSnapshot["sheets"][number]["rows"]): number {
  let last = -1;
  rows.forEach((row, index) => {
    if (row.some((cell) => cell !== undefined && cell.text !== "")) last = index;
  });
  return last < 0 ? 0 : last + 2;
}

const LONGEST_SHEET_NAME = 31;
/** "(1000)" behind a name that is taken. */
const LONGEST_NUMBER = 6;
/** Excel keeps this name for its own list of changes. */
const RESERVED = /^history$/iu;

/** A sheet name that Excel takes and that is not used yet. */
function freeSheetName(snapshot: WorkbookSnapshot, wanted: string): string {
  const allowed = trimBlanks(wanted.replace(/[\\/?*[\]:\p{Cc}]/gu, ""));
  // An emoji that the cut has halved goes whole.
  const short = allowed.slice(0, LONGEST_SHEET_NAME - LONGEST_NUMBER).replace(/\p{Cs}/gu, "");
  const named = short.replace(/^['\s]+|['\s]+$/gu, "");
  const base = named === "" || RESERVED.test(named) ? "新项目" : named;
  const taken = new Set(snapshot.sheets.map(({ name }) => name.toLowerCase()));
  let name = base;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${base}(${number})`;
  return name;
}
