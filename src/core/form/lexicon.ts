import { findDocumentNumbers } from "../value/document-number";
import { parseIndicatorValue } from "../value/indicator-value";
import { type ColumnRole, columnRole, isWeakLevel3Header } from "./columns";
import { type FieldLabel, type LabelWithValue, fieldLabel, labelWithValue } from "./field-labels";
import { type LayoutProfile, correctionFor, emptyLayoutProfile } from "./layout-profile";
import { level1Kind, level2Kind } from "./levels";
import { looksLikeLevel } from "./row-kinds";

/** Longer texts hardly repeat; they are read anew, so that a lexicon stays small. */
const LONGEST_KEPT = 40;

/**
 * What texts mean, looked up once for each text: a workbook of a thousand forms prints the same few hundred headers,
 * levels, values and citations again and again. One lexicon serves one reading.
 */
export class Lexicon {
  readonly columnRole: (header: string) => ColumnRole | undefined;
  readonly fieldLabel: (label: string) => FieldLabel | undefined;
  readonly labelWithValue: (text: string) => LabelWithValue | undefined;
  readonly isWeakLevel3Header: (header: string) => boolean;
  readonly level1Kind = remembered(level1Kind);
  readonly level2Kind = remembered(level2Kind);
  readonly looksLikeLevel = remembered(looksLikeLevel);
  readonly indicatorValue = remembered(parseIndicatorValue);
  readonly documentNumbers = remembered(findDocumentNumbers);

  /** What the user has taught about this document's words goes before what is known of all documents. */
  constructor({ columns, fields }: LayoutProfile = emptyLayoutProfile) {
    this.columnRole = remembered((header) => {
      const corrected = correctionFor(columns, header);
      // It stays a column of the table, so that its cells do not pass for those of the one before.
      return corrected === "none" ? "other" : (corrected ?? columnRole(header));
    });
    this.isWeakLevel3Header = remembered(
      (header) => correctionFor(columns, header) === undefined && isWeakLevel3Header(header),
    );
    this.fieldLabel = remembered((label) => {
      const corrected = correctionFor(fields, label);
      if (corrected === "none") return { name: "otherLabel", rank: 0 };
      return corrected ? { name: corrected, rank: 0 } : fieldLabel(label);
    });
    this.labelWithValue = remembered((text) => labelWithValue(text, this.fieldLabel));
  }
}

function remembered<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (text.length > LONGEST_KEPT) return read(text);
    if (!known.has(text)) known.set(text, read(text));
    return known.get(text) as T;
  };
}
