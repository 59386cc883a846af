import { compact, trimBlanks } from "../text/normalize";
import { isDateBehindComparator, isDateText } from "./calendar";
import { withFigures } from "./chinese-numeral";
import { type Comparator, comparatorBefore } from "./comparator";
import { type Quantity, type ReadQuantity, formatQuantity, readQuantity } from "./quantity";

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
const BLANK_TO_FILL =
  /^…+$|_|﹍|□|○|[×xX*]{2,}|(?:^|[≥≤=<>(])[×xX*](?!\d)|(?<=[年月第])[×xX*](?=[月日季])|待(?:填|定|补)|[≥≤<>=](?:\(?[%‰]|$)/u;
const PUNCTUATION_AROUND = /^[。;,、.:]+|[。;,、.:]+$/gu;
const BETWEEN_VALUES = /[,;、。]|和|及(?!以)/u;

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
  const written = compact(text).replace(PUNCTUATION_AROUND, "");
  if (NOTHING.test(written)) return { kind: "empty" };
  if (SPREADSHEET_ERROR.test(written)) return { kind: "unreadable", wording, reason: "figures" };
  if (BLANK_TO_FILL.test(written)) return { kind: "placeholder", wording };

  const value = withFigures(written);
  if (isDate(value)) return { kind: "date", wording };
  if (countQuantities(text) > 1) return { kind: "unreadable", wording, reason: "several" };
  const quantity = readQuantity(value);
  return quantity ? fromQuantity(quantity, wording) : asWords(wording);
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

function fromQuantity({ hasBrokenUnit, ...quantity }: ReadQuantity, wording: string): IndicatorValue {
  if (!hasBrokenUnit) return { kind: "quantitative", ...quantity };
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

function isDate(value: string): boolean {
  if (isDateText(value)) return true;
  const comparator = comparatorBefore(value);
  return comparator !== undefined && isDateBehindComparator(value.slice(comparator.length));
}

/** How many values with figures the cell lists, on lines or behind separators; "≥90%，及时发放" counts as one. */
function countQuantities(text: string): number {
  const pieces = text.split(/\r?\n/u).flatMap((line) =>
    compact(line)
      .replace(/(\d),(?=\d{3}(?!\d))/gu, "$1")
      .split(BETWEEN_VALUES),
  );
  return pieces.filter((piece) => piece !== "" && !isDate(piece) && readQuantity(piece) !== undefined).length;
}
