import type { ChangeSet, PerformanceForm } from "../../core";
import type { FillingPlan } from "./filling-plan";

/** What takes the place of the list until the user has seen to it. */
export type Opened =
  | { readonly kind: "change"; readonly change: ChangeSet }
  | { readonly kind: "report"; readonly change: ChangeSet }
  | { readonly kind: "filling"; readonly forms: readonly PerformanceForm[]; readonly plan: FillingPlan }
  | { readonly kind: "reading" }
  | { readonly kind: "waivers" };
