import { invertChange } from "../../src/core";
import type { SheetChange } from "../../src/host";
import { change, workbookOfForms } from "./forms";
import { eventsDelivered, openExcel } from "./open-excel";
import { stateOf } from "./workbook-state";

const fix = change({
  kind: "setCell",
  at: { sheet: "项目1", row: 10, column: 5 },
  expect: "≥0 人",
  write: "≥0人",
});

describe("listening", () => {
  async function listen(apiLevel: number) {
    const excel = openExcel(workbookOfForms(2), { apiLevel });
    const heard: SheetChange[] = [];
    const stop = excel.host.onChange((event) => heard.push(event));
    await excel.host.read({ kind: "workbook" });
    return { ...excel, heard, stop };
  }

  test.each([9, 17])(
    "tells which cells of which sheet the user has changed (ExcelApi 1.%d)",
    async (apiLevel) => {
      const { user, heard } = await listen(apiLevel);
      user.types("项目2", "C3", "甲");
      await eventsDelivered();
      expect(heard).toEqual([
        { sheet: "项目2", range: { sheet: "项目2", top: 2, left: 2, bottom: 2, right: 2 } },
      ]);
    },
  );

  test("cannot tell cells when rows have moved", async () => {
    const { user, heard } = await listen(17);
    user.insertsRows("项目1", "3:4");
    await eventsDelivered();
    expect(heard).toEqual([{ sheet: "项目1", range: undefined }]);
  });

  test("hears of a sheet that was added after the last reading", async () => {
    const { office, user, heard } = await listen(17);
    office.workbook.addSheet("用户新建");
    user.types("用户新建", "A1", "甲");
    await eventsDelivered();
    await eventsDelivered();
    expect(heard.map(({ sheet }) => sheet)).toEqual(["用户新建"]);
  });

  test("several listeners hear once each, and only until they stop", async () => {
    const { host, user, heard, stop } = await listen(17);
    const others: SheetChange[] = [];
    host.onChange((event) => others.push(event));
    stop();
    user.types("项目1", "C3", "甲");
    await eventsDelivered();
    expect([heard.length, others.length]).toEqual([0, 1]);
  });

  test("before ExcelApi 1.14 an own change is looked at again before the next one, which is then made", async () => {
    const { host, office } = await listen(13);
    await host.apply(fix);
    await eventsDelivered();
    const trips = office.trips.length;
    expect(await host.apply(invertChange(fix))).toEqual({ kind: "applied" });
    expect(office.trips.length - trips).toBe(2);
  });
});

describe("selection", () => {
  test("is undefined for several areas", async () => {
    const { host, user } = openExcel(workbookOfForms(2));
    user.selects("项目2", "B2:C3,E5");
    expect(await host.selection()).toBeUndefined();
    user.selects("项目2", "B2:C3");
    expect(await host.selection()).toEqual({ sheet: "项目2", top: 1, left: 1, bottom: 2, right: 2 });
  });

  test("a lost connection is not taken for an empty selection", async () => {
    const { host, office } = openExcel(workbookOfForms(1));
    office.failNext({ code: "ConnectionFailure" });
    await expect(host.selection()).rejects.toMatchObject({ kind: "disconnected" });
  });
});

describe("marks", () => {
  const at = (row: number, sheet = "项目1") => ({ sheet, row, column: 5 });
  const marks = [
    { at: at(10), severity: "error" as const },
    { at: at(11), severity: "warning" as const },
    { at: at(12), severity: "error" as const },
    { at: at(3, "项目2"), severity: "suggestion" as const },
  ];

  test("are one conditional format for each severity and sheet, and replace the ones before", async () => {
    const { host, office } = openExcel(workbookOfForms(2));
    await host.mark(marks);
    await host.mark(marks);
    const formats = office.workbook.sheets.map((sheet) =>
      sheet.conditionalFormats.map(({ areas }) => areas.length),
    );
    expect(formats).toEqual([[2, 1], [1]]);
  });

  test("are found and cleared by a pane that did not make them, and nobody else's with them", async () => {
    const { host, office } = openExcel(workbookOfForms(2));
    const sheet = office.workbook.active;
    const foreign = { id: "外来", type: "CellValue", areas: [{ top: 10, left: 5, bottom: 12, right: 5 }] };
    sheet.conditionalFormats.push({ ...foreign, properties: new Map() });
    const before = stateOf(office.workbook);
    await host.mark(marks);
    const { ExcelHost } = await import("../../src/excel");
    await new ExcelHost().clearMarks();
    expect(stateOf(office.workbook)).toEqual(before);
    expect(sheet.conditionalFormats.map(({ id }) => id)).toEqual(["外来"]);
  });

  test("leave protected sheets alone and still mark the others", async () => {
    const { host, office, user } = openExcel(workbookOfForms(2));
    user.protects("项目2");
    await host.mark(marks);
    expect(office.workbook.sheets.map((sheet) => sheet.conditionalFormats.length)).toEqual([2, 0]);
  });

  test("by the thousand keep within what Excel takes as one list of addresses", async () => {
    const { host, office } = openExcel(workbookOfForms(1));
    await host.mark(Array.from({ length: 3_000 }, (_, row) => ({ at: at(row), severity: "error" as const })));
    const areas = office.workbook.active.conditionalFormats.flatMap((format) => format.areas);
    expect(areas).toHaveLength(3_000);
  });
});

describe("texts kept in the document", () => {
  test("are all in one part of our own, beside other people's parts", async () => {
    const { host, office } = openExcel(workbookOfForms(1));
    office.workbook.customXmlParts.set("别人的", '<data xmlns="urn:others"/>');
    await host.writeStore("waivers", "<忽略 & 保留>");
    await host.writeStore("settings", "{}");
    expect((await host.readStore()).get("waivers")).toBe("<忽略 & 保留>");
    expect(office.workbook.customXmlParts.size).toBe(2);
    await host.writeStore("waivers", undefined);
    expect((await host.readStore()).get("settings")).toBe("{}");
    await host.writeStore("settings", undefined);
    expect([...office.workbook.customXmlParts.keys()]).toEqual(["别人的"]);
  });

  test("written at the same time do not overwrite each other", async () => {
    const { host } = openExcel(workbookOfForms(1));
    await Promise.all([host.writeStore("a", "1"), host.writeStore("b", "2")]);
    const store = await host.readStore();
    expect([store.get("a"), store.get("b")]).toEqual(["1", "2"]);
  });
});

test("a call that fails does not stand in the way of the next", async () => {
  const { host, office } = openExcel(workbookOfForms(1));
  office.failNext({ code: "ActivityLimitReached" });
  await expect(host.read({ kind: "activeSheet" })).rejects.toMatchObject({ kind: "busy" });
  expect((await host.read({ kind: "activeSheet" })).sheets).toHaveLength(1);
});

test("revealing a hidden sheet fails with an error, and nothing is selected", async () => {
  const { host, user } = openExcel(workbookOfForms(2));
  user.hides("项目2");
  await expect(host.reveal({ sheet: "项目2", top: 0, left: 0, bottom: 0, right: 0 })).rejects.toMatchObject({
    name: "HostError",
  });
});
