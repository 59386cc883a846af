import * as v from "valibot";
import { type ColumnRole, columnRoles } from "./columns";
import { type FieldName, fieldNames } from "./field-labels";
import { labelKey } from "./labels";

/** A header or label whose meaning the user has corrected; "none" for one that means nothing to us. */
interface Correction<Meaning extends string> {
  /** As printed; blanks, width and a colon at the end do not matter. */
  readonly label: string;
  readonly meaning: Meaning | "none";
}

/**
 * What the user has taught about the words of a document. It speaks of printed words, not of addresses, so that it
 * holds for every form of the document and survives inserted rows and columns.
 */
export interface LayoutProfile {
  readonly columns: readonly Correction<ColumnRole>[];
  readonly fields: readonly Correction<FieldName>[];
}

export const emptyLayoutProfile: LayoutProfile = { columns: [], fields: [] };

/** More corrections than any document needs, and longer labels than any form prints. */
const MOST_CORRECTIONS = 500;
const LONGEST_LABEL = 60;

function corrections<const Meaning extends string>(meanings: readonly [Meaning, ...Meaning[]]) {
  const label = v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_LABEL));
  const correction = v.object({ label, meaning: v.picklist([...meanings, "none" as const]) });
  return v.pipe(v.array(correction), v.maxLength(MOST_CORRECTIONS));
}

const schema = v.object({
  version: v.literal(1),
  columns: corrections(columnRoles),
  fields: corrections(fieldNames),
});

/** JSON for keeping in the document or in a file. */
export function formatLayoutProfile({ columns, fields }: LayoutProfile): string {
  return JSON.stringify({ version: 1, columns, fields }, undefined, 2);
}

/** Reads what formatLayoutProfile has written; undefined for anything else, whoever wrote it. */
export function parseLayoutProfile(json: string): LayoutProfile | undefined {
  try {
    const result = v.safeParse(schema, JSON.parse(json));
    return result.success ? { columns: result.output.columns, fields: result.output.fields } : undefined;
  } catch {
    return undefined;
  }
}

/** The profile with one more correction of a column; a later correction of the same header takes its place. */
export function correctColumn(
  profile: LayoutProfile,
  label: string,
  meaning: ColumnRole | "none",
): LayoutProfile {
  return { ...profile, columns: replace(profile.columns, { label, meaning }) };
}

/** As correctColumn, for a label above the table. */
export function correctField(
  profile: LayoutProfile,
  label: string,
  meaning: FieldName | "none",
): LayoutProfile {
  return { ...profile, fields: replace(profile.fields, { label, meaning }) };
}

function replace<Meaning extends string>(
  all: readonly Correction<Meaning>[],
  added: Correction<Meaning>,
): Correction<Meaning>[] {
  return [...all.filter(({ label }) => labelKey(label) !== labelKey(added.label)), added];
}

/** What the profile says of a label; undefined when it says nothing. */
export function correctionFor<Meaning extends string>(
  all: readonly Correction<Meaning>[],
  text: string,
): Meaning | "none" | undefined {
  if (all.length === 0) return undefined;
  const key = labelKey(text);
  return key === "" ? undefined : all.find(({ label }) => labelKey(label) === key)?.meaning;
}
