import type { CellAddress } from "../grid/address";

/** Why a change was not made. A refused change has written nothing. */
export type Refusal =
  /** These cells no longer hold what the change expects; `text` is what they show at present. */
  | { readonly kind: "stale"; readonly cells: readonly { readonly at: CellAddress; readonly text: string }[] }
  | { readonly kind: "sheetMissing"; readonly sheet: string }
  | { readonly kind: "sheetExists"; readonly sheet: string }
  | { readonly kind: "sheetProtected"; readonly sheet: string }
  /** The rows or cells asked for lie beyond the sheet, or would cut a merged area in two. */
  | { readonly kind: "impossible"; readonly sheet: string };

export type ApplyOutcome =
  { readonly kind: "applied" } | { readonly kind: "refused"; readonly refusal: Refusal };
