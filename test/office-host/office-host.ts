import { ApiError, NotModelled } from "./api-error";
import { WorkbookObject } from "./classes/workbook-object";
import { refusingNewerThan } from "./api-levels";
import { libraryService } from "./classes/library-services";
import { type BeforeAction, Executor } from "./executor";
import { PaneModel } from "./model/pane";
import { WorkbookModel } from "./model/workbook";
import { type Action, type Batch, type BatchResult, actionType, requestFlag } from "./wire";

export interface OfficeHostOptions {
  readonly workbookName?: string;
  readonly firstSheet?: string;
  /** The minor number of ExcelApi 1.x that this application supports. */
  readonly apiLevel?: number;
  /** Whether an apostrophe stays part of the text in a cell formatted as text; reports on real Excel differ. */
  readonly keepsApostropheInTextCells?: boolean;
  /** Bytes of one request or one response that Excel on the web refuses to go beyond. */
  readonly payloadLimit?: number;
  /** Whether the results of what came before an error are handed over with it; nothing promises that they are. */
  readonly givesResultsWithErrors?: boolean;
}

/** One request and its answer. */
export interface Trip {
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly actions: number;
  /** Something other than giving references back, for which nobody waits. */
  readonly isWork: boolean;
  readonly writes: boolean;
}

/** A failure to come: at the first action from that index on that could fail, or for the whole request. */
export interface PlannedFailure {
  readonly code: string;
  readonly atAction?: number;
  /** How many working requests pass before. */
  readonly afterTrips?: number;
}

/** A request as any transport carries it. */
export interface OfficeRequest {
  readonly batch: Batch;
  readonly flags: number;
}

export type OfficeReply =
  | { readonly kind: "result"; readonly result: BatchResult }
  /** The whole request is refused. */
  | { readonly kind: "failure"; readonly code: string; readonly message: string };

const fiveMegabytes = 5 * 1024 * 1024;

/**
 * An Office application with one open workbook, as the client library sees it. It knows nothing of how requests come in:
 * a transport hands them over and carries the replies and the events back.
 */
export class OfficeHost {
  readonly workbook: WorkbookModel;
  readonly apiLevel: number;
  readonly pane = new PaneModel();
  readonly #executor: Executor;
  readonly #payloadLimit: number;
  readonly #givesResultsWithErrors: boolean;
  readonly #trips: Trip[] = [];
  readonly #gaps: string[] = [];
  #failure: PlannedFailure | undefined;
  #isEditing = false;
  #editingEnds: (() => void)[] = [];

  constructor(options: OfficeHostOptions = {}) {
    const { workbookName = "工作簿.xlsx", firstSheet = "Sheet1", apiLevel = 17 } = options;
    const { keepsApostropheInTextCells = false, givesResultsWithErrors = true } = options;
    this.workbook = new WorkbookModel(workbookName, firstSheet, { keepsApostropheInTextCells });
    this.workbook.events.tellsTriggerSource = apiLevel >= 14;
    this.apiLevel = apiLevel;
    this.#payloadLimit = options.payloadLimit ?? fiveMegabytes;
    this.#givesResultsWithErrors = givesResultsWithErrors;
    this.#executor = new Executor({
      root: new WorkbookObject(this.workbook),
      service: (name) => libraryService(name, this.pane),
      checkMember: refusingNewerThan(apiLevel),
    });
  }

  /** Requests that did some work, in order. */
  get trips(): readonly Trip[] {
    return this.#trips.filter((trip) => trip.isWork);
  }

  /** What was asked of this host and is not modelled; a test that leaves any has proven nothing. */
  get gaps(): readonly string[] {
    return this.#gaps;
  }

  isSetSupported(set: string, version: string | undefined): boolean {
    if (set === "DelayForCellEdit") return true;
    const minor = /^1\.(\d+)$/.exec(version ?? "")?.[1];
    return set === "ExcelApi" && minor !== undefined && Number(minor) <= this.apiLevel;
  }

  failNext(failure: PlannedFailure): void {
    this.#failure = failure;
  }

  startEditing(): void {
    this.#isEditing = true;
  }

  endEditing(): void {
    this.#isEditing = false;
    for (const resume of this.#editingEnds.splice(0)) resume();
  }

  async answer(request: OfficeRequest): Promise<OfficeReply> {
    const waits = (request.flags & requestFlag.delayForCellEdit) !== 0;
    if (this.#isEditing && waits) await new Promise<void>((resolve) => this.#editingEnds.push(resolve));
    const isWork = request.batch.Actions.some(doesWork);
    const failure = isWork ? this.#takeFailure() : undefined;
    const requestBytes = bytesOf(request.batch);
    const reply = this.#reply(request.batch, requestBytes, failure);
    this.#trips.push({
      requestBytes,
      responseBytes: reply.kind === "result" ? bytesOf(reply.result) : 0,
      actions: request.batch.Actions.length,
      isWork,
      writes: request.batch.Actions.some(writesSomething),
    });
    return reply;
  }

  #reply(batch: Batch, requestBytes: number, failure: PlannedFailure | undefined): OfficeReply {
    if (failure && failure.atAction === undefined) return refuse(failure.code);
    if (this.#isEditing) return refuse("InvalidOperationInCellEditMode");
    if (requestBytes > this.#payloadLimit) return refuse("RequestPayloadSizeLimitExceeded");
    const result = this.#executor.execute(batch, failure ? failing(failure) : () => undefined);
    if (result.Error?.Code === NotModelled.code) this.#gaps.push(result.Error.Message);
    if (bytesOf(result) > this.#payloadLimit) return refuse("ResponsePayloadSizeLimitExceeded");
    const isCut = result.Error !== undefined && !this.#givesResultsWithErrors;
    return { kind: "result", result: isCut ? { ...result, Results: [] } : result };
  }

  #takeFailure(): PlannedFailure | undefined {
    const failure = this.#failure;
    const { afterTrips = 0 } = failure ?? {};
    this.#failure = failure && afterTrips > 0 ? { ...failure, afterTrips: afterTrips - 1 } : undefined;
    return this.#failure ? undefined : failure;
  }
}

function refuse(code: string): OfficeReply {
  return { kind: "failure", code, message: `The request is refused: ${code}.` };
}

function failing({ code, atAction = 0 }: PlannedFailure): BeforeAction {
  const named = new Set<number>();
  return (index, { ActionType, ObjectPathId }) => {
    // Nothing happens, so nothing can fail, when a trace is left or an object is named once more.
    const isIdle =
      ActionType === actionType.trace || (ActionType === actionType.instantiate && named.has(ObjectPathId));
    named.add(ObjectPathId);
    if (index >= atAction && !isIdle) throw new ApiError(code, "A failure planned by the test.");
  };
}

/** The library itself names the root again and gives references back after each run. */
function doesWork(action: Action): boolean {
  return action.ActionType !== actionType.instantiate && action.Name !== "_RemoveReference";
}

const readingMethods = /^(?:_|Get)/;

function writesSomething(action: Action): boolean {
  if (action.ActionType === actionType.setProperty || action.ActionType === actionType.update) return true;
  return action.ActionType === actionType.method && !readingMethods.test(action.Name);
}

function bytesOf(message: Batch | BatchResult): number {
  return Buffer.byteLength(JSON.stringify(message));
}
