import { trimBlanks } from "../text/normalize";
import { findDocumentNumbers } from "../value/document-number";
import { parseIndicatorValue } from "../value/indicator-value";
import { level2Kind } from "./levels";
import type { Field, Indicator } from "./model";

/** The texts of a row that may be the second half of an indicator. */
export interface RowTexts {
  readonly level1: string;
  readonly level2: string;
  readonly level3: string;
  readonly description: string;
  readonly indicatorValue: string;
  readonly basis: string;
}

/**
 * A page break can cut an indicator in two, with the header repeated between the halves. The first row behind the
 * header is the second half when its level only completes the one above (可持续影响 | 指标), or when it has no level
 * and no value of its own.
 */
export function continuesIndicator(previous: Indicator, row: RowTexts): boolean {
  if (row.level1.trim() !== "") return false;
  const level = trimBlanks(row.level2);
  const isOwnLevel = level2Kind(level) !== undefined;
  if (level !== "") {
    const joined = trimBlanks(previous.level2.text) + level;
    return !isOwnLevel && level2Kind(joined) !== undefined;
  }
  const hasRest = [row.level3, row.description, row.basis].some((text) => text.trim() !== "");
  return row.indicatorValue.trim() === "" && hasRest && previous.indicatorValue.value.kind !== "empty";
}

/** Both halves as one indicator, at the row of the first. */
export function joinFragments(previous: Indicator, row: RowTexts): Indicator {
  const join = <T>(field: Field<T>, text: string, read: (joined: string) => T): Field<T> => {
    if (text.trim() === "") return field;
    const joined = trimBlanks(field.text) + trimBlanks(text);
    return { ...field, text: joined, value: read(joined), isWholeCell: false };
  };
  const level2Text = previous.level2.text + trimBlanks(row.level2);
  return {
    ...previous,
    level2: { ...previous.level2, text: level2Text, kind: level2Kind(level2Text) },
    level3: join(previous.level3, row.level3, trimBlanks),
    description: previous.description && join(previous.description, row.description, trimBlanks),
    indicatorValue: join(previous.indicatorValue, row.indicatorValue, parseIndicatorValue),
    basis:
      previous.basis && join(previous.basis, row.basis, (text) => ({ documents: findDocumentNumbers(text) })),
  };
}
