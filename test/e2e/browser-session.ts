import type { Browser } from "playwright-core";
import { launchBrowser } from "./browser";
import { type StaticServer, serveBuiltPages } from "./static-server";

/** A browser and the built pages, for the tests of one file; each test begins without what the one before has opened. */
export interface BrowserSession {
  readonly browser: Browser;
  readonly origin: string;
}

export function browserSession(): BrowserSession {
  let browser: Browser | undefined;
  let server: StaticServer | undefined;

  beforeAll(async () => {
    [browser, server] = await Promise.all([launchBrowser(), serveBuiltPages()]);
  });
  afterEach(async () => {
    await Promise.all((browser?.contexts() ?? []).map((context) => context.close()));
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  return {
    get browser() {
      if (!browser) throw new Error("The browser is there when a test begins.");
      return browser;
    },
    get origin() {
      if (!server) throw new Error("The server is there when a test begins.");
      return server.origin;
    },
  };
}
