import type { ChangeSet } from "../../core";

/** What takes the place of the list until the user has seen to it. */
export type Opened =
  | { readonly kind: "change"; readonly change: ChangeSet }
  | { readonly kind: "report"; readonly change: ChangeSet }
  | { readonly kind: "reading" }
  | { readonly kind: "waivers" };
