import {
  type ColumnRole,
  type FieldName,
  type LayoutProfile,
  correctColumn,
  correctField,
  emptyLayoutProfile,
  formatLayoutProfile,
  parseLayoutProfile,
} from "../../core";
import type { Revision } from "../shared/document-memory";

/** One word whose meaning the user has corrected. */
export type Correction =
  | { readonly kind: "column"; readonly label: string; readonly meaning: ColumnRole | "none" }
  | { readonly kind: "field"; readonly label: string; readonly meaning: FieldName | "none" };

/** What a document keeps of such corrections; none where the text is not ours. */
export function layoutOf(text: string | undefined): LayoutProfile {
  return parseLayoutProfile(text ?? "") ?? emptyLayoutProfile;
}

export function correctionsOf({ columns, fields }: LayoutProfile): Correction[] {
  return [
    ...columns.map((each) => ({ kind: "column" as const, ...each })),
    ...fields.map((each) => ({ kind: "field" as const, ...each })),
  ];
}

/** Adds corrections; each takes the place of an earlier one of the same word. */
export function correcting(...corrections: readonly Correction[]): Revision {
  return (text) => keep(corrections.reduce(withCorrection, layoutOf(text)));
}

/** Takes a correction back: the word means again what it means in every document. */
export function uncorrecting({ kind, label }: Correction): Revision {
  return (text) => {
    const { columns, fields } = layoutOf(text);
    const isOther = (each: { readonly label: string }) => each.label !== label;
    return keep({
      columns: kind === "column" ? columns.filter(isOther) : columns,
      fields: kind === "field" ? fields.filter(isOther) : fields,
    });
  };
}

function withCorrection(layout: LayoutProfile, correction: Correction): LayoutProfile {
  return correction.kind === "column"
    ? correctColumn(layout, correction.label, correction.meaning)
    : correctField(layout, correction.label, correction.meaning);
}

function keep(layout: LayoutProfile): string | undefined {
  return correctionsOf(layout).length === 0 ? undefined : formatLayoutProfile(layout);
}
