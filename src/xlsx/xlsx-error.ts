/** Why a file could not be opened or saved, in kinds that have a sentence for the user. */
export type XlsxErrorKind =
  /** Something else: an old .xls, a .csv, a .pdf, an empty file. */
  | "notXlsx"
  /** Protected by a password to open. */
  | "encrypted"
  /** Began as an .xlsx, and cannot be read to the end. */
  | "damaged"
  /** Unpacks to more than this product takes on. */
  | "tooLarge"
  /** What was to be saved did not read back as it should; nothing was handed out. */
  | "notSaved";

/** A failure with a file. `message` is for developers; what the user reads is made from `kind`. */
export class XlsxError extends Error {
  readonly kind: XlsxErrorKind;

  constructor(kind: XlsxErrorKind, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "XlsxError";
    this.kind = kind;
  }
}
