import {
  type ColumnRole,
  type Field,
  type FieldName,
  type HeaderNote,
  type LabelNote,
  type PerformanceForm,
  columnLetters,
  formatCell,
  isBlank,
  sameCell,
  shorten,
} from "../../core";
import { FIELD_NAMES } from "../check/place-names";
import type { Word } from "./WordList";

/** A header of the table as the list shows it. */
export function headerWord({ at, text, role, isCorrected }: HeaderNote): Word<ColumnRole> {
  return {
    at,
    place: columnLetters(at.column),
    text,
    value: role === "other" ? "none" : role,
    isCorrected,
    reading: undefined,
  };
}

/** A label above the table as the list shows it. */
export function labelWord({ at, text, name, isCorrected, field }: LabelNote): Word<FieldName> {
  return {
    at,
    place: formatCell(at),
    text,
    value: name === "otherLabel" ? "none" : name,
    isCorrected,
    reading: field && showField(field),
  };
}

/** Fields that no label names, with the words for them: 资金用途 and what was read there. */
export function fieldsWithoutLabel(
  { fields }: PerformanceForm,
  labels: readonly LabelNote[],
): { readonly name: string; readonly reading: string }[] {
  const named = labels.flatMap(({ field }) => field?.at ?? []);
  return Object.entries(FIELD_NAMES).flatMap(([key, name]) => {
    const field = fields[key as keyof typeof FIELD_NAMES];
    return !field || named.some((at) => sameCell(at, field.at)) ? [] : [{ name, reading: showField(field) }];
  });
}

function showField({ at, text }: Field<unknown>): string {
  return `${formatCell(at)}：${isBlank(text) ? "（空）" : shorten(text, 40)}`;
}
