import { HostError, type HostErrorKind } from "../host";

/** The codes of OfficeExtension.Error that have a sentence for the user; all others are "unknown". */
const kinds: Readonly<Record<string, HostErrorKind>> = {
  InvalidOperationInCellEditMode: "cellEditing",
  AccessDenied: "sheetProtected",
  ConnectionFailure: "disconnected",
  InvalidOrTimedOutSession: "disconnected",
  Timeout: "disconnected",
  ActivityLimitReached: "busy",
  RequestAborted: "busy",
  ServiceNotAvailable: "busy",
  WriteNotSupportedWhenModalDialogOpen: "busy",
  RequestPayloadSizeLimitExceeded: "tooLarge",
  ResponsePayloadSizeLimitExceeded: "tooLarge",
  ApiNotAvailable: "unsupported",
  ApiNotFound: "unsupported",
  NotImplemented: "unsupported",
  UnsupportedOperation: "unsupported",
  // Sheets are all that is ever asked for by name.
  ItemNotFound: "sheetMissing",
};

/** Any failure, as one that the user can be told about. */
export function hostErrorOf(error: unknown): HostError {
  if (error instanceof HostError) return error;
  if (!(error instanceof OfficeExtension.Error)) {
    return new HostError("unknown", String(error), { cause: error });
  }
  return new HostError(kinds[error.code] ?? "unknown", `${error.code}: ${error.message}`, { cause: error });
}

/** Runs a batch as soon as the user has left the cell being edited; rejects with a HostError. */
export async function runExcel<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: true }, batch);
  } catch (error) {
    throw hostErrorOf(error);
  }
}
