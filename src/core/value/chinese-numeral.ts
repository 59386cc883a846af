import { measureUnitAtStart } from "./measure-unit";

const DIGITS: Readonly<Record<string, number>> = {
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const NUMERAL = "(?:[一二两三四五六七八九]?十[一二三四五六七八九]?|[一二两三四五六七八九])";
const PERCENT = new RegExp(`百分之(\\d+(?:\\.\\d+)?|(?:一)?百|${NUMERAL})`, "gu");
/** A numeral behind comparators and counting words, or at the start. Unbounded, 每每每… would have too many readings to try. */
const COUNT = new RegExp(
  `^((?:不(?:得)?[少低高]于|不超过|至少|达到?|各|每\\p{Script=Han}{1,2}|共|完成){0,6})(${NUMERAL})(.+)$`,
  "u",
);

/**
 * Chinese numerals where they are surely a number: 百分之九十五 → 95%, 不少于三次 → 不少于3次. The unit must end
 * the text, because 十分满意, 一次性 and 一致 begin alike.
 */
export function withFigures(compactText: string): string {
  const text = compactText.replace(PERCENT, (_, numeral: string) => `${percentage(numeral)}%`);
  const [, before = "", numeral, behind = ""] = COUNT.exec(text) ?? [];
  const unit = measureUnitAtStart(behind);
  if (numeral === undefined || !unit || /^[分级成]/u.test(unit.measureUnit)) return text;
  const isUnitToTheEnd = /^(?:[及或]?以[上下]|[以之]?内)?$/u.test(behind.slice(unit.length));
  return isUnitToTheEnd ? before + String(numeralValue(numeral)) + behind : text;
}

function percentage(numeral: string): string {
  if (/^\d/u.test(numeral)) return numeral;
  return String(numeral.endsWith("百") ? 100 : numeralValue(numeral));
}

/** 1 to 99. */
function numeralValue(numeral: string): number {
  const [tens, ones] = numeral.split("十");
  if (ones === undefined) return DIGITS[numeral] ?? 0;
  return (tens ? (DIGITS[tens] ?? 0) : 1) * 10 + (DIGITS[ones] ?? 0);
}
