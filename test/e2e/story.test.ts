import type { Page } from "playwright-core";
import { cellAt, parseArea, readForms } from "../../src/core";
import { accessibilityFindings } from "./accessibility";
import { browserSession } from "./browser-session";
import { openWorkbench, selectedCell, sheetTab } from "./workbench-page";

jest.setTimeout(90_000);

const session = browserSession();

const sheet = "预算项目绩效目标";
const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });

const checkSheet = async (page: Page) => {
  await button(page, "检查本表").click();
  await page.getByRole("heading", { name: /3张/ }).waitFor();
};

test("three forms are checked, a finding leads to its cell, a fix is taken and taken back", async () => {
  const { page, save, complaints } = await openWorkbench(session.browser, session.origin);
  await checkSheet(page);
  expect(await accessibilityFindings(page)).toEqual([]);

  const problem = page.getByRole("button", { name: "≥10 次" }).first();
  await problem.click();
  await button(page, "定位").first().click();
  const a1 = await selectedCell(page);
  const area = parseArea(a1);
  if (!area) throw new Error(`Nothing is selected: ${a1}`);
  const at = { sheet, row: area.top, column: area.left };
  const before = await save();
  expect(cellAt(before.snapshot, at)?.text).toContain("≥10 次");

  await button(page, "改为“≥10次”").first().click();
  await button(page, "撤销本次修改").waitFor();
  expect(cellAt((await save()).snapshot, at)?.text).toBe("≥10次");

  await button(page, "撤销本次修改").click();
  await page.getByText("未保存").waitFor();
  expect((await save()).snapshot.sheets).toEqual(before.snapshot.sheets);
  expect(complaints).toEqual([]);
});

test("a new project's form is inserted on a sheet of its own, saved, and found in the file", async () => {
  const { page, save, complaints } = await openWorkbench(session.browser, session.origin);
  await page.getByRole("tab", { name: "新建项目" }).click();
  await page.getByRole("textbox", { name: "项目名称" }).fill("企业家培训");
  await page.getByRole("textbox", { name: "预算数" }).fill("12.5");
  await button(page, "预览").click();
  await button(page, "插入").click();
  await page.getByRole("heading", { name: "已经插入" }).waitFor();
  expect(await accessibilityFindings(page)).toEqual([]);

  const saved = await save();
  const form = readForms(saved.snapshot).find(({ fields }) => fields.projectName?.text === "企业家培训");
  expect(form).toBeDefined();
  expect(form?.indicators.length).toBeGreaterThan(5);
  expect(readForms(saved.snapshot)).toHaveLength(4);
  if (form) await sheetTab(page, form.range.sheet).waitFor();
  expect(complaints).toEqual([]);
});

test("at 350 pixels the check is still done, and 定位 shows the cell above the pane", async () => {
  const { page, complaints } = await openWorkbench(session.browser, session.origin, {
    width: 350,
    height: 700,
  });
  await checkSheet(page);
  await page.getByRole("button", { name: "≥10 次" }).first().click();
  await button(page, "定位").first().click();
  expect(await selectedCell(page)).toMatch(/^F\d+/);
  expect(await accessibilityFindings(page)).toEqual([]);
  expect(complaints).toEqual([]);
});
