import {
  type ChangeSet,
  type PerformanceForm,
  type SheetSnapshot,
  type WorkbookSnapshot,
  applyChange,
  formatArea,
  invertChange,
  readForms,
} from "../../../src/core";
import { workbookOf } from "../sheet";

/** The first form of a sheet. */
export function formOf(snapshot: WorkbookSnapshot): PerformanceForm {
  const [form] = readForms(snapshot);
  if (!form) throw new Error("There is a form on the sheet.");
  return form;
}

export function changed(snapshot: WorkbookSnapshot, change: ChangeSet): WorkbookSnapshot {
  const applied = applyChange(snapshot, change);
  if (applied.kind === "refused") throw new Error(`Refused: ${applied.refusal.kind}`);
  return applied.snapshot;
}

/** What a sheet shows and merges, for comparing before and after. */
export function stateOf(snapshot: WorkbookSnapshot) {
  return snapshot.sheets.map(({ name, rows, merges }) => ({
    name,
    cells: rows.flatMap((cells, row) =>
      cells.flatMap((cell, column) => (cell ? [{ row, column, ...cell }] : [])),
    ),
    merges: merges?.map(formatArea).sort(),
  }));
}

/** Makes the change on the sheet, and takes it back for trial: nothing may be left of it. */
export function insertedInto(sheet: SheetSnapshot, change: ChangeSet): SheetSnapshot {
  const before = workbookOf(sheet);
  const after = changed(before, change);
  expect(stateOf(changed(after, invertChange(change)))).toEqual(stateOf(before));
  const [result] = after.sheets;
  if (!result) throw new Error("The sheet is still there.");
  return result;
}

/** The sheet's texts, row by row, blanks at the end left out. */
export function textsOf({ rows }: SheetSnapshot): string[][] {
  return rows.map((cells) => {
    const texts = Array.from(cells, (cell) => cell?.text ?? "");
    while (texts.at(-1) === "") texts.pop();
    return texts;
  });
}

/** As read: 产出 › 数量 › 培训人数, with 指标 left out. */
export function pathsOf(form: PerformanceForm): string[] {
  return form.indicators.map(({ level1, level2, level3 }) =>
    [level1.text, level2.text, level3.text].map((text) => text.replace(/指标$/u, "")).join(" › "),
  );
}
