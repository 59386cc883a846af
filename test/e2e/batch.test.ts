import type { Page } from "playwright-core";
import { type CellContent, type Operation, readForms } from "../../src/core";
import { applyChangeToStyled, newWorkbook, saveWorkbook } from "../../src/xlsx";
import { accessibilityFindings } from "./accessibility";
import { browserSession } from "./browser-session";
import { openWorkbench, sheetTab } from "./workbench-page";

jest.setTimeout(60_000);

const session = browserSession();

const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name, exact: true });

/** A file that holds nothing but a list of so many projects. */
async function listOf(count: number): Promise<Buffer> {
  const rows: CellContent[][] = [
    ["项目名称", "类型", "预算数（万元）"],
    ...Array.from({ length: count }, (_, index) => [`项目${index + 1}`, "培训", index + 1]),
  ];
  const operations = rows.flatMap((cells, row) =>
    cells.map((write, column): Operation => ({
      kind: "setCell",
      at: { sheet: "清单", row, column },
      expect: null,
      write,
    })),
  );
  const file = await newWorkbook("清单.xlsx", "清单");
  const filled = applyChangeToStyled(file.styled(), { title: "", operations });
  return Buffer.from((await saveWorkbook(file, filled)).bytes);
}

test("30 projects of a list become forms while the page lives on; stopped or whole, one undo takes all back", async () => {
  const { page, save, complaints } = await openWorkbench(session.browser, session.origin);
  await page.locator("input[type=file]").setInputFiles({
    name: "清单.xlsx",
    mimeType: "application/octet-stream",
    buffer: await listOf(30),
  });
  await sheetTab(page, "清单").waitFor();
  const before = (await save()).snapshot.sheets;
  await page.getByRole("tab", { name: "新建项目" }).click();
  await page.getByRole("radio", { name: "批量生成" }).check();
  await button(page, "读取选中的清单").click();
  await button(page, "开始生成（30张）").click();
  await page.getByText(/^已生成[1-9]\d?\/30$/).waitFor();
  await button(page, "取消").click();
  const stopped = (await page.getByRole("heading", { name: /^停下了/ }).textContent()) ?? "";
  const made = Number(/生成了(\d+)张表/.exec(stopped)?.[1]);
  expect(readForms((await save()).snapshot)).toHaveLength(made);
  await button(page, "撤销本次修改").click();
  await button(page, "开始生成（30张）").click();

  await page.getByRole("heading", { name: "生成了30张表。" }).waitFor();
  expect(await accessibilityFindings(page)).toEqual([]);
  expect(readForms((await save()).snapshot)).toHaveLength(30);
  await button(page, "撤销本次修改").click();
  await button(page, "开始生成（30张）").waitFor();
  expect((await save()).snapshot.sheets).toEqual(before);
  expect(complaints).toEqual([]);
});
