import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Page } from "playwright-core";
import { cellAt } from "../../src/core";
import { openWorkbook } from "../../src/xlsx";
import { accessibilityFindings } from "./accessibility";
import { browserSession } from "./browser-session";
import { builtPages } from "./static-server";
import { openWorkbench, sheetTab } from "./workbench-page";

jest.setTimeout(60_000);

const session = browserSession();

const sampleFile = (name: string) => path.join(builtPages, "samples", name);
const readSample = async (name: string) => openWorkbook(await readFile(sampleFile(name)), name);
const sheet = "预算项目绩效目标";

/** Asks the page what it answers to being left. */
const isLeavingQuestioned = (page: Page) =>
  page.evaluate(() => !window.dispatchEvent(new Event("beforeunload", { cancelable: true })));

test("begins with the sample, on the sheet that holds the forms", async () => {
  const { page, complaints } = await openWorkbench(session.browser, session.origin);
  expect(await sheetTab(page, sheet).getAttribute("aria-selected")).toBe("true");
  expect(await page.getByRole("main", { name: "表格" }).locator("canvas").first().isVisible()).toBe(true);
  expect(await page.getByText("未保存").count()).toBe(0);
  expect(await accessibilityFindings(page)).toEqual([]);
  expect(complaints).toEqual([]);
});

test("a file that was only looked at is saved as it was", async () => {
  const { page, save, complaints } = await openWorkbench(session.browser, session.origin);
  await sheetTab(page, "部门整体绩效目标").click();
  await sheetTab(page, sheet).click();
  const saved = await save();
  const sample = await readSample("linxi-2023.xlsx");
  expect(saved.name).toBe("linxi-2023.xlsx");
  expect(saved.snapshot.sheets).toEqual(sample.snapshot.sheets);
  expect(saved.styled().sheets).toEqual(sample.styled().sheets);
  expect(complaints).toEqual([]);
});

test("what is typed marks the page as unsaved, is saved, and is there when the file is opened again", async () => {
  const { page, type, save, complaints } = await openWorkbench(session.browser, session.origin);
  await type("F10", "≥12次");
  await page.getByText("未保存").waitFor();
  const saved = await save();
  await page.getByText("已经保存“linxi-2023.xlsx”").waitFor();
  expect(await page.getByText("未保存").count()).toBe(0);
  expect(cellAt(saved.snapshot, { sheet, row: 9, column: 5 })?.text).toBe("≥12次");

  await page.locator("input[type=file]").setInputFiles({
    name: "再次打开.xlsx",
    mimeType: "application/octet-stream",
    buffer: Buffer.from(saved.bytes),
  });
  await page.getByText("再次打开.xlsx").waitFor();
  const again = await save();
  expect(again.snapshot.sheets).toEqual(saved.snapshot.sheets);
  expect(complaints).toEqual([]);
});

test("what is still being typed into a cell is saved too", async () => {
  const { page, select, save } = await openWorkbench(session.browser, session.origin);
  await select("F11");
  await page.keyboard.type("≥88%", { delay: 50 });
  // No hand goes from the keyboard to the button faster; the grid opens its editor a few frames after the first key.
  await page.waitForTimeout(500);
  expect(cellAt((await save()).snapshot, { sheet, row: 10, column: 5 })?.text).toBe("≥88%");
});

test.each([
  ["一段文字.xlsx", Buffer.from("不是表格"), "这不是.xlsx文件。"],
  ["旧格式.xls", Buffer.from("d0cf11e0a1b11ae1", "hex"), "这不是.xlsx文件。"],
])("%s is refused in one sentence, and the sample stays", async (name, buffer, sentence) => {
  const { page, complaints } = await openWorkbench(session.browser, session.origin);
  await page.locator("input[type=file]").setInputFiles({ name, mimeType: "text/plain", buffer });
  await page.getByText(sentence).waitFor();
  expect(await sheetTab(page, sheet).isVisible()).toBe(true);
  await page.getByRole("button", { name: "关闭提示" }).click();
  expect(await page.getByText(sentence).count()).toBe(0);
  expect(complaints).toEqual([]);
});

test("unsaved work does not make room for another file unasked", async () => {
  const { page, type } = await openWorkbench(session.browser, session.origin);
  await type("F10", "≥12次");
  await page.getByText("未保存").waitFor();
  const openOther = async () => {
    await page.getByRole("button", { name: "打开示例" }).click();
    await page.getByRole("menuitem", { name: "昌黎 2021" }).click();
  };
  await openOther();
  await page.getByRole("button", { name: "先不打开" }).click();
  await sheetTab(page, sheet).waitFor();
  await openOther();
  await page.getByRole("button", { name: "不保存，直接打开" }).click();
  await page.getByText("changli-2021.xlsx").waitFor();
  await sheetTab(page, "业务管理经费").waitFor();
  expect(await page.getByText("未保存").count()).toBe(0);
});

test("leaving with unsaved work asks the browser to warn", async () => {
  const { page, type } = await openWorkbench(session.browser, session.origin);
  expect(await isLeavingQuestioned(page)).toBe(false);
  await type("F10", "≥12次");
  await page.getByText("未保存").waitFor();
  expect(await isLeavingQuestioned(page)).toBe(true);
});

test("a file dropped on the page is opened", async () => {
  const { page, complaints } = await openWorkbench(session.browser, session.origin);
  const bytes = Array.from(await readFile(sampleFile("changli-2021.xlsx")));
  const files = await page.evaluateHandle((content) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([new Uint8Array(content)], "拖进来的.xlsx"));
    return transfer;
  }, bytes);
  await page.dispatchEvent("header", "dragover", { dataTransfer: files });
  await page.getByText("松开鼠标，打开这个文件。").waitFor();
  await page.dispatchEvent("header", "drop", { dataTransfer: files });
  await page.getByText("拖进来的.xlsx").waitFor();
  expect(await page.getByText("松开鼠标").count()).toBe(0);
  expect(complaints).toEqual([]);
});

test("the pane is resized with the keyboard, within bounds", async () => {
  const { page } = await openWorkbench(session.browser, session.origin);
  const pane = page.getByRole("complementary", { name: "绩效目标助手" });
  const widthOf = async () => (await pane.boundingBox())?.width ?? 0;
  const before = await widthOf();
  const bar = page.getByRole("separator", { name: "调整窗格大小" });
  await bar.press("ArrowLeft");
  expect(await widthOf()).toBeGreaterThan(before);
  await bar.press("End");
  expect(await widthOf()).toBe(320);
  await bar.press("Home");
  expect(await widthOf()).toBe(1280 - 320);
});

test("on a narrow page grid and pane lie one above the other, and nothing sticks out", async () => {
  const { page, complaints } = await openWorkbench(session.browser, session.origin, {
    width: 350,
    height: 700,
  });
  const grid = await page.getByRole("main", { name: "表格" }).boundingBox();
  const pane = await page.getByRole("complementary", { name: "绩效目标助手" }).boundingBox();
  expect(grid && pane && grid.y + grid.height <= pane.y).toBe(true);
  expect(grid?.height).toBeGreaterThan(150);
  expect(pane?.height).toBeGreaterThan(250);
  const scrolled = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(scrolled).toBeLessThanOrEqual(350);
  expect(await accessibilityFindings(page)).toEqual([]);
  expect(complaints).toEqual([]);
});
