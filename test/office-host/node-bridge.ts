import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { OfficeHost, OfficeReply } from "./office-host";
import type { Batch } from "./wire";

/** How the library talks to an application that has embedded it: texts in, texts out. */
interface NativeBridge {
  sendMessageToHost: (message: string) => void;
  /** Set by the library. */
  onMessageFromHost?: (message: string) => void;
}

interface BridgeMessage {
  readonly id: number;
  readonly type: number;
  readonly flags: number;
  readonly message: { readonly body: Batch | string };
}

const eventMessage = 3;

/**
 * Connects Microsoft's own client library, unmodified, to a host in the same process: from here on `Excel.run` reaches
 * that host. Each call replaces the host of the call before.
 */
export function connectNode(host: OfficeHost): void {
  const bridge = bridgeTo(host);
  if (!("Excel" in globalThis)) loadLibrary();
  const library = OfficeExtension as unknown as LibraryInternals;
  library.HostBridge.init(bridge);
  // What add-ins of earlier hosts have registered for would go on being called.
  library.GenericEventRegistration.s_genericEventRegistrations = {};
  // The library then refuses every call that is newer than the requirement sets of this host.
  library.CommonUtility._doApiNotSupportedCheck = true;
  const requirements = {
    isSetSupported: (set: string, version?: string) => host.isSetSupported(set, version),
  };
  // The library's own `context` is filled by a handshake that needs a browser, so another one stands before it.
  const context = { value: { requirements, platform: "PC", host: "Excel" } };
  setGlobal("Office", Object.create(Office, { context }));
}

/** Parts of the library that its published types leave out. */
interface LibraryInternals {
  readonly HostBridge: { init: (bridge: NativeBridge) => void };
  readonly GenericEventRegistration: { s_genericEventRegistrations: object };
  readonly CommonUtility: { _doApiNotSupportedCheck: boolean };
}

function bridgeTo(host: OfficeHost): NativeBridge {
  const bridge: NativeBridge = {
    sendMessageToHost: (text) => {
      const { id, type, flags, message } = JSON.parse(text) as BridgeMessage;
      const { body } = message;
      const batch = typeof body === "string" ? (JSON.parse(body) as Batch) : body;
      void host.answer({ batch, flags }).then((reply) => {
        bridge.onMessageFromHost?.(JSON.stringify({ id, type, message: responseOf(reply) }));
      });
    },
  };
  host.workbook.events.connect((entry) => {
    // An event reaches the add-in after the answer to the request that caused it.
    setImmediate(() => {
      bridge.onMessageFromHost?.(JSON.stringify({ type: eventMessage, message: { entries: [entry] } }));
    });
  });
  return bridge;
}

function responseOf(reply: OfficeReply) {
  if (reply.kind === "result") return { statusCode: 200, headers: {}, body: JSON.stringify(reply.result) };
  const { code, message } = reply;
  return { statusCode: 400, headers: {}, body: JSON.stringify({ error: { code, message } }) };
}

/** The library expects a browser; it gets as much of one as it looks at while loading. */
function loadLibrary(): void {
  const ignore = () => undefined;
  const element = () => ({ style: {}, setAttribute: ignore, appendChild: ignore });
  const standIns: Readonly<Record<string, unknown>> = {
    window: globalThis,
    self: globalThis,
    parent: globalThis,
    top: globalThis,
    name: "",
    navigator: { userAgent: "Mozilla/5.0 Chrome/120" },
    location: { href: "https://localhost/", hash: "", search: "", protocol: "https:", hostname: "localhost" },
    document: {
      getElementById: () => null,
      createElement: element,
      getElementsByTagName: () => [element()],
      querySelectorAll: () => [],
      addEventListener: ignore,
      URL: "https://localhost/",
      cookie: "",
    },
    addEventListener: ignore,
    removeEventListener: ignore,
  };
  for (const [name, value] of Object.entries(standIns)) setGlobal(name, value);
  const file = createRequire(__filename).resolve("@microsoft/office-js/dist/excel-web-16.00.js");
  // Called by another name, eval runs the script in the global scope of the test, where its `var Excel` has to land.
  const runGlobally = eval;
  runGlobally(readFileSync(file, "utf8"));
}

function setGlobal(name: string, value: unknown): void {
  Object.defineProperty(globalThis, name, { value, writable: true, configurable: true });
}
