import { cellAt } from "../../src/core";
import { change, workbookOfForms } from "./forms";
import { eventsDelivered, openExcel } from "./open-excel";
import { stateOf } from "./workbook-state";

const cell = (row: number, column: number, sheet = "项目1") => ({ sheet, row, column });
const fix = change({ kind: "setCell", at: cell(10, 5), expect: "≥0 人", write: "≥0人" });
const twoFixes = change(
  { kind: "setCell", at: cell(10, 5), expect: "≥0 人", write: "≥0人" },
  { kind: "setCell", at: cell(19, 5), expect: "≥9 人", write: "≥9人" },
);

describe("a cell that someone else has changed", () => {
  test("is found before anything is written, when Excel has told of it", async () => {
    const { host, office, user } = openExcel(workbookOfForms(1));
    await host.read({ kind: "activeSheet" });
    user.types("项目1", "F11", "≥7人");
    await eventsDelivered();
    expect(await host.apply(twoFixes)).toEqual({
      kind: "refused",
      refusal: { kind: "stale", cells: [{ at: cell(10, 5), text: "≥7人" }] },
    });
    expect(office.trips.some((trip) => trip.writes)).toBe(false);
  });

  test("does not stand in the way of changes elsewhere", async () => {
    const { host, office, user } = openExcel(workbookOfForms(1));
    await host.read({ kind: "activeSheet" });
    user.types("项目1", "F12", "≥7人");
    await eventsDelivered();
    expect(await host.apply(twoFixes)).toEqual({ kind: "applied" });
    expect(office.trips).toHaveLength(2);
  });

  test("is left as it was, and so is all the rest, when Excel has told nothing", async () => {
    const { host, office, user } = openExcel(workbookOfForms(1));
    user.types("项目1", "F11", "=1+1");
    const before = stateOf(office.workbook);
    expect(await host.apply(twoFixes)).toMatchObject({ kind: "refused", refusal: { kind: "stale" } });
    expect(stateOf(office.workbook)).toEqual(before);
    expect(office.trips).toHaveLength(2);
  });

  test("is named with all the others", async () => {
    const { host, user } = openExcel(workbookOfForms(1));
    user.types("项目1", "F11", "≥7人");
    user.types("项目1", "F20", "");
    expect(await host.apply(twoFixes)).toMatchObject({
      refusal: {
        cells: [
          { at: cell(10, 5), text: "≥7人" },
          { at: cell(19, 5), text: "" },
        ],
      },
    });
  });

  test("holds a formula, which is never overwritten unless it is the one expected", async () => {
    const { host, office, user } = openExcel(workbookOfForms(1));
    user.types("项目1", "F11", "=A1");
    const refused = await host.apply(change({ kind: "setCell", at: cell(10, 5), expect: 0, write: "x" }));
    expect(refused.kind).toBe("refused");
    expect(office.workbook.active.cell(10, 5)?.content?.formula).toBe("=A1");
    const expected = { formula: "=A1" };
    const applied = await host.apply(
      change({ kind: "setCell", at: cell(10, 5), expect: expected, write: "x" }),
    );
    expect(applied).toEqual({ kind: "applied" });
  });

  test("was moved by rows that the user has inserted", async () => {
    const { host, office, user } = openExcel(workbookOfForms(1));
    await host.read({ kind: "activeSheet" });
    user.insertsRows("项目1", "3:3");
    await eventsDelivered();
    expect(await host.apply(fix)).toMatchObject({ refusal: { kind: "stale" } });
    expect(office.trips.some((trip) => trip.writes)).toBe(false);
  });
});

