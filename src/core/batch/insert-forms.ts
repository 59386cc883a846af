import type { SheetSnapshot, WorkbookSnapshot } from "../grid/snapshot";
import { type FormDraft, type FormInsertion, formInRows, insertForm } from "../templates";

/** Where the forms of a list go: each on a sheet of its own, or one below the other on one new sheet. */
export type BatchPlacement = "sheetEach" | "oneSheet";

const SHEET_NAME = "批量生成";

/**
 * The changes that make a form of each draft, one after the other: each of them expects those before it to be done. One at
 * a time, so that whoever executes them can stop in between.
 */
export function* insertForms(
  snapshot: WorkbookSnapshot,
  drafts: readonly FormDraft[],
  placement: BatchPlacement,
): Generator<FormInsertion, void, void> {
  let workbook = snapshot;
  let previous: FormInsertion["range"] | undefined;
  for (const draft of drafts) {
    const insertion =
      previous && placement === "oneSheet"
        ? formInRows(draft, { sheet: previous.sheet, row: previous.bottom + 2, column: 0 }, { isAtEnd: true })
        : onNewSheet(workbook, draft, placement);
    yield insertion;
    previous = insertion.range;
    if (!workbook.sheets.some(({ name }) => name === insertion.range.sheet))
      workbook = withSheet(workbook, insertion.range.sheet);
  }
}

function onNewSheet(workbook: WorkbookSnapshot, draft: FormDraft, placement: BatchPlacement): FormInsertion {
  const name = placement === "oneSheet" ? { name: SHEET_NAME } : {};
  const insertion = insertForm(workbook, draft, { kind: "newSheet", ...name });
  if ("problem" in insertion) throw new Error(`A new sheet has room for every form: ${insertion.problem}`);
  return insertion;
}

/** The next sheet goes behind this one, and gets another name. */
function withSheet(workbook: WorkbookSnapshot, name: string): WorkbookSnapshot {
  const added: SheetSnapshot = { name, visibility: "visible", isProtected: false, rows: [], merges: [] };
  return { ...workbook, activeSheet: name, sheets: [...workbook.sheets, added] };
}
