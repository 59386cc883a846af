import { ICommandService, UndoCommand } from "@univerjs/core";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import { type ChangeSet, type Operation, findSheet, invertChange } from "../../src/core";
import { closeHeadless, openHeadless } from "./headless-univer";
import { styledSample } from "./styled-sample";

afterEach(closeHeadless);

const change = (...operations: Operation[]): ChangeSet => ({ title: "测试", operations });
const at = (row: number, column: number, sheet = "绩效目标表") => ({ sheet, row, column });

/** Grows merges, shifts lists and ends in a styled row, on either sheet. */
const insertion = (sheet: string, row: number) =>
  change(
    { kind: "insertRows", sheet, row, count: 2 },
    { kind: "setCell", at: at(row, 1, sheet), expect: null, write: "培训天数" },
    { kind: "merge", range: { sheet, top: row, left: 3, bottom: row + 1, right: 3 } },
    { kind: "style", range: { sheet, top: row, left: 0, bottom: row + 1, right: 3 }, role: "text" },
    { kind: "rowHeights", sheet, row, heights: [30, 30] },
  );

test("a workbook that nobody touched comes back as it was, looks included", async () => {
  const { host } = openHeadless(styledSample);
  expect(await host.styled()).toEqual(styledSample);
});

test("reading, marking, revealing and selecting change nothing of it", async () => {
  const { host } = openHeadless(styledSample);
  await host.read({ kind: "workbook" });
  await host.mark([{ at: at(1, 2), severity: "error" }]);
  await host.reveal({ sheet: "说明", top: 0, left: 0, bottom: 0, right: 0 });
  expect(await host.styled()).toEqual({ ...styledSample, activeSheet: "说明" });
});

test.each([
  ["the sheet in front", "绩效目标表", 2],
  ["another sheet", "说明", 5],
])("Univer's own undo takes a whole change on %s back in one step", async (_place, sheet, row) => {
  const { host, univer } = openHeadless(styledSample);
  await host.apply(insertion(sheet, row));
  expect(await host.styled()).not.toEqual(styledSample);
  univer.__getInjector().get(ICommandService).syncExecuteCommand(UndoCommand.id);
  const undone = await host.styled();
  expect(undone.sheets).toEqual(styledSample.sheets);
});

test.each([
  ["the sheet in front", "绩效目标表", 2],
  ["another sheet", "说明", 5],
])("the inverse of a change on %s puts the looks back too", async (_place, sheet, row) => {
  const { host } = openHeadless(styledSample);
  const insert = insertion(sheet, row);
  await host.apply(insert);
  expect(await host.apply(invertChange(insert))).toEqual({ kind: "applied" });
  expect((await host.styled()).sheets).toEqual(styledSample.sheets);
});

test("inserted rows move the lists, links and merges of their own sheet, in front or not", async () => {
  const { host } = openHeadless(styledSample);
  await host.apply(insertion("说明", 5));
  const { sheets } = await host.styled();
  expect(sheets[0]).toEqual(styledSample.sheets[0]);
  expect(sheets[1]?.merges).toContainEqual({ top: 4, left: 0, bottom: 8, right: 1 });
  expect(sheets[1]?.validations[0]?.areas).toEqual([{ top: 7, left: 2, bottom: 8, right: 2 }]);
  expect(sheets[1]?.rows.get(8)?.origin).toBe(6);
  expect(sheets[1]?.rows.get(5)?.origin).toBeUndefined();
});

test("a list taken from cells follows them, and a merged area that grows keeps its look", async () => {
  const { host } = openHeadless(styledSample);
  await host.apply(change({ kind: "insertRows", sheet: "说明", row: 1, count: 2 }));
  await host.apply(change({ kind: "insertRows", sheet: "绩效目标表", row: 2, count: 1 }));
  const { sheets, styles } = await host.styled();
  const [form] = sheets;
  expect(form?.validations.map(({ formula1 }) => formula1)).toEqual([
    '"产出指标,效益指标"',
    "0",
    "说明!$A$1:$A$5",
  ]);
  expect(form?.validations[0]?.areas).toEqual([{ top: 1, left: 0, bottom: 3, right: 0 }]);
  const style = form?.rows.get(2)?.cells.get(0)?.style ?? "";
  expect(styles.get(style)?.borders).toEqual(styledSample.styles.get("2")?.borders);
});

