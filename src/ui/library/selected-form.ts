import {
  type CellRange,
  type LayoutProfile,
  type PerformanceForm,
  type WorkbookSnapshot,
  formAt,
  formsOf,
  readWorkbook,
} from "../../core";
import { type DocumentStore, type Host, documentKeys } from "../../host";
import { layoutOf } from "../reading/corrections";

/** The form that the user means, read afresh, with what is needed to write into it. */
export interface SelectedForm {
  readonly kind: "form";
  readonly snapshot: WorkbookSnapshot;
  readonly layout: LayoutProfile;
  readonly form: PerformanceForm;
  /** Undefined where nothing of the form is selected, because the sheet has no other. */
  readonly selected: CellRange | undefined;
}

/** Why nobody can tell which form is meant. */
export interface NoFormSelected {
  readonly kind: "noForm" | "severalForms";
  readonly sheet: string;
  readonly forms: number;
}

/** The form at the selection on the sheet in front; on a sheet with one form only, that one. */
export async function readSelectedForm(
  host: Host,
  document: DocumentStore,
): Promise<SelectedForm | NoFormSelected> {
  const snapshot = await host.read({ kind: "activeSheet" });
  const selected = await host.selection();
  const layout = layoutOf(document.get(documentKeys.layout));
  const forms = formsOf(readWorkbook(snapshot, layout));
  const at = formAt(forms, selected);
  if (at) return { kind: "form", snapshot, layout, form: at, selected };
  const [only, ...others] = forms;
  if (only && others.length === 0) return { kind: "form", snapshot, layout, form: only, selected: undefined };
  const sheet = snapshot.activeSheet ?? "";
  return { kind: only ? "severalForms" : "noForm", sheet, forms: forms.length };
}
