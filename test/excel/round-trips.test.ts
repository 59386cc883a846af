import { findSheet, invertChange } from "../../src/core";
import { change, insertedRows, newForm, workbookOfForms } from "./forms";
import { latestApiLevel } from "../office-host";
import { openExcel } from "./open-excel";

const cell = (row: number, column: number, sheet = "项目1") => ({ sheet, row, column });

describe.each([9, 14, 17, latestApiLevel])("round trips to Excel with ExcelApi 1.%d", (apiLevel) => {
  const open = (count: number) => openExcel(workbookOfForms(count), { apiLevel });
  const knownMerges = apiLevel >= 13 ? 11 : undefined;

  test("reading the sheet in front takes one", async () => {
    const { host, office } = open(30);
    const { sheets } = await host.read({ kind: "activeSheet" });
    expect(sheets[0]?.merges?.length).toBe(knownMerges);
    expect(office.trips).toHaveLength(1);
  });

  test("reading thirty sheets takes two", async () => {
    const { host, office } = open(30);
    const snapshot = await host.read({ kind: "workbook" });
    expect(snapshot.sheets).toHaveLength(30);
    expect(findSheet(snapshot, "项目30")?.merges?.length).toBe(knownMerges);
    expect(office.trips).toHaveLength(2);
  });

  test("a fix takes one", async () => {
    const { host, office } = open(1);
    await host.read({ kind: "activeSheet" });
    await host.apply(change({ kind: "setCell", at: cell(10, 5), expect: "≥0 人", write: "≥0人" }));
    expect(office.trips).toHaveLength(2);
  });

  test("undoing a fix takes one, right after it", async () => {
    const { host, office } = open(1);
    await host.read({ kind: "activeSheet" });
    const fix = change({ kind: "setCell", at: cell(10, 5), expect: "≥0 人", write: "≥0人" });
    await host.apply(fix);
    await host.apply(invertChange(fix));
    expect(office.trips).toHaveLength(3);
  });

  test("a hundred fixes in ten sheets take one", async () => {
    const { host, office } = open(10);
    await host.read({ kind: "workbook" });
    const fixes = Array.from({ length: 100 }, (_, index) => {
      const at = cell(10 + (index % 10), 5, `项目${Math.floor(index / 10) + 1}`);
      return { kind: "setCell", at, expect: `≥${index % 10} 人`, write: `≥${index % 10}人` } as const;
    });
    expect(await host.apply(change(...fixes))).toEqual({ kind: "applied" });
    expect(office.trips).toHaveLength(3);
  });

  test("a whole form on a new sheet takes one", async () => {
    const { host, office } = open(2);
    await host.read({ kind: "activeSheet" });
    expect(await host.apply(newForm("新项目"))).toEqual({ kind: "applied" });
    expect(office.trips).toHaveLength(2);
    expect(office.workbook.sheets.map((sheet) => sheet.name)).toEqual(["项目1", "新项目", "项目2"]);
  });

  test("inserted rows take one, taking them back two", async () => {
    const { host, office } = open(1);
    await host.read({ kind: "activeSheet" });
    await host.apply(insertedRows("项目1"));
    expect(office.trips).toHaveLength(2);
    expect(await host.apply(invertChange(insertedRows("项目1")))).toEqual({ kind: "applied" });
    expect(office.trips).toHaveLength(4);
  });

  test("showing a place takes one, many marks take one that writes", async () => {
    const { host, office } = open(3);
    await host.reveal({ sheet: "项目2", top: 3, left: 2, bottom: 3, right: 2 });
    expect(office.trips).toHaveLength(1);
    const marks = Array.from({ length: 500 }, (_, index) => {
      return { at: cell(index, 5, "项目3"), severity: "warning" } as const;
    });
    await host.mark(marks);
    expect(office.trips.slice(1).map((trip) => trip.writes)).toEqual([false, false, true]);
  });

  test("what the document keeps takes one where there is nothing, and two for all of it", async () => {
    const { host, office } = open(1);
    expect((await host.readStore()).size).toBe(0);
    expect(office.trips).toHaveLength(1);
    await host.writeStore("waivers", "[]");
    await host.writeStore("settings", "{}");
    const before = office.trips.length;
    expect((await host.readStore()).size).toBe(2);
    expect(office.trips).toHaveLength(before + 2);
  });

  test("reading writes nothing", async () => {
    const { host, office } = open(3);
    await host.read({ kind: "workbook" });
    await host.selection();
    await host.readStore();
    expect(office.trips.filter((trip) => trip.writes)).toEqual([]);
  });
});
