import { COMPARATOR_PATTERN } from "./comparator";
import { measureUnitAtStart } from "./measure-unit";

const DIGITS = "零一二三四五六七八九";
const ONE = "[一二两三四五六七八九]";
const TENS = `(?:${ONE}?十${ONE}?|${ONE})`;
const HUNDREDS = `${ONE}百(?:零${ONE}|${ONE}十${ONE}?)?`;
const THOUSANDS = `${ONE}千(?:零${TENS}|${HUNDREDS})?`;
/** 1 to 9999. */
const NUMERAL = `(?:${THOUSANDS}|${HUNDREDS}|${TENS})`;
const SHARE = new RegExp(`([百千])分之(\\d+(?:\\.\\d+)?|百|${NUMERAL}(?:点[${DIGITS}]{1,4})?)`, "gu");
/** Every numeral has one, and few values do. */
const NUMERAL_CHARACTER = /[一二两三四五六七八九十百千]/u;
const PLACES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
/**
 * A numeral at the start or behind comparators and counting words; between a comparator and the numeral a verb may stand
 * (至少举办一次). Unbounded, 每每每… would have too many readings to try.
 */
const COUNT = new RegExp(
  `^((?:${COMPARATOR_PATTERN}|各|每\\p{Script=Han}{1,2}|共|完成|全年){0,6}|${COMPARATOR_PATTERN}\\p{Script=Han}{0,4}?)(${NUMERAL})(?=(.+)$)`,
  "u",
);
/** 十二月底, 三十一日: behind 个 it is a number of months. */
const DATE_PART = new RegExp(
  `(?<![个${DIGITS}十百千万\\d])(?:十[一二]?|[一二三四五六七八九])(?=月)|(?<=月)(?:[一二三]?十)?[一二三四五六七八九]?(?=[日号])`,
  "gu",
);

/** A numeral in a text, and the figures that say the same. */
export interface SpelledFigures {
  readonly start: number;
  readonly end: number;
  readonly figures: string;
}

/**
 * Chinese numerals where they are surely a number: 百分之九十五 (95%), 三 in 不少于三次. The unit must end the text,
 * because 十分满意, 一次性 and 一致 begin alike.
 */
export function spelledFigures(compactText: string): SpelledFigures[] {
  if (!NUMERAL_CHARACTER.test(compactText)) return [];
  const shares = Array.from(compactText.matchAll(SHARE), ({ 0: all, 1: of, 2: numeral = "", index }) => ({
    start: index,
    end: index + all.length,
    figures: `${decimal(numeral)}${of === "百" ? "%" : "‰"}`,
  }));
  return shares.length > 0 ? shares : spelledCount(compactText);
}

function spelledCount(text: string): SpelledFigures[] {
  const [, before = "", numeral, behind = ""] = COUNT.exec(text) ?? [];
  const unit = measureUnitAtStart(behind);
  if (numeral === undefined || !unit || /^[分级成]/u.test(unit.measureUnit)) return [];
  const isUnitToTheEnd = /^(?:[及或]?以[上下]|[以之]?内)?$/u.test(behind.slice(unit.length));
  if (!isUnitToTheEnd) return [];
  const start = before.length;
  return [{ start, end: start + numeral.length, figures: String(numeralValue(numeral)) }];
}

/** The text with figures for the numerals: 不少于三次 → 不少于3次. */
export function withFigures(compactText: string): string {
  let text = compactText;
  for (const { start, end, figures } of spelledFigures(compactText).reverse()) {
    text = text.slice(0, start) + figures + text.slice(end);
  }
  return text;
}

/** The months and days of a date in figures: 十二月底前 → 12月底前. */
export function withDateFigures(compactText: string): string {
  return compactText.replace(DATE_PART, (numeral) => (numeral === "" ? "" : String(numeralValue(numeral))));
}

/** 九十五点五 → 95.5; figures stay as they are. */
function decimal(numeral: string): string {
  if (/^\d/u.test(numeral)) return numeral;
  const [whole = "", fraction] = numeral.split("点");
  const places = Array.from(fraction ?? "", (digit) => DIGITS.indexOf(digit)).join("");
  return `${whole === "百" ? 100 : numeralValue(whole)}${places && `.${places}`}`;
}

function numeralValue(numeral: string): number {
  let value = 0;
  let digit = 0;
  for (const character of numeral) {
    const place = PLACES[character];
    if (place === undefined) {
      digit = character === "两" ? 2 : DIGITS.indexOf(character);
    } else {
      value += (digit || 1) * place;
      digit = 0;
    }
  }
  return value + digit;
}
