import { compact } from "../text/normalize";
import { isDateText } from "./calendar";
import { isCountingUnit, measureUnitAtStart } from "./measure-unit";
import { readQuantity } from "./quantity";

const BETWEEN_VALUES = /[,;、。]|和|及(?!以)/u;
/** 1. and 1、 before an item of a list, at its start; ① and (1) anywhere. */
const LIST_MARK = /(^|[;。,])\d{1,2}[.、)](?=\p{Script=Han})|[①-⑳]|\(\d{1,2}\)(?=\p{Script=Han})/gu;

/** True for a text with more than one value: on lines, behind separators, as a list, or side by side (2期100人次). */
export function holdsSeveralValues(text: string): boolean {
  const pieces = text.split(/\r?\n/u).flatMap((line) =>
    compact(line)
      .replace(LIST_MARK, "$1;")
      .replace(/(\d),(?=\d{3}(?!\d))/gu, "$1")
      .split(BETWEEN_VALUES),
  );
  const values = pieces.filter((piece) => piece !== "" && !isDateText(piece));
  if (values.length > 1 && values.filter((piece) => readQuantity(piece)).length > 1) return true;
  return values.some((piece) => areSideBySide(piece) && !readQuantity(piece));
}

/** Longer ones are prose. */
const LONGEST = 24;
const WORDS_BETWEEN = /^\p{Script=Han}{0,4}$/u;

/** 2期100人次, 3台电脑2台打印机, 完成率100%合格率100%; not 每3年1次, 2小时30分钟 or 2期(每期50人). */
function areSideBySide(text: string): boolean {
  if (text.length > LONGEST || /每|其中|中的|第/u.test(text)) return false;
  const parts = Array.from(text.matchAll(/(\D*)(\d+(?:\.\d+)?)(?=(\D*))/gu));
  if (parts.length < 2) return false;
  const units = parts.map(([, , , behind = ""]) => measureUnitAtStart(behind));
  const isCounted = units.every((unit) => unit && isCountingUnit(unit.measureUnit));
  const isShare = units.every((unit) => unit?.measureUnit === "%");
  if (!isCounted && !isShare) return false;
  return parts.every(([, before = "", , behind = ""], index) => {
    const previous = units[index - 1];
    const words = previous ? before.slice(previous.length) : before;
    const isLast = index === parts.length - 1;
    return WORDS_BETWEEN.test(words) && (!isLast || WORDS_BETWEEN.test(behind.slice(units[index]?.length)));
  });
}
