import {
  type ChangeSet,
  type Operation,
  type WorkbookSnapshot,
  cellAt,
  findSheet,
  invertChange,
} from "../../src/core";
import type { Host } from "../../src/host";
import { describeInsertedRows } from "./row-contract";

/** One implementation of Host, with the ways a test needs to set it up and to play the user. */
export interface HostUnderTest {
  readonly host: Host;
  /** What the user types into a cell meanwhile, unseen by our code. */
  readonly userTypes: (sheet: string, a1: string, text: string) => Promise<void>;
  /** What the host keeps besides what it reads: looks, lists, heights; comparable. */
  readonly looks?: () => Promise<unknown>;
  /** Lets go of the workbook, where many are opened in one test. */
  readonly close?: () => void;
  /** Round trips so far, where a host has such a thing. */
  readonly roundTrips?: () => number;
}

export type OpenHost = (workbook: WorkbookSnapshot) => Promise<HostUnderTest>;

const text = (value: string) => ({ value, text: value });
const number = (value: number, shown: string, numberFormat: string) => ({ value, text: shown, numberFormat });

/** Two sheets: numbers with formats, a merge that spans rows 2 and 3, text that looks like a formula. */
const workbook: WorkbookSnapshot = {
  name: "合同.xlsx",
  activeSheet: "项目",
  sheets: [
    {
      name: "项目",
      visibility: "visible",
      isProtected: false,
      rows: [
        [text("一级指标"), text("三级指标"), text("指标值")],
        [text("产出指标"), text("培训人数"), text("≥10 人")],
        [undefined, text("合格率"), text("=100%")],
        [text("效益指标"), text("执行率"), number(0.25, "25.00%", "0.00%")],
      ],
      merges: [{ top: 1, left: 0, bottom: 2, right: 0 }],
    },
    { name: "说明", visibility: "visible", isProtected: false, rows: [[text("空表")]], merges: [] },
  ],
};

const change = (...operations: Operation[]): ChangeSet => ({ title: "测试", operations });
const at = (row: number, column: number, sheet = "项目") => ({ sheet, row, column });