test("a change on a sheet behind moves neither the sheet in front nor the selection", async () => {
  const { host } = openHeadless(styledSample);
  const selected = { sheet: "绩效目标表", top: 1, left: 2, bottom: 1, right: 2 };
  await host.reveal(selected);
  const addition = change({ kind: "addSheet", sheet: "新表", after: "绩效目标表" });
  await host.apply(insertion("说明", 5));
  await host.apply(addition);
  await host.apply(invertChange(addition));
  expect((await host.read({ kind: "workbook" })).activeSheet).toBe("绩效目标表");
  expect(await host.selection()).toEqual(selected);
});

test("a change that breaks off half-way leaves nothing behind", async () => {
  const { host, univer } = openHeadless(styledSample);
  const commands = univer.__getInjector().get(ICommandService);
  let writes = 0;
  const failure = commands.beforeCommandExecuted(({ id }) => {
    if (id === SetRangeValuesMutation.id && ++writes === 2) throw new Error("The disk is on fire.");
  });
  const breaking = change(
    { kind: "insertRows", sheet: "绩效目标表", row: 2, count: 1 },
    { kind: "setCell", at: at(2, 1), expect: null, write: "甲" },
    { kind: "setCell", at: at(2, 2), expect: null, write: "乙" },
  );
  await expect(host.apply(breaking)).rejects.toMatchObject({ kind: "unknown" });
  failure.dispose();
  expect((await host.styled()).sheets).toEqual(styledSample.sheets);
});

test("a copied sheet does not pass for the one of the file", async () => {
  const { host, univer, workbook } = openHeadless(styledSample);
  await univer
    .__getInjector()
    .get(ICommandService)
    .executeCommand("sheet.command.copy-sheet", { unitId: workbook.getUnitId(), subUnitId: "sheet-1" });
  const { sheets } = await host.styled();
  expect(sheets.map((sheet) => sheet.origin)).toEqual([
    "origin of 绩效目标表",
    undefined,
    "origin of 说明",
    "origin of 数据",
  ]);
  expect(Array.from(sheets[1]?.rows.values() ?? [], (row) => row.origin)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

test("a look made in the grid keeps what the grid cannot say of the file's style", async () => {
  const { host, univer, workbook } = openHeadless(styledSample);
  univer
    .__getInjector()
    .get(ICommandService)
    .syncExecuteCommand(SetRangeValuesMutation.id, {
      unitId: workbook.getUnitId(),
      subUnitId: "sheet-1",
      cellValue: { 1: { 2: { s: { cl: { rgb: "rgb(255, 0, 0)" } } } }, 0: { 0: { s: { bl: 0 } } } },
    });
  const { sheets, styles } = await host.styled();
  const styleAt = (row: number, column: number) =>
    styles.get(sheets[0]?.rows.get(row)?.cells.get(column)?.style ?? "");
  expect(styleAt(1, 2)).toEqual({
    ...styledSample.styles.get("2"),
    font: { name: "宋体", size: 10, colour: "#ff0000" },
  });
  expect(styleAt(0, 0)?.alignment).toEqual({ horizontal: "centerContinuous", vertical: "center" });
});

test("protected and deeply hidden sheets are read as such, and not written to", async () => {
  const { host } = openHeadless(styledSample);
  const snapshot = await host.read({ kind: "workbook" });
  expect(findSheet(snapshot, "数据")).toMatchObject({ visibility: "veryHidden", isProtected: true });
  const outcome = await host.apply(
    change({ kind: "setCell", at: at(0, 0, "数据"), expect: null, write: "1" }),
  );
  expect(outcome).toEqual({ kind: "refused", refusal: { kind: "sheetProtected", sheet: "数据" } });
});

test("only what a save would write counts as an edit", async () => {
  const { host, univer, workbook } = openHeadless(styledSample);
  let edits = 0;
  host.onEdit(() => edits++);
  await host.mark([{ at: at(1, 2), severity: "error" }]);
  await host.clearMarks();
  await host.reveal({ sheet: "说明", top: 0, left: 0, bottom: 0, right: 0 });
  expect(edits).toBe(0);

  await host.writeStore("waivers", "[]");
  expect(edits).toBe(1);
  univer
    .__getInjector()
    .get(ICommandService)
    .syncExecuteCommand("sheet.mutation.set-worksheet-col-width", {
      unitId: workbook.getUnitId(),
      subUnitId: "sheet-1",
      ranges: [{ startRow: 0, endRow: 0, startColumn: 0, endColumn: 0 }],
      colWidth: 200,
    });
  expect(edits).toBe(2);
  expect((await host.styled()).sheets[0]?.columns[0]).toEqual({ first: 0, last: 0, width: 200 / 7 });
});
