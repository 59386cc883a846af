import { findDocumentNumbers } from "../value/document-number";
import { parseIndicatorValue } from "../value/indicator-value";
import { type ColumnRole, columnRole, isWeakLevel3Header } from "./columns";
import { type FieldLabel, type LabelWithValue, fieldLabel, labelWithValue } from "./field-labels";
import { type LayoutProfile, correctionFor, emptyLayoutProfile } from "./layout-profile";
import { level1Kind, level2Kind } from "./levels";
import { isClosingText, isNoteText, isPlaceholderName, isTotalLabel, looksLikeLevel } from "./row-kinds";

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
  /** Whether a cell may be the header of the names in an indicator table; one without them by that name has a second level. */
  readonly mayHeadNames: (header: string) => boolean;
  readonly level1Kind = remembered(level1Kind);
  readonly level2Kind = remembered(level2Kind);
  readonly looksLikeLevel = remembered(looksLikeLevel);
  readonly isTotalLabel = remembered(isTotalLabel);
  readonly isNoteText = remembered(isNoteText);
  readonly isClosingText = remembered(isClosingText);
  readonly isPlaceholderName = remembered(isPlaceholderName);
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
    const mayHeadNames = remembered((header) => {
      const role = this.columnRole(header);
      return role === "level2" || role === "level3" || this.isWeakLevel3Header(header);
    });
    const isCorrected = columns.length > 0;
    // No header of the kind does without both, unless the user says so; this spares nearly all texts a look-up.
    this.mayHeadNames = (header) => (isCorrected || /[级标]/u.test(header)) && mayHeadNames(header);
    this.fieldLabel = remembered((label) => {
      const corrected = correctionFor(fields, label);
      if (corrected === "none") return { name: "otherLabel", rank: 0 };
      return corrected ? { name: corrected, rank: 0 } : fieldLabel(label);
    });
    this.labelWithValue = remembered((text) => labelWithValue(text, this.fieldLabel));
  }
}

function remembered<T>(read: (text: string) => T): (text: string) => T {
  // Wrapped, since undefined is what most texts mean, and asking first whether a text is known costs as much again.
  const known = new Map<string, { readonly meaning: T }>();
  return (text) => {
    if (text.length > LONGEST_KEPT) return read(text);
    let kept = known.get(text);
    if (!kept) known.set(text, (kept = { meaning: read(text) }));
    return kept.meaning;
  };
}