/** What every host must do, whatever stands behind it. */
export function describeHost(name: string, open: OpenHost, { runs = 60 }: { runs?: number } = {}): void {
  describe(`${name} keeps the host contract`, () => {
    const openWorkbook = () => open(workbook);

    test("reads values, shown text, number formats and merges of the sheet in front", async () => {
      const { host } = await openWorkbook();
      const snapshot = await host.read({ kind: "activeSheet" });
      expect(snapshot.sheets.map((sheet) => sheet.name)).toEqual(["项目"]);
      expect(cellAt(snapshot, at(1, 2))?.text).toBe("≥10 人");
      expect(cellAt(snapshot, at(3, 2))).toMatchObject({
        value: 0.25,
        text: "25.00%",
        numberFormat: "0.00%",
      });
      if (host.features.readsMerges) {
        expect(findSheet(snapshot, "项目")?.merges).toEqual([{ top: 1, left: 0, bottom: 2, right: 0 }]);
      }
    });

    test("reads every sheet of the workbook", async () => {
      const { host } = await openWorkbook();
      const snapshot = await host.read({ kind: "workbook" });
      expect(snapshot.sheets.map((sheet) => sheet.name)).toEqual(["项目", "说明"]);
      expect(snapshot.activeSheet).toBe("项目");
    });

    test("text that begins with = is text when read and when written", async () => {
      const { host } = await openWorkbook();
      const before = await host.read({ kind: "activeSheet" });
      expect(cellAt(before, at(2, 2))).toMatchObject({ value: "=100%", text: "=100%" });
      expect(cellAt(before, at(2, 2))?.formula).toBeUndefined();

      for (const tricky of [
        "=100%",
        "+5%",
        "-1",
        "@提及",
        "95%",
        "1-2",
        "2023年12月",
        "001",
        "TRUE",
        "'单引号",
      ]) {
        await host.apply(change({ kind: "setCell", at: at(1, 2), expect: "≥10 人", write: tricky }));
        const after = await host.read({ kind: "activeSheet" });
        expect(cellAt(after, at(1, 2))).toMatchObject({ value: tricky, text: tricky });
        expect(cellAt(after, at(1, 2))?.formula).toBeUndefined();
        await host.apply(change({ kind: "setCell", at: at(1, 2), expect: tricky, write: "≥10 人" }));
      }
    });

    test("a change is applied and its inverse takes it back", async () => {
      const { host } = await openWorkbook();
      const before = await host.read({ kind: "workbook" });
      const fix = change({ kind: "setCell", at: at(1, 2), expect: "≥10 人", write: "≥10人" });
      expect(await host.apply(fix)).toEqual({ kind: "applied" });
      expect(cellAt(await host.read({ kind: "activeSheet" }), at(1, 2))?.text).toBe("≥10人");
      expect(await host.apply(invertChange(fix))).toEqual({ kind: "applied" });
      expect(await host.read({ kind: "workbook" })).toEqual(before);
    });

    test("a number written under a format shows as the format says, and comes back as the number", async () => {
      const { host } = await openWorkbook();
      await host.apply(change({ kind: "setCell", at: at(3, 2), expect: 0.25, write: 1 }));
      expect(cellAt(await host.read({ kind: "activeSheet" }), at(3, 2))).toMatchObject({
        value: 1,
        text: "100.00%",
      });
    });

    test("a cell that the user changed meanwhile refuses the whole change", async () => {
      const { host, userTypes } = await openWorkbook();
      await host.read({ kind: "activeSheet" });
      await userTypes("项目", "C2", "≥12人");
      const outcome = await host.apply(
        change(
          { kind: "setCell", at: at(1, 1), expect: "培训人数", write: "参训人数" },
          { kind: "setCell", at: at(1, 2), expect: "≥10 人", write: "≥10人" },
        ),
      );
      expect(outcome).toEqual({
        kind: "refused",
        refusal: { kind: "stale", cells: [{ at: at(1, 2), text: "≥12人" }] },
      });
      const after = await host.read({ kind: "activeSheet" });
      expect(cellAt(after, at(1, 1))?.text).toBe("培训人数");
      expect(cellAt(after, at(1, 2))?.text).toBe("≥12人");
    });

    test("inserted rows push down what lies below, a merge across the place grows, and undo restores all", async () => {
      const { host } = await openWorkbook();
      const before = await host.read({ kind: "workbook" });
      const insertion = change(
        { kind: "insertRows", sheet: "项目", row: 2, count: 2 },
        { kind: "setCell", at: at(2, 1), expect: null, write: "培训天数" },
        { kind: "merge", range: { sheet: "项目", top: 2, left: 1, bottom: 3, right: 1 } },
      );
      expect(await host.apply(insertion)).toEqual({ kind: "applied" });
      const after = await host.read({ kind: "activeSheet" });
      expect(cellAt(after, at(2, 1))?.text).toBe("培训天数");
      expect(cellAt(after, at(5, 0))?.text).toBe("效益指标");
      if (host.features.readsMerges) {
        expect(findSheet(after, "项目")?.merges).toEqual(
          expect.arrayContaining([
            { top: 1, left: 0, bottom: 4, right: 0 },
            { top: 2, left: 1, bottom: 3, right: 1 },
          ]),
        );
      }
      expect(await host.apply(invertChange(insertion))).toEqual({ kind: "applied" });
      expect(await host.read({ kind: "workbook" })).toEqual(before);
    });

    describeInsertedRows(open, runs);

    test("a sheet is added behind another, styled and filled in one change, and undo takes it away", async () => {
      const { host } = await openWorkbook();
      const addition = change(
        { kind: "addSheet", sheet: "新项目", after: "项目" },
        { kind: "columnWidths", sheet: "新项目", widths: [14, 20] },
        { kind: "setCell", at: at(0, 0, "新项目"), expect: null, write: "绩效目标表" },
        { kind: "merge", range: { sheet: "新项目", top: 0, left: 0, bottom: 0, right: 1 } },
        {
          kind: "style",
          range: { sheet: "新项目", top: 0, left: 0, bottom: 0, right: 1 },
          role: "formTitle",
        },
        { kind: "rowHeights", sheet: "新项目", row: 0, heights: [28] },
        { kind: "pageSetup", sheet: "新项目", setup: { orientation: "portrait" } },
      );
      expect(await host.apply(addition)).toEqual({ kind: "applied" });
      const after = await host.read({ kind: "workbook" });
      expect(after.sheets.map((sheet) => sheet.name)).toEqual(["项目", "新项目", "说明"]);
      expect(cellAt(after, at(0, 0, "新项目"))?.text).toBe("绩效目标表");
      expect(await host.apply(invertChange(addition))).toEqual({ kind: "applied" });
      expect((await host.read({ kind: "workbook" })).sheets.map((sheet) => sheet.name)).toEqual([
        "项目",
        "说明",
      ]);
    });

    test("undo leaves a made sheet alone once the user has typed into it", async () => {
      const { host, userTypes } = await openWorkbook();
      const addition = change(
        { kind: "addSheet", sheet: "新项目" },
        { kind: "setCell", at: at(0, 0, "新项目"), expect: null, write: "绩效目标表" },
      );
      await host.apply(addition);
      await userTypes("新项目", "B4", "我的数");
      const outcome = await host.apply(invertChange(addition));
      expect(outcome).toEqual({
        kind: "refused",
        refusal: { kind: "stale", cells: [{ at: at(3, 1, "新项目"), text: "我的数" }] },
      });
      expect((await host.read({ kind: "workbook" })).sheets).toHaveLength(3);
    });

    test("a sheet name that is taken, or a sheet that is gone, refuses the change", async () => {
      const { host } = await openWorkbook();
      expect(await host.apply(change({ kind: "addSheet", sheet: "说明" }))).toEqual({
        kind: "refused",
        refusal: { kind: "sheetExists", sheet: "说明" },
      });
      const gone = change({ kind: "setCell", at: at(0, 0, "不存在"), expect: null, write: "x" });
      expect(await host.apply(gone)).toEqual({
        kind: "refused",
        refusal: { kind: "sheetMissing", sheet: "不存在" },
      });
    });

    test("reveal brings the sheet to the front and selects the cells; nothing else moves the selection", async () => {
      const { host } = await openWorkbook();
      const range = { sheet: "说明", top: 0, left: 0, bottom: 0, right: 1 };
      await host.reveal(range);
      expect(await host.selection()).toEqual(range);
      await host.apply(change({ kind: "setCell", at: at(1, 2), expect: "≥10 人", write: "≥10人" }));
      await host.read({ kind: "workbook" });
      expect(await host.selection()).toEqual(range);
      await expect(host.reveal({ ...range, sheet: "不存在" })).rejects.toMatchObject({
        kind: "sheetMissing",
      });
    });

    test("listeners hear of our changes until they unsubscribe", async () => {
      const { host } = await openWorkbook();
      const heard: string[] = [];
      const stop = host.onChange(({ sheet }) => heard.push(sheet));
      await host.apply(change({ kind: "setCell", at: at(1, 2), expect: "≥10 人", write: "≥10人" }));
      await new Promise((resolve) => setTimeout(resolve, 20));
      expect(heard).toContain("项目");
      stop();
      heard.length = 0;
      await host.apply(change({ kind: "setCell", at: at(1, 2), expect: "≥10人", write: "≥10 人" }));
      await new Promise((resolve) => setTimeout(resolve, 20));
      expect(heard).toEqual([]);
    });

    test("marks leave contents and formats alone and go as a whole", async () => {
      const { host } = await openWorkbook();
      const before = await host.read({ kind: "workbook" });
      await host.mark([{ at: at(1, 2), severity: "warning" }]);
      expect(await host.read({ kind: "workbook" })).toEqual(before);
      await host.clearMarks();
      expect(await host.read({ kind: "workbook" })).toEqual(before);
    });

    test("small texts are kept in the document under a key", async () => {
      const { host } = await openWorkbook();
      expect((await host.readStore()).get("waivers")).toBeUndefined();
      await host.writeStore("waivers", '{"条":1}');
      expect((await host.readStore()).get("waivers")).toBe('{"条":1}');
      await host.writeStore("waivers", undefined);
      expect((await host.readStore()).get("waivers")).toBeUndefined();
    });
  });
}
