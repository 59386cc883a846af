/** Why a host could not do what it was asked, in kinds that have a sentence for the user. */
export type HostErrorKind =
  /** The user is typing in a cell. */
  | "cellEditing"
  | "sheetProtected"
  /** The connection to Excel is gone, or Excel did not answer. */
  | "disconnected"
  /** Excel is busy and asks to try again. */
  | "busy"
  /** More than Excel hands over or takes at once. */
  | "tooLarge"
  /** This version of the host lacks the call. */
  | "unsupported"
  | "sheetMissing"
  | "unknown";

/** A failure of the host. `message` is for developers; what the user reads is made from `kind`. */
export class HostError extends Error {
  readonly kind: HostErrorKind;

  constructor(kind: HostErrorKind, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "HostError";
    this.kind = kind;
  }
}
