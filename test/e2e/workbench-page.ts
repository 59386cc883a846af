import { readFile } from "node:fs/promises";
import type { Browser, Page } from "playwright-core";
import { type XlsxFile, openWorkbook } from "../../src/xlsx";
import { type PageOptions, type WatchedPage, newWatchedPage } from "./browser";

const NAME_BOX = "[data-u-comp='defined-name']";

export interface OpenWorkbench extends WatchedPage {
  /** Puts the selection on a cell of the sheet in front. */
  readonly select: (a1: string) => Promise<void>;
  /** Types into a cell, as a user does. */
  readonly type: (a1: string, text: string) => Promise<void>;
  /** Presses 保存 .xlsx and reads what the browser was handed. */
  readonly save: () => Promise<XlsxFile>;
}

/** The workbench with its sample open. */
export async function openWorkbench(
  browser: Browser,
  origin: string,
  options?: PageOptions,
): Promise<OpenWorkbench> {
  const watched = await newWatchedPage(browser, origin, options);
  const { page } = watched;
  await page.goto(`${origin}/workbench.html`);
  await sheetTab(page, "预算项目绩效目标").waitFor();
  const select = async (a1: string) => {
    await nameBox(page).fill(a1);
    await nameBox(page).press("Enter");
    // The grid takes the focus back a little later; keys pressed until then would be lost.
    await page.waitForFunction(
      (box) => document.activeElement?.closest(box) === null && document.activeElement !== document.body,
      NAME_BOX,
    );
  };
  return {
    ...watched,
    select,
    type: async (a1, text) => {
      await select(a1);
      await page.keyboard.type(text);
      await page.keyboard.press("Enter");
    },
    save: async () => {
      const downloading = page.waitForEvent("download");
      await page.getByRole("button", { name: "保存 .xlsx" }).click();
      const download = await downloading;
      return openWorkbook(await readFile(await download.path()), download.suggestedFilename());
    },
  };
}

export function sheetTab(page: Page, name: string) {
  return page.getByRole("main", { name: "表格" }).getByRole("tab", { name });
}

/** What the grid's name box shows: "F10", or "A1:G1" for a merged area. */
export function selectedCell(page: Page): Promise<string> {
  return nameBox(page).inputValue();
}

function nameBox(page: Page) {
  return page.locator(`${NAME_BOX} input`);
}
