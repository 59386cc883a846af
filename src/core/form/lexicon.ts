import { findDocumentNumbers } from "../value/document-number";
import { parseIndicatorValue } from "../value/indicator-value";
import { columnRole } from "./columns";
import { fieldLabel, labelWithValue } from "./field-labels";
import { level1Kind, level2Kind } from "./levels";

/** Longer texts hardly repeat; they are read anew, so that a lexicon stays small. */
const LONGEST_KEPT = 40;

/**
 * What texts mean, looked up once for each text: a workbook of a thousand forms prints the same few hundred headers,
 * levels, values and citations again and again. One lexicon serves one reading.
 */
export class Lexicon {
  readonly columnRole = remembered(columnRole);
  readonly fieldLabel = remembered(fieldLabel);
  readonly labelWithValue = remembered(labelWithValue);
  readonly level1Kind = remembered(level1Kind);
  readonly level2Kind = remembered(level2Kind);
  readonly indicatorValue = remembered(parseIndicatorValue);
  readonly documentNumbers = remembered(findDocumentNumbers);
}

function remembered<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (text.length > LONGEST_KEPT) return read(text);
    if (!known.has(text)) known.set(text, read(text));
    return known.get(text) as T;
  };
}
