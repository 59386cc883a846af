import fc from "fast-check";
import {
  type NewIndicator,
  type PerformanceForm,
  type RowInsertion,
  type WorkbookSnapshot,
  applyChange,
  contentOf,
  formatArea,
  insertIndicators,
  invertChange,
  readForms,
} from "../../src/core";
import type { HostUnderTest, OpenHost } from "./contract";
import { randomInsertion } from "./random-forms";

/** What every host must do when rows come into a form and go again, whatever form it is. */
export function describeInsertedRows(open: OpenHost, numRuns: number): void {
  test("indicator rows come in at their group, all else stays, and undo leaves nothing behind", async () => {
    await fc.assert(
      fc.asyncProperty(randomInsertion, async ({ workbook, chosen, indicators }) => {
        const opened = await open(workbook);
        const before = await stateOf(opened);
        const snapshot = await opened.host.read({ kind: "workbook" });
        const { change } = planned(snapshot, chosen, indicators);
        expect(await opened.host.apply(change)).toEqual({ kind: "applied" });

        const after = await opened.host.read({ kind: "workbook" });
        const reference = applyChange(snapshot, change);
        if (reference.kind === "refused") throw new Error("Core refuses what the host has taken.");
        expect(contentsOf(after)).toEqual(contentsOf(reference.snapshot));
        expectOldAndNew(readForms(snapshot), readForms(after), chosen, indicators);

        expect(await opened.host.apply(invertChange(change))).toEqual({ kind: "applied" });
        expect(await stateOf(opened)).toEqual(before);
        opened.close?.();
      }),
      { numRuns },
    );
  }, 20_000);
}

function planned(
  snapshot: WorkbookSnapshot,
  chosen: number,
  indicators: readonly [NewIndicator, ...NewIndicator[]],
): RowInsertion {
  const form = readForms(snapshot)[chosen];
  const insertion = form && insertIndicators(snapshot, form, indicators);
  if (!insertion || "problem" in insertion) throw new Error(`No rows: ${insertion?.problem ?? "no form"}.`);
  return insertion;
}

/** All that a host tells of its workbook, looks included where it can. */
async function stateOf({ host, looks }: HostUnderTest): Promise<unknown> {
  const { sheets } = await host.read({ kind: "workbook" });
  const read = sheets.map(({ merges, ...sheet }) => ({ ...sheet, merges: merges?.map(formatArea).sort() }));
  return { read, looks: await looks?.() };
}

function contentsOf({ sheets }: WorkbookSnapshot) {
  return sheets.map(({ name, rows, merges }) => ({
    name,
    cells: rows.flatMap((cells, row) =>
      cells.flatMap((cell, column) => (cell ? [{ row, column, content: contentOf(cell) }] : [])),
    ),
    merges: merges?.map(formatArea).sort(),
  }));
}

function expectOldAndNew(
  before: readonly PerformanceForm[],
  after: readonly PerformanceForm[],
  chosen: number,
  indicators: readonly NewIndicator[],
): void {
  const isNew = (text: string) => indicators.some(({ level3 }) => level3 === text);
  const told = (forms: readonly PerformanceForm[]) =>
    forms.map(({ title, fields, indicators: rows }) => ({
      title: title?.text,
      project: fields.projectName?.text,
      indicators: rows.filter(({ level3 }) => !isNew(level3.text)).map(wordsOf),
    }));
  expect(told(after)).toEqual(told(before));

  const rows = after[chosen]?.indicators ?? [];
  for (const { level2, level3 } of indicators) {
    const found = rows.filter((row) => row.level3.text === level3);
    expect(found.map((row) => row.level2.kind)).toEqual([level2]);
  }
  // Each level is one run of rows, as before: no row has come between those of another group.
  const runs = rows.map((row) => row.level2.kind).filter((kind, index, kinds) => kind !== kinds[index - 1]);
  expect(runs).toEqual([...new Set(runs)]);
  const blocks = rows.map((row) => row.level1.kind).filter((kind, index, kinds) => kind !== kinds[index - 1]);
  expect(blocks).toEqual([...new Set(blocks)]);
}

function wordsOf({
  level1,
  level2,
  level3,
  description,
  indicatorValue,
  basis,
  maxScore,
}: PerformanceForm["indicators"][number]) {
  const fields = [level1, level2, level3, description, indicatorValue, basis, maxScore];
  return fields.map((field) => field?.text);
}
