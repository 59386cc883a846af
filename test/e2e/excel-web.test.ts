import { readFile } from "node:fs/promises";
import type { Browser } from "playwright-core";
import type { WorkbookSnapshot } from "../../src/core";
import { openWorkbook } from "../../src/xlsx";
import { stateOf } from "../excel/workbook-state";
import { type OfficeHost, latestApiLevel } from "../office-host";
import { launchBrowser } from "./browser";
import { eventually } from "./eventually";
import { type ExcelOnTheWeb, officeOrigin, openExcelOnTheWeb, paneOrigin } from "./excel-on-the-web";

jest.setTimeout(60_000);

const sheet = "预算项目绩效目标";
let browser: Browser;
let sample: WorkbookSnapshot;

beforeAll(async () => {
  browser = await launchBrowser();
  const file = openWorkbook(await readFile("assets/samples/linxi-2023.xlsx"), "linxi-2023.xlsx");
  sample = { ...(await file).snapshot, activeSheet: sheet };
});
afterAll(() => browser.close());
afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));

const button = ({ pane }: ExcelOnTheWeb, name: string | RegExp) => pane.getByRole("button", { name });
const resultsShown = ({ pane }: ExcelOnTheWeb) => pane.getByRole("heading", { name: /3张/ }).waitFor();

async function checkSheet(excel: ExcelOnTheWeb): Promise<void> {
  await button(excel, "检查本表").click();
  await resultsShown(excel);
}

/** What the first selected cell of the played workbook holds. */
function selectedText({ workbook }: OfficeHost): unknown {
  const { sheet: shown, areas } = workbook.selection;
  const [first] = areas;
  return first && shown.cell(first.top, first.left)?.content?.value;
}

/** Neither the pane nor what it asked of Excel was out of order. */
function expectNoComplaints({ complaints, breaches, office }: ExcelOnTheWeb): void {
  expect([...complaints, ...breaches, ...office.gaps]).toEqual([]);
}

describe("the built pane in Excel on the web", () => {
  test("checks without a trace; a finding leads to its cell; a fix is taken and taken back", async () => {
    const excel = await openExcelOnTheWeb(browser, sample);
    const { office } = excel;
    const before = stateOf(office.workbook);
    await checkSheet(excel);
    expect(stateOf(office.workbook)).toBe(before);
    expect(office.workbook.selection.areas).toEqual([{ top: 0, left: 0, bottom: 0, right: 0 }]);

    await button(excel, "≥10 次").first().click();
    await button(excel, "定位").first().click();
    await eventually(() => {
      const { sheet: shown, areas } = office.workbook.selection;
      expect([shown.name, areas.length]).toEqual([sheet, 1]);
      expect(selectedText(office)).toContain("≥10 次");
    });

    await button(excel, "改为“≥10次”").first().click();
    await button(excel, "撤销本次修改").waitFor();
    expect(selectedText(office)).toBe("≥10次");
    expect(stateOf(office.workbook)).not.toBe(before);

    await button(excel, "撤销本次修改").click();
    await eventually(() => {
      expect(stateOf(office.workbook)).toBe(before);
    });
    expectNoComplaints(excel);
  });

  test("says that the result is out of date once the user has typed into Excel's grid", async () => {
    const excel = await openExcelOnTheWeb(browser, sample);
    await checkSheet(excel);
    excel.user.types(sheet, "F10", "≥12次");
    await excel.pane.getByText("结果已过期").waitFor();
    expectNoComplaints(excel);
  });

  test("puts a new project's form on a sheet of its own, and takes it away again", async () => {
    const excel = await openExcelOnTheWeb(browser, sample);
    const { pane, office } = excel;
    const before = stateOf(office.workbook);
    await pane.getByRole("tab", { name: "新建项目" }).click();
    await pane.getByRole("textbox", { name: "项目名称" }).fill("企业家培训");
    await pane.getByRole("textbox", { name: "预算数" }).fill("12.5");
    await button(excel, "预览").click();
    await button(excel, "插入").click();
    await pane.getByRole("heading", { name: "已经插入" }).waitFor();
    const names = office.workbook.sheets.map(({ name }) => name);
    expect(names).toHaveLength(sample.sheets.length + 1);
    expect(stateOf(office.workbook)).toContain('"value":"企业家培训"');

    await button(excel, "撤销本次修改").click();
    await eventually(() => {
      expect(stateOf(office.workbook)).toBe(before);
    });
    expectNoComplaints(excel);
  });

  test("一键检查 on the ribbon checks without another click, and shows the pane", async () => {
    const excel = await openExcelOnTheWeb(browser, sample);
    const { office, session } = excel;
    await button(excel, "检查本表").waitFor();
    office.pane.isShown = false;
    session.invokeCommand("PerformanceTarget.Check", "checkSheet");
    await resultsShown(excel);
    await eventually(() => {
      expect([office.pane.isShown, session.commandsCompleted]).toEqual([true, 1]);
    });
    session.invokeCommand("PerformanceTarget.NewProject", "newProject");
    await excel.pane.getByRole("textbox", { name: "项目名称" }).waitFor();
    await eventually(() => {
      expect(session.commandsCompleted).toBe(2);
    });
    expectNoComplaints(excel);
  });
});

describe("what the built pane in Excel on the web is allowed", () => {
  test("it asks nobody but its own server and that of office.js, whatever of it is used", async () => {
    const excel = await openExcelOnTheWeb(browser, sample);
    await checkSheet(excel);
    await excel.pane.getByRole("tab", { name: "新建项目" }).click();
    await excel.pane.getByRole("textbox", { name: "项目名称" }).waitFor();
    await excel.pane.getByRole("tab", { name: "设置" }).click();
    await excel.pane.getByRole("tabpanel", { name: "设置" }).getByRole("heading").first().waitFor();
    expect(new Set(excel.paneRequests.map(({ origin }) => origin))).toEqual(
      new Set([paneOrigin, officeOrigin]),
    );
    expectNoComplaints(excel);
  });

  test("its policy is in force: what it does not allow is refused, and would have been noticed above", async () => {
    const excel = await openExcelOnTheWeb(browser, sample);
    await button(excel, "检查本表").waitFor();
    await excel.pane.locator("body").evaluate(async (body) => {
      const elsewhere = "https://elsewhere.example/";
      await fetch(elsewhere).catch(() => undefined);
      navigator.sendBeacon(elsewhere);
      body.append(Object.assign(new Image(), { src: elsewhere }));
      body.append(Object.assign(document.createElement("script"), { text: "1" }));
    });
    await eventually(() => {
      expect([...excel.breaches].sort()).toEqual([
        "connect-src",
        "connect-src",
        "img-src",
        "script-src-elem",
      ]);
    });
  });
});

describe("in another Excel", () => {
  test.each([9, latestApiLevel])("with ExcelApi 1.%d it checks", async (apiLevel) => {
    const excel = await openExcelOnTheWeb(browser, sample, { apiLevel });
    await checkSheet(excel);
    expectNoComplaints(excel);
  });

  test("with ExcelApi 1.8 it says that this Excel is too old, and leads to the workbench", async () => {
    const excel = await openExcelOnTheWeb(browser, sample, { apiLevel: 8 });
    await excel.pane.getByText("这个版本的Excel太旧").waitFor();
    await excel.pane.getByRole("link", { name: "工作台网页" }).waitFor();
    expectNoComplaints(excel);
  });
});
