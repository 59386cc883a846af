import type { Page } from "playwright-core";
import { cellAt } from "../../src/core";
import { documentKeys } from "../../src/host";
import { accessibilityFindings } from "./accessibility";
import { browserSession } from "./browser-session";
import { type OpenWorkbench, openWorkbench, sheetTab } from "./workbench-page";

jest.setTimeout(90_000);

const session = browserSession();

const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });
const covered = (page: Page, name: string) => page.getByRole("heading", { name, exact: true });

/** Saves the file and opens what was saved in the same page. */
async function reopenSaved({ page, save }: OpenWorkbench) {
  const saved = await save();
  await page.locator("header input[type=file]").setInputFiles({
    name: "再次打开.xlsx",
    mimeType: "application/octet-stream",
    buffer: Buffer.from(saved.bytes),
  });
  await page.getByText("再次打开.xlsx").waitFor();
  return saved;
}

test("a finding is waived, printed in the report, and still away when the saved file is opened again", async () => {
  const opened = await openWorkbench(session.browser, session.origin);
  const { page, complaints } = opened;
  await button(page, "检查本表").click();
  await button(page, /F10.*≥10 次/).click();
  await button(page, "忽略").click();
  await page.getByRole("radio", { name: "已经和财政部门核对过" }).check();
  expect(await accessibilityFindings(page)).toEqual([]);
  await button(page, "忽略这一处").click();
  await page.getByText("未保存").waitFor();
  await button(page, "已忽略1处").click();
  await covered(page, "忽略的问题").waitFor();
  expect(await accessibilityFindings(page)).toEqual([]);
  await button(page, "返回").click();
  expect(await button(page, /F10.*≥10 次/).count()).toBe(0);

  await button(page, "生成检查报告").click();
  await covered(page, "生成检查报告").waitFor();
  expect(await accessibilityFindings(page)).toEqual([]);
  await page.getByRole("button", { name: "生成", exact: true }).click();
  await sheetTab(page, "检查报告").waitFor();

  const { snapshot } = await reopenSaved(opened);
  const report = snapshot.sheets.at(-1)?.name ?? "";
  const replies = (snapshot.sheets.at(-1)?.rows ?? []).map(
    (_row, row) => cellAt(snapshot, { sheet: report, row, column: 7 })?.text,
  );
  expect(replies).toContain("忽略：已经和财政部门核对过");
  await button(page, "检查本表").click();
  await button(page, "已忽略1处").waitFor();
  expect(await button(page, /F10.*≥10 次/).count()).toBe(0);
  expect(complaints).toEqual([]);
});

test("at 350 pixels a column is read otherwise from 识别说明 on, and the file remembers it", async () => {
  const opened = await openWorkbench(session.browser, session.origin, { width: 350, height: 760 });
  const { page, complaints } = opened;
  await button(page, "检查本表").click();
  await button(page, "识别说明").click();
  const meaning = page.getByRole("combobox", { name: "F栏“指标值”这一栏是" });
  await meaning.selectOption("不用这一栏");
  await page.getByText("读到0张表").waitFor();
  await page.getByRole("button", { name: "恢复：“指标值”这一栏：不用这一栏" }).waitFor();
  expect(await accessibilityFindings(page)).toEqual([]);
  await button(page, "返回").click();
  await page.getByText("有指标表头，但没有“指标值”这一栏。", { exact: true }).waitFor();

  const saved = await reopenSaved(opened);
  expect(saved.documentStore.get(documentKeys.layout)).toContain("指标值");
  await page.getByRole("tab", { name: "设置" }).click();
  await button(page, "改过的识别（1）").click();
  expect(await accessibilityFindings(page)).toEqual([]);
  await button(page, "恢复默认").click();
  await page.getByText("已经恢复默认。").waitFor();
  await button(page, "返回").click();
  expect(await accessibilityFindings(page)).toEqual([]);
  await page.getByRole("tab", { name: "检查" }).click();
  await button(page, "检查本表").click();
  await page.getByRole("heading", { name: /3张/ }).waitFor();
  expect(complaints).toEqual([]);
});
