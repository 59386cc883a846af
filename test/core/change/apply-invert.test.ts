import fc from "fast-check";
import {
  type ChangeSet,
  type Operation,
  type WorkbookSnapshot,
  applyChange,
  cellAt,
  contentOf,
  findSheet,
  invertChange,
} from "../../../src/core";
import { sheetOf, workbookOf } from "../sheet";

const change = (...operations: Operation[]): ChangeSet => ({ title: "测试", operations });
const at = (row: number, column: number, sheet = "表") => ({ sheet, row, column });

function apply(snapshot: WorkbookSnapshot, changes: ChangeSet): WorkbookSnapshot {
  const applied = applyChange(snapshot, changes);
  if (applied.kind === "refused") throw new Error(`Refused: ${applied.refusal.kind}`);
  return applied.snapshot;
}

/** Only what is printed: trailing blanks are no difference. */
function printed(snapshot: WorkbookSnapshot) {
  return snapshot.sheets.map(({ name, rows, merges }) => ({
    name,
    cells: rows.flatMap((row, r) => row.flatMap((cell, c) => (cell ? [[r, c, contentOf(cell)]] : []))),
    merges: merges && [...merges].sort((a, b) => a.top - b.top || a.left - b.left),
  }));
}

const book = workbookOf(
  sheetOf(
    [
      ["甲", "乙"],
      ["丙", "丁"],
      ["", "戊"],
      ["己", "庚"],
    ],
    [{ top: 1, left: 0, bottom: 2, right: 0 }],
  ),
);

/** Changes as the product makes them: cells, inserted blocks with text and merges in them, a sheet. */
const randomChange = fc
  .array(
    fc.oneof(
      fc.record({
        kind: fc.constant("cell"),
        row: fc.nat(5),
        column: fc.nat(2),
        text: fc.string({ maxLength: 3 }),
      }),
      fc.record({ kind: fc.constant("rows"), row: fc.nat(5), count: fc.integer({ min: 1, max: 3 }) }),
      fc.record({ kind: fc.constant("sheet"), number: fc.nat(2) }),
    ),
    { maxLength: 6 },
  )
  .map((steps) => {
    let current = book;
    const operations: Operation[] = [];
    const push = (operation: Operation) => {
      const applied = applyChange(current, change(operation));
      if (applied.kind === "refused") return;
      current = applied.snapshot;
      operations.push(operation);
    };
    for (const step of steps) {
      if ("text" in step) {
        const place = at(step.row, step.column);
        push({
          kind: "setCell",
          at: place,
          expect: contentOf(cellAt(current, place)),
          write: step.text || null,
        });
      } else if ("count" in step) {
        push({ kind: "insertRows", sheet: "表", row: step.row, count: step.count });
        push({ kind: "setCell", at: at(step.row, 1), expect: null, write: "新" });
      } else if ("number" in step) {
        const sheet = `新${step.number}`;
        push({ kind: "addSheet", sheet });
        push({ kind: "setCell", at: at(0, 0, sheet), expect: null, write: "新表" });
      }
    }
    return change(...operations);
  });

test("a change and its inverse leave the workbook as it was", () => {
  fc.assert(
    fc.property(randomChange, (changes) => {
      expect(printed(apply(apply(book, changes), invertChange(changes)))).toEqual(printed(book));
    }),
    { numRuns: 500 },
  );
});

test("a refused change leaves nothing behind, and names the cells", () => {
  const applied = applyChange(
    book,
    change(
      { kind: "setCell", at: at(0, 0), expect: "甲", write: "一" },
      { kind: "setCell", at: at(3, 1), expect: "辛", write: "二" },
    ),
  );
  expect(applied).toEqual({
    kind: "refused",
    refusal: { kind: "stale", cells: [{ at: at(3, 1), text: "庚" }] },
  });
  expect(cellAt(book, at(0, 0))?.text).toBe("甲");
});

test("rows inserted inside a merge make it grow; taken away again, it shrinks", () => {
  const insertion = change({ kind: "insertRows", sheet: "表", row: 2, count: 2 });
  const grown = apply(book, insertion);
  expect(findSheet(grown, "表")?.merges).toEqual([{ top: 1, left: 0, bottom: 4, right: 0 }]);
  expect(findSheet(apply(grown, invertChange(insertion)), "表")?.merges).toEqual(
    findSheet(book, "表")?.merges,
  );
});

test("undoing an insertion is refused once the user has typed into the new rows", () => {
  const insertion = change(
    { kind: "insertRows", sheet: "表", row: 1, count: 1 },
    { kind: "setCell", at: at(1, 0), expect: null, write: "新" },
  );
  const typed = apply(
    apply(book, insertion),
    change({ kind: "setCell", at: at(1, 1), expect: null, write: "我的" }),
  );
  expect(applyChange(typed, invertChange(insertion))).toEqual({
    kind: "refused",
    refusal: { kind: "stale", cells: [{ at: at(1, 1), text: "我的" }] },
  });
});

test("a protected sheet is not written to", () => {
  const locked = { ...book, sheets: book.sheets.map((sheet) => ({ ...sheet, isProtected: true })) };
  expect(applyChange(locked, change({ kind: "setCell", at: at(0, 0), expect: "甲", write: "一" }))).toEqual({
    kind: "refused",
    refusal: { kind: "sheetProtected", sheet: "表" },
  });
});

test("a merge over another merge is refused", () => {
  const over = change({ kind: "merge", range: { sheet: "表", top: 2, left: 0, bottom: 3, right: 1 } });
  expect(applyChange(book, over)).toMatchObject({ kind: "refused", refusal: { kind: "impossible" } });
});
