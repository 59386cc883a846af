import sparticuz from "@sparticuz/chromium";
import { type Browser, type Page, chromium } from "playwright-core";

/** Chromium from CHROMIUM_PATH, or the one of the npm package. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? (await sparticuz.executablePath()),
    // CI runs as root, where Chromium has no sandbox.
    args: ["--no-sandbox"],
  });
}

export interface WatchedPage {
  readonly page: Page;
  /** Everything that a page of ours must not do: errors, requests beyond its own origin, breaches of its policy. */
  readonly complaints: readonly string[];
}

export interface PageOptions {
  readonly width?: number;
  readonly height?: number;
  /** Requests to these are expected; every other beyond the page's own origin is a complaint. */
  readonly allowedOrigins?: readonly string[];
}

/** A blank page that takes down what goes wrong from its first request on. */
export async function newWatchedPage(
  browser: Browser,
  origin: string,
  { width = 1280, height = 800, allowedOrigins = [] }: PageOptions = {},
): Promise<WatchedPage> {
  const context = await browser.newContext({ viewport: { width, height }, acceptDownloads: true });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => {
    // Breaches of the page's content security policy come as errors too.
    if (message.type() === "error") complaints.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => complaints.push(`error: ${error.message}`));
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (url.protocol === "data:" || url.protocol === "blob:") return;
    if (url.origin !== origin && !allowedOrigins.includes(url.origin)) {
      complaints.push(`request: ${request.url()}`);
    }
  });
  return { page, complaints };
}