describe("what Excel refuses is told as it is", () => {
  test("a protected sheet", async () => {
    const { host, office, user } = openExcel(workbookOfForms(2));
    user.protects("项目2");
    const before = stateOf(office.workbook);
    const both = change(...fix.operations, {
      kind: "setCell",
      at: cell(10, 5, "项目2"),
      expect: "≥0 人",
      write: "≥0人",
    });
    expect(await host.apply(both)).toEqual({
      kind: "refused",
      refusal: { kind: "sheetProtected", sheet: "项目2" },
    });
    expect(stateOf(office.workbook)).toEqual(before);
  });

  test("a sheet that is gone, and one whose name is taken in other letters", async () => {
    const { host } = openExcel(workbookOfForms(1));
    const gone = change(...fix.operations, { kind: "insertRows", sheet: "没有", row: 0, count: 1 });
    expect(await host.apply(gone)).toMatchObject({ refusal: { kind: "sheetMissing", sheet: "没有" } });
    await host.apply(change({ kind: "addSheet", sheet: "Report" }));
    const taken = change(...fix.operations, { kind: "addSheet", sheet: "REPORT" });
    expect(await host.apply(taken)).toMatchObject({ refusal: { kind: "sheetExists", sheet: "REPORT" } });
    const snapshot = await host.read({ kind: "workbook" });
    expect(cellAt(snapshot, cell(10, 5))?.text).toBe("≥0 人");
  });

  test("a merge across another one", async () => {
    const { host, office } = openExcel(workbookOfForms(1));
    const before = stateOf(office.workbook);
    const across = change(...fix.operations, {
      kind: "merge",
      range: { sheet: "项目1", top: 14, left: 0, bottom: 16, right: 0 },
    });
    expect(await host.apply(across)).toEqual({
      kind: "refused",
      refusal: { kind: "impossible", sheet: "项目1" },
    });
    expect(stateOf(office.workbook)).toEqual(before);
  });

  test("a merge that would swallow what the user has written", async () => {
    const { host, office } = openExcel(workbookOfForms(1));
    const before = stateOf(office.workbook);
    const lossy = change({
      kind: "merge",
      range: { sheet: "项目1", top: 10, left: 1, bottom: 12, right: 2 },
    });
    expect(await host.apply(lossy)).toMatchObject({ refusal: { kind: "impossible" } });
    expect(stateOf(office.workbook)).toEqual(before);
  });

  test.each([
    ["InvalidOperationInCellEditMode", "cellEditing"],
    ["ConnectionFailure", "disconnected"],
    ["ActivityLimitReached", "busy"],
    ["RequestPayloadSizeLimitExceeded", "tooLarge"],
    ["ApiNotFound", "unsupported"],
    ["SomethingNew", "unknown"],
  ])("%s", async (code, kind) => {
    const { host, office } = openExcel(workbookOfForms(1));
    const before = stateOf(office.workbook);
    office.failNext({ code });
    await expect(host.apply(fix)).rejects.toMatchObject({ name: "HostError", kind });
    expect(stateOf(office.workbook)).toEqual(before);
  });

  test("nothing at all while a cell is edited: the change waits for its end", async () => {
    const { host, office } = openExcel(workbookOfForms(1));
    office.startEditing();
    const outcome = host.apply(fix);
    await eventsDelivered();
    expect(office.trips).toEqual([]);
    office.endEditing();
    expect(await outcome).toEqual({ kind: "applied" });
  });
});

describe("text stays text", () => {
  const tricky = [
    "=100%",
    "+5%",
    "-1",
    "@提及",
    "９５％",
    "1-2",
    "2023年12月",
    "001",
    "TRUE",
    "'引",
    "10:30",
  ];

  test.each([false, true])("also in cells formatted as text (apostrophe kept: %s)", async (keeps) => {
    const { host, office } = openExcel(workbookOfForms(1), { keepsApostropheInTextCells: keeps });
    office.workbook.active.changeFormat(10, 5, { numberFormat: "@" });
    let held = "≥0 人";
    for (const text of tricky) {
      const outcome = await host.apply(
        change({ kind: "setCell", at: cell(10, 5), expect: held, write: text }),
      );
      expect(outcome).toEqual({ kind: "applied" });
      expect(cellAt(await host.read({ kind: "activeSheet" }), cell(10, 5))).toMatchObject({ value: text });
      held = text;
    }
  });

  test("an apostrophe is spent only where Excel would take the text for something else", async () => {
    const { host, office } = openExcel(workbookOfForms(1));
    await host.apply(fix);
    expect(office.workbook.active.cell(10, 5)?.content).toEqual({ value: "≥0人" });
  });
});
