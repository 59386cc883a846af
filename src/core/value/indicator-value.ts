import { compact, trimBlanks } from "../text/normalize";
import { isDateText } from "./calendar";
import { withFigures } from "./chinese-numeral";
import type { Comparator } from "./comparator";
import { measureUnitAtStart } from "./measure-unit";
import { type Quantity, type ReadQuantity, formatQuantity, readQuantity } from "./quantity";
import { holdsSeveralValues } from "./several-values";

/**
 * What a 指标值 cell says. Reading never fails: what no grammar covers is `qualitative` (words) or `unreadable`
 * (figures that make no quantity).
 */
export type IndicatorValue = QuantitativeValue | WordedValue | UnreadableValue | { readonly kind: "empty" };

export interface QuantitativeValue extends Quantity {
  readonly kind: "quantitative";
}

/**
 * `date`: a date, a period or a deadline, entered as 定性 in the provincial systems. `placeholder`: a blank to be
 * filled in, as ≥__次, ≥**%, ××× or （待填）.
 */
export interface WordedValue {
  readonly kind: "date" | "qualitative" | "placeholder";
  readonly wording: string;
}

export interface UnreadableValue {
  readonly kind: "unreadable";
  readonly wording: string;
  /** several: more than one value in the cell; unit: only half a unit (28.40/株); figures: anything else. */
  readonly reason: "several" | "unit" | "figures";
  readonly comparator?: Comparator;
  readonly number?: number;
  readonly measureUnit?: string;
}

const NOTHING = /^[-–—―/\\|]*$/u;
const SPREADSHEET_ERROR = /^#(?:[A-Z/0]+[?!]?|#+)$/u;
/** A variable between two figures is none: 80%≤X≤90%. */
const BLANK_TO_FILL =
  /^…+$|^\(\)$|_|﹍|□|○|[×xX*]{2,}|(?:^|(?<!\d[%‰]?)[≥≤=<>(])[×xX*](?!\d)|(?<=[年月第])[×xX*](?=[月日季])|待(?:填|定|补)|[≥≤<>=](?:\(?[%‰]|$)/u;
const COMPARATOR_AND_NO_FIGURE = /^[≥≤<>=]+(?:\(\))?(?=.)/u;
/** A point before a digit is that of a number: .5万元. */
const PUNCTUATION_BEFORE = /^(?:[。;,、:]|\.(?!\d))+/u;
/** （95%）: around the whole of a value, not （含）95% or the blank ≥（）. */
const IN_BRACKETS = /^\((?=[^()]*\d)[^()]*\)$/u;
const PUNCTUATION_BEHIND = /[。;,、.:]+$/u;

/** Reads a 指标值 as written. */
export function parseIndicatorValue(text: string): IndicatorValue {
  const value = classify(text);
  if (value.kind !== "quantitative") return value;
  // What is left of a text that says more than a quantity may read otherwise once it stands alone: then it is prose.
  const normal = formatQuantity(value);
  return normal === text || readsBack(normal, value) ? value : asWords(trimBlanks(text));
}

function readsBack(normal: string, value: QuantitativeValue): boolean {
  const again = classify(normal);
  return (
    again.kind === "quantitative" &&
    formatQuantity(again) === normal &&
    again.prefix === value.prefix &&
    again.measureUnit === value.measureUnit
  );
}

function classify(text: string): IndicatorValue {
  const wording = trimBlanks(text);
  const { written } = withoutPunctuationAround(compact(text));
  if (NOTHING.test(written)) return { kind: "empty" };
  if (SPREADSHEET_ERROR.test(written)) return { kind: "unreadable", wording, reason: "figures" };
  if (isBlankToFill(written)) return { kind: "placeholder", wording };

  const value = withFigures(written);
  if (isDateText(value)) return { kind: "date", wording };
  if (holdsSeveralValues(text)) return { kind: "unreadable", wording, reason: "several" };
  const read = readQuantity(value);
  return read ? fromQuantity(read, wording) : asWords(wording);
}

/** What of a compact text is the value, and where it starts. */
export function withoutPunctuationAround(compactText: string): {
  readonly written: string;
  readonly start: number;
} {
  const start = PUNCTUATION_BEFORE.exec(compactText)?.[0].length ?? 0;
  const written = compactText.slice(start).replace(PUNCTUATION_BEHIND, "");
  return IN_BRACKETS.test(written) ? { written: written.slice(1, -1), start: start + 1 } : { written, start };
}

/** ≥__次, and ≥次: a unit without a figure. */
function isBlankToFill(written: string): boolean {
  if (BLANK_TO_FILL.test(written)) return true;
  const rest = written.replace(COMPARATOR_AND_NO_FIGURE, "");
  if (rest === written || /[A-Za-z]/u.test(rest)) return false;
  return measureUnitAtStart(rest)?.length === rest.length;
}

/** Words, unless there are only figures and signs. */
function asWords(wording: string): IndicatorValue {
  const isProse = !/\d/u.test(compact(wording)) || /\p{Script=Han}/u.test(wording);
  return isProse ? { kind: "qualitative", wording } : { kind: "unreadable", wording, reason: "figures" };
}

/** The normal form, as it should stand in the cell: parseIndicatorValue of it gives the same value again. */
export function formatIndicatorValue(value: IndicatorValue): string {
  if (value.kind === "empty") return "";
  return value.kind === "quantitative" ? formatQuantity(value) : value.wording;
}

function fromQuantity({ quantity, fault }: ReadQuantity, wording: string): IndicatorValue {
  if (!fault) return { kind: "quantitative", ...quantity };
  if (fault === "comparators") return { kind: "unreadable", wording, reason: "figures" };
  const { comparator, number, measureUnit } = quantity;
  return {
    kind: "unreadable",
    wording,
    reason: "unit",
    ...(comparator && { comparator }),
    number,
    ...(measureUnit && { measureUnit }),
  };
}
