import path from "node:path";
import type { Browser, FrameLocator, Page, Route } from "playwright-core";
import type { WorkbookSnapshot } from "../../src/core";
import { type OfficeHost, type OfficeHostOptions, User, WebSession, officeHostWith } from "../office-host";
import { newWatchedPage } from "./browser";
import { builtPages } from "./static-server";

/**
 * office.js trusts a parent of the same host name and of https; another port makes it another origin, as Excel's is. No
 * such servers exist: the browser's requests are answered by the test.
 */
const excelOrigin = "https://pta.example:8443";
export const paneOrigin = "https://pta.example";
export const officeOrigin = "https://appsforoffice.microsoft.com";

/** The size that Excel's task pane is to be designed for. */
const paneSize = { width: 350, height: 378 };

/** The built pane in a frame of Excel on the web, as far as that is played here. */
export interface ExcelOnTheWeb {
  readonly page: Page;
  readonly pane: FrameLocator;
  readonly office: OfficeHost;
  readonly user: User;
  readonly session: WebSession;
  /** What the pane must not do: errors, unexpected requests, breaches of its policy. */
  readonly complaints: readonly string[];
  /** Where the pane's own frame has sent requests to. */
  readonly paneRequests: readonly URL[];
  /** Directives of the pane's policy that were breached. */
  readonly breaches: readonly string[];
}

export async function openExcelOnTheWeb(
  browser: Browser,
  workbook: WorkbookSnapshot,
  options: OfficeHostOptions = {},
): Promise<ExcelOnTheWeb> {
  const { page, complaints } = await newWatchedPage(browser, paneOrigin, {
    allowedOrigins: [officeOrigin, excelOrigin],
  });
  const paneRequests: URL[] = [];
  page.on("request", (request) => {
    if (request.frame() !== page.mainFrame()) paneRequests.push(new URL(request.url()));
  });

  const office = officeHostWith(workbook, options);
  const session = new WebSession(office, {
    origin: excelOrigin,
    send: (text) => {
      // Nobody waits for an answer any more where the page was closed meanwhile.
      page.evaluate(postToPane, { text, paneOrigin }).catch(() => undefined);
    },
  });
  await page.exposeFunction("tellExcel", (text: string) => session.receive(text));

  const breaches: string[] = [];
  await page.exposeFunction("tellBreach", (directive: string) => void breaches.push(directive));
  await page.addInitScript(
    'document.addEventListener("securitypolicyviolation", (event) => tellBreach(event.violatedDirective))',
  );

  await page.route(`${paneOrigin}/**`, (route) => fulfillFrom(builtPages, route));
  await page.route(`${officeOrigin}/lib/1/hosted/**`, (route) =>
    fulfillFrom(path.resolve("node_modules/@microsoft/office-js/dist"), route, "/lib/1/hosted/"),
  );
  await page.route(`${excelOrigin}/**`, (route) => route.fulfill(html(excelPage(session.frameName))));
  await page.goto(excelOrigin);
  return {
    page,
    pane: page.frameLocator("iframe"),
    office,
    user: new User(office.workbook),
    session,
    complaints,
    paneRequests,
    breaches,
  };
}

const html = (body: string) => ({ contentType: "text/html; charset=utf-8", body });

/** Answers from a folder of this machine, 404 where it has no such file. */
async function fulfillFrom(folder: string, route: Route, prefix = "/"): Promise<void> {
  const { pathname } = new URL(route.request().url());
  const file = path.join(folder, decodeURIComponent(pathname.slice(prefix.length)));
  await route.fulfill({ path: file }).catch(() => route.fulfill({ status: 404 }));
}

/** All that Excel's page does itself is to carry texts between the frame and the test. */
function excelPage(frameName: string): string {
  const { width, height } = paneSize;
  return `<!doctype html><title>Excel</title>
    <iframe title="加载项" width="${width}" height="${height}" name='${frameName}' src="${paneOrigin}/taskpane.html"></iframe>
    <script>
      const pane = document.querySelector("iframe");
      addEventListener("message", ({ source, data }) => {
        if (source === pane.contentWindow && typeof data === "string") tellExcel(data);
      });
    </script>`;
}

/** Runs in Excel's page. */
function postToPane({ text, paneOrigin: target }: { text: string; paneOrigin: string }): void {
  const pane = document.querySelector("iframe");
  pane?.contentWindow?.postMessage(text, target);
}
