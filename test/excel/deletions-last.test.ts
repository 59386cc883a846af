import fc from "fast-check";
import { type CellContent, type Operation, type WorkbookSnapshot, applyChange } from "../../src/core";
import { deletionsLast } from "../../src/excel/deletions-last";

const sheet = "表";
const kindsOf = (operations: readonly Operation[]) => operations.map(({ kind }) => kind);

test("rows are deleted after everything else, which finds its cells where they still stand", () => {
  const operations: Operation[] = [
    {
      kind: "deleteRows",
      sheet,
      row: 2,
      count: 3,
      expect: [{ at: { sheet, row: 3, column: 0 }, content: "甲" }],
    },
    { kind: "setCell", at: { sheet, row: 2, column: 1 }, expect: "乙", write: "丙" },
    { kind: "setCell", at: { sheet, row: 1, column: 1 }, expect: "丁", write: "戊" },
    { kind: "deleteSheet", sheet: "别的", expect: [] },
    { kind: "deleteRows", sheet, row: 0, count: 1, expect: [] },
  ];
  expect(deletionsLast(operations)).toEqual([
    { kind: "setCell", at: { sheet, row: 5, column: 1 }, expect: "乙", write: "丙" },
    { kind: "setCell", at: { sheet, row: 1, column: 1 }, expect: "丁", write: "戊" },
    {
      kind: "deleteRows",
      sheet,
      row: 2,
      count: 3,
      expect: [{ at: { sheet, row: 3, column: 0 }, content: "甲" }],
    },
    { kind: "deleteRows", sheet, row: 0, count: 1, expect: [] },
    { kind: "deleteSheet", sheet: "别的", expect: [] },
  ]);
});

test("rows on both sides of rows already doomed are deleted in two pieces", () => {
  const operations: Operation[] = [
    { kind: "deleteRows", sheet, row: 5, count: 2, expect: [] },
    {
      kind: "deleteRows",
      sheet,
      row: 4,
      count: 2,
      expect: [{ at: { sheet, row: 5, column: 0 }, content: "甲" }],
    },
  ];
  expect(deletionsLast(operations)).toEqual([
    {
      kind: "deleteRows",
      sheet,
      row: 7,
      count: 1,
      expect: [{ at: { sheet, row: 7, column: 0 }, content: "甲" }],
    },
    { kind: "deleteRows", sheet, row: 5, count: 2, expect: [] },
    { kind: "deleteRows", sheet, row: 4, count: 1, expect: [] },
  ]);
});

test("any mixture of writing, inserting and deleting comes to the same", () => {
  const step = fc.record({
    kind: fc.constantFrom("write", "insert", "delete"),
    row: fc.nat(11),
    count: fc.integer({ min: 1, max: 3 }),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 8 }), (steps) => {
      const operations = operationsOf(steps);
      const direct = applyChange(numbered, { title: "", operations });
      const reordered = applyChange(numbered, { title: "", operations: deletionsLast(operations) });
      expect(kindsOf(deletionsLast(operations)).join()).not.toMatch(/deleteRows,(?!deleteRows)/);
      expect(contentsOf(reordered)).toEqual(contentsOf(direct));
    }),
  );
});

const numbered: WorkbookSnapshot = {
  name: "",
  activeSheet: sheet,
  sheets: [
    {
      name: sheet,
      visibility: "visible",
      isProtected: false,
      rows: Array.from({ length: 12 }, (_, row) => [{ value: `行${row}`, text: `行${row}` }]),
      merges: [],
    },
  ],
};

/** Operations with true expectations, found by following the rows along. */
function operationsOf(steps: readonly { kind: string; row: number; count: number }[]): Operation[] {
  const rows: CellContent[] = Array.from({ length: 12 }, (_, row) => `行${row}`);
  return steps.map(({ kind, row, count }, index): Operation => {
    if (kind === "write") {
      const write = `写${index}`;
      const expectedContent = rows[row] ?? null;
      while (rows.length <= row) rows.push(null);
      rows[row] = write;
      return { kind: "setCell", at: { sheet, row, column: 0 }, expect: expectedContent, write };
    }
    if (kind === "insert") {
      while (rows.length < row) rows.push(null);
      rows.splice(row, 0, ...new Array<null>(count).fill(null));
      return { kind: "insertRows", sheet, row, count };
    }
    const gone = rows.splice(row, count);
    const expected = gone.flatMap((content, down) => {
      return content === null ? [] : [{ at: { sheet, row: row + down, column: 0 }, content }];
    });
    return { kind: "deleteRows", sheet, row, count, expect: expected };
  });
}

function contentsOf(applied: ReturnType<typeof applyChange>) {
  if (applied.kind === "refused") return applied.refusal;
  const texts = applied.snapshot.sheets[0]?.rows.map(([cell]) => cell?.text ?? "") ?? [];
  return texts.join("|").replace(/\|+$/, "");
}
