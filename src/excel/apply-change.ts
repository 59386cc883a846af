import {
  type ApplyOutcome,
  type ChangeSet,
  type Operation,
  type Refusal,
  type SheetSnapshot,
  applyChange,
} from "../core";
import { HostError, type HostErrorKind } from "../host";
import { ChangeBatch } from "./change-batch";
import { deletionsLast } from "./deletions-last";
import { queueOperations } from "./queue-operations";
import { readSheets } from "./read-sheets";
import { queueSheetStates, refusalOf, sheetNeededBy } from "./refusals";
import { hostErrorOf } from "./run-excel";
import { sheetProperties } from "./sheet-contents";
import type { SheetDirectory } from "./sheet-directory";

/** Whether a change takes something away, which Excel could not bring back as it was. */
export function deletes(change: ChangeSet): boolean {
  return change.operations.some(({ kind }) => kind === "deleteRows" || kind === "deleteSheet");
}

/** Tries a change on what the sheets hold at this moment; writes nothing. One round trip. */
export async function rehearse(
  context: Excel.RequestContext,
  change: ChangeSet,
): Promise<Refusal | undefined> {
  const sheets = sheetsToExist(change).map((name) => context.workbook.worksheets.getItem(name));
  for (const sheet of sheets) sheet.load(sheetProperties);
  let snapshots: readonly SheetSnapshot[];
  try {
    snapshots = await readSheets(context, sheets, { withMerges: false });
  } catch (error) {
    return explainOrThrow(context, change.operations, hostErrorOf(error));
  }
  const outcome = applyChange({ name: "", activeSheet: undefined, sheets: snapshots }, change);
  return outcome.kind === "refused" ? outcome.refusal : undefined;
}

/**
 * Executes a change in one round trip. When the cells turn out not to be as expected, or Excel refuses a step, a second one
 * puts back what was written.
 */
export async function writeChange(
  context: Excel.RequestContext,
  change: ChangeSet,
  directory: SheetDirectory,
): Promise<ApplyOutcome> {
  const batch = new ChangeBatch(context, directory.names);
  queueOperations(batch, deletionsLast(change.operations));
  const changesSheets = change.operations.some(({ kind }) => kind === "addSheet" || kind === "deleteSheet");
  if (changesSheets) directory.queue(context);
  try {
    await context.sync();
  } catch (error) {
    return { kind: "refused", refusal: await takeBackFailure(batch, error) };
  }
  const refusal = batch.refusal();
  if (refusal) {
    batch.queueTakingBack(batch.stepCount);
    await syncTakingBack(context);
    return { kind: "refused", refusal };
  }
  if (changesSheets) directory.note(context);
  if (batch.queueRepairs()) await context.sync();
  return { kind: "applied" };
}

/** After an error in the middle: undoes the steps before it. Throws unless the error was a refusal. */
async function takeBackFailure(batch: ChangeBatch, error: unknown): Promise<Refusal> {
  const steps = error instanceof OfficeExtension.Error ? error.traceMessages.length : 0;
  batch.queueTakingBack(steps);
  if (steps > 0) await syncTakingBack(batch.context);
  const failed = batch.operationAfter(steps);
  return explainOrThrow(batch.context, failed ? [failed] : [], hostErrorOf(error));
}

async function syncTakingBack(context: Excel.RequestContext): Promise<void> {
  try {
    await context.sync();
  } catch (error) {
    throw new HostError("unknown", "A change that failed halfway could not be taken back.", { cause: error });
  }
}

/** Failures that say nothing about the sheets. */
const plainFailures: ReadonlySet<HostErrorKind> = new Set([
  "cellEditing",
  "busy",
  "disconnected",
  "tooLarge",
]);

async function explainOrThrow(
  context: Excel.RequestContext,
  operations: readonly Operation[],
  error: HostError,
): Promise<Refusal> {
  if (plainFailures.has(error.kind)) throw error;
  const sheetStates = queueSheetStates(context);
  await context.sync();
  for (const operation of operations) {
    const refusal = refusalOf(operation, sheetStates(), error);
    if (refusal) return refusal;
  }
  throw error;
}

/** The sheets that a change touches and does not make itself. */
function sheetsToExist({ operations }: ChangeSet): string[] {
  const made = new Set(operations.flatMap((each) => (each.kind === "addSheet" ? [each.sheet] : [])));
  const needed = operations.flatMap((operation) => sheetNeededBy(operation) ?? []);
  return [...new Set(needed)].filter((name) => !made.has(name));
}
