import { readFile } from "node:fs/promises";
import path from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser } from "playwright-core";
import { launchBrowser, newWatchedPage } from "./browser";
import { type StaticServer, builtPages, serveBuiltPages } from "./static-server";

const officeOrigin = "https://appsforoffice.microsoft.com";
const officeScript = `${officeOrigin}/lib/1/hosted/office.js`;

jest.setTimeout(60_000);

let browser: Browser;
let server: StaticServer;

beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), serveBuiltPages()]);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

const openTaskPane = async () => {
  const watched = await newWatchedPage(browser, server.origin, {
    width: 350,
    height: 378,
    allowedOrigins: [officeOrigin],
  });
  return {
    ...watched,
    open: () => watched.page.goto(`${server.origin}/taskpane.html`, { waitUntil: "commit" }),
  };
};

/** The scripts of ours that taskpane.html asks for before anything is shown. */
async function initialScripts(): Promise<Buffer[]> {
  const page = await readFile(path.join(builtPages, "taskpane.html"), "utf8");
  const sources = Array.from(page.matchAll(/<script[^>]* src="([^"]+)"/g), ([, source = ""]) => source);
  expect(sources).toEqual(expect.arrayContaining(["boot.js", officeScript]));
  const ours = sources.filter((source) => source !== officeScript);
  return Promise.all(ours.map((source) => readFile(path.join(builtPages, source))));
}

test("the pane begins with at most 130 KiB of script", async () => {
  const sizes = (await initialScripts()).map((script) => gzipSync(script, { level: 9 }).length);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(130 * 1024);
});

test("nothing of it turns text into code", async () => {
  for (const script of await initialScripts()) {
    expect(script.toString()).not.toMatch(/\beval\(|\bnew Function\b/);
  }
});

test("the page says that it is opening while office.js is on its way, and after ten seconds what is wrong", async () => {
  const { page, complaints, open } = await openTaskPane();
  await page.clock.install();
  await page.route(officeScript, () => undefined);
  await open();
  await page.getByText("正在打开绩效目标助手。").waitFor();
  await page.clock.runFor(9_000);
  expect(await page.getByText("没有连上Office的脚本服务器").count()).toBe(0);
  await page.clock.runFor(2_000);
  await page.getByText("没有连上Office的脚本服务器").waitFor();
  expect(await page.getByRole("link", { name: "工作台网页" }).getAttribute("href")).toBe("workbench.html");
  expect(complaints).toEqual([]);
  await page.close();
});

test("a refused office.js is told at once", async () => {
  const { page, open } = await openTaskPane();
  await page.route(officeScript, (route) => route.abort());
  await open();
  // Before the page would give up by itself.
  await page.getByText("没有连上Office的脚本服务器").waitFor({ timeout: 9_000 });
  await page.close();
});

test("an engine that is too old is told so, and led to the workbench", async () => {
  const { page, open } = await openTaskPane();
  await page.route(officeScript, (route) => route.fulfill({ contentType: "text/javascript", body: "" }));
  await page.addInitScript("delete window.structuredClone");
  await open();
  await page.getByText("这个版本的Excel太旧").waitFor();
  expect(await page.getByRole("link", { name: "工作台网页" }).isVisible()).toBe(true);
  await page.close();
});

test("Microsoft's library runs under the page's policy, and a browser that is not Excel is told so", async () => {
  const { page, complaints, open } = await openTaskPane();
  await page.route(`${officeOrigin}/**`, (route) => {
    const name = path.basename(new URL(route.request().url()).pathname);
    return route.fulfill({ path: path.resolve("node_modules/@microsoft/office-js/dist", name) });
  });
  await open();
  await page.getByText("这个页面要在Excel的侧边栏里打开。").waitFor();
  expect(await page.getByRole("link", { name: "工作台网页" }).isVisible()).toBe(true);
  expect(complaints).toEqual([]);
  await page.close();
});
