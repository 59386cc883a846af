import type { OfficeHost, OfficeReply } from "./office-host";
import {
  type RequestData,
  type WebRequest,
  actionType,
  batchPart,
  dispatchId,
  done,
  messageType,
  responseType,
  unsupported,
} from "./web-message";
import type { Batch } from "./wire";

export interface WebSessionOptions {
  /** The origin of Excel's own page, around the add-in's frame. */
  readonly origin: string;
  /** Hands a text to the add-in's page. */
  readonly send: (text: string) => void;
}

const locale = "zh-CN";
const conversation = "conversation-1";
const addin = "addin-1";
const anyGuid = "00000000-0000-4000-8000-000000000001";
const excel = 16;
const sharedRuntimeFlag = 1;
/** Excel 2021, the first perpetual one with a shared runtime, has ExcelApi 1.14. */
const firstLevelWithSharedRuntime = 14;

/**
 * Excel on the web's half of its conversation with an add-in in a frame: tells office.js where it is, executes batches on
 * the played workbook, and passes events and ribbon commands on.
 */
export class WebSession {
  readonly #host: OfficeHost;
  readonly #options: WebSessionOptions;
  /** The requests by which the page has asked to be told of events, by the event's name. */
  readonly #listening = new Map<string, WebRequest>();
  #commandsCompleted = 0;

  constructor(host: OfficeHost, options: WebSessionOptions) {
    this.#host = host;
    this.#options = options;
    host.workbook.events.connect(({ messageCategory, messageType: kind, targetId, message }) => {
      const entry = [messageCategory, kind, targetId, message, 0, false];
      this.#tell("richApiMessage", { ArrayData: [entry] });
    });
  }

  /** What the add-in's frame has to be called: office.js learns from it that it runs in Excel on the web. */
  get frameName(): string {
    return JSON.stringify({
      baseFrameName: `_xdm_${addin}`,
      hostInfo: `Excel$Web$16.01$${locale}$${anyGuid}$$$${this.#hasSharedRuntime ? sharedRuntimeFlag : 0}`,
      xdmInfo: `${conversation}|${addin}|${this.#options.origin}`,
      serializerVersion: "1",
      flights: "[]",
    });
  }

  get #hasSharedRuntime(): boolean {
    return this.#host.apiLevel >= firstLevelWithSharedRuntime;
  }

  /** How many ribbon commands the add-in has said to be through with. */
  get commandsCompleted(): number {
    return this.#commandsCompleted;
  }

  /** A ribbon button that runs a function of the add-in. */
  invokeCommand(controlId: string, functionName: string): void {
    const source = JSON.stringify({ source: { id: controlId } });
    this.#tell("appCommandInvoked", { 0: controlId, 1: functionName, 2: source });
  }

  /** A text that the add-in's page has posted. */
  async receive(text: string): Promise<void> {
    const request = JSON.parse(text) as WebRequest;
    if (request._messageType !== messageType.request) return;
    this.#post(request, responseType.answer, await this.#answer(request));
  }

  async #answer(request: WebRequest): Promise<unknown> {
    if (request._actionType === actionType.registerEvent) {
      this.#listening.set(request._actionName, request);
      return done;
    }
    if (request._actionType === actionType.unregisterEvent) {
      this.#listening.delete(request._actionName);
      return done;
    }
    switch (request._actionName) {
      case "ContextActivationManager_getAppContextAsync":
        return this.#appContext();
      case "executeMethod":
        return this.#execute(request._data ?? {});
      default:
        return null;
    }
  }

  async #execute({ DdaMethod, ArrayData = [] }: RequestData): Promise<unknown> {
    const method = DdaMethod?.DispatchId;
    if (method === dispatchId.commandCompleted) {
      this.#commandsCompleted += 1;
      return done;
    }
    if (method !== dispatchId.executeBatch) return unsupported;
    const batch = JSON.parse(String(ArrayData[batchPart.body])) as Batch;
    const reply = await this.#host.answer({ batch, flags: Number(ArrayData[batchPart.flags]) });
    return { ...done, Data: responseOf(reply) };
  }

  #tell(event: string, data: unknown): void {
    const request = this.#listening.get(event);
    if (request) this.#post(request, responseType.event, data);
  }

  #post({ _actionName, _correlationId }: WebRequest, kind: number, data: unknown): void {
    const message = {
      _origin: this.#options.origin,
      _serializerVersion: 1,
      _messageType: messageType.response,
      _responseType: kind,
      _errorCode: 0,
      _actionName,
      _conversationId: conversation,
      _correlationId,
      _data: data,
    };
    this.#options.send(JSON.stringify(message));
  }

  #appContext() {
    const requirementSets = {
      ExcelApi: `1.${this.#host.apiLevel}`,
      ...(this.#hasSharedRuntime ? { SharedRuntime: "1.1" } : {}),
      AddinCommands: "1.1",
      RichApiRuntime: "1.2",
    };
    return {
      _id: addin,
      _appName: excel,
      _appVersion: "16.0.17000.10000",
      _hostFullVersion: "16.0.17000.10000",
      _appUILocale: locale,
      _dataLocale: locale,
      _docUrl: `${this.#options.origin}/${encodeURIComponent(this.#host.workbook.name)}`,
      _clientMode: 1,
      _settings: [],
      _reason: 1,
      _osfControlType: 1,
      _eToken: "",
      _correlationId: anyGuid,
      _appInstanceId: "instance-1",
      _requirementMatrix: JSON.stringify(requirementSets),
      _addinName: "绩效目标助手",
      _appDomains: [],
      _featureGates: {},
      _initialDisplayMode: 2,
    };
  }
}

/** Status, headers and body, as of an answer over HTTP. */
function responseOf(reply: OfficeReply): readonly unknown[] {
  if (reply.kind === "result") return [200, [], JSON.stringify(reply.result)];
  const { code, message } = reply;
  return [400, [], JSON.stringify({ error: { code, message } })];
}
