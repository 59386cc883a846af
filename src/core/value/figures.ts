import { comparatorBehind } from "./comparator";
import { measureUnitAtStart } from "./measure-unit";

/** The figures of a quantity with their unit, and what of the text is left behind them. */
export interface Figures {
  readonly number: number;
  readonly upper?: number;
  readonly more?: string;
  readonly measureUnit?: string;
  readonly rest: string;
}

/** Where figures may begin: 5, -2, +5, ±5, .5, ￥5. */
export const FIGURE = /[¥￥]?[±+-]?\.?\d/u;
const FIGURE_AT_START = new RegExp(`^${FIGURE.source}`, "u");
/** At most 15 digits before the point and 6 behind it, so that a number prints as it was written. */
const NUMBER = /^(?:(?:\d{1,3}(?:,\d{3})+(?!\d)|\d{1,15}(?!\d))(?:\.\d{1,6}(?!\d))?|\.\d{1,6}(?!\d))/u;
const RANGE_SIGN = /^(?:\(含\))?(?:-|–|—|~|至|到)+(?=\d)/u;
const UNKNOWN_UNIT = /^\p{Script=Han}{1,4}?(?=(?:[及或]?以[上下]|[以之]?内|左右|上下)?$)/u;

export function startsWithFigure(text: string): boolean {
  return FIGURE_AT_START.test(text);
}

/** ±5%, 18±2℃, 90%-95%, 3-5次, -2%, 1,200元/人·月. A plus and ￥ say nothing that is not said without them. */
export function readFigures(signedText: string): Figures | undefined {
  const text = signedText.replace(/^[¥￥]?\+?/u, "");
  if (text.startsWith("±")) return around(0, text);
  const isNegative = text.startsWith("-");
  const first = readNumber(isNegative ? text.slice(1) : text);
  if (!first) return undefined;
  const number = isNegative ? -first.number : first.number;
  const lowerUnit = readUnit(first.rest);
  if (lowerUnit.rest.startsWith("±")) return around(number, lowerUnit.rest, lowerUnit.measureUnit);
  const rangeSign = RANGE_SIGN.exec(lowerUnit.rest);
  const second = rangeSign && readNumber(lowerUnit.rest.slice(rangeSign[0].length));
  if (!second) {
    const { measureUnit, rest } = lowerUnit;
    return { number, ...(first.more && { more: first.more }), ...(measureUnit && { measureUnit }), rest };
  }
  const upperUnit = readUnit(second.rest);
  const measureUnit = upperUnit.measureUnit ?? lowerUnit.measureUnit;
  return { number, upper: second.number, ...(measureUnit && { measureUnit }), rest: upperUnit.rest };
}

/** From as much below a number to as much above it as stands behind ±: of 18±2℃ from 16 to 20. */
function around(middle: number, text: string, unitBefore?: string): Figures | undefined {
  const tolerance = readNumber(text.slice(1));
  if (!tolerance) return undefined;
  const { measureUnit = unitBefore, rest } = readUnit(tolerance.rest);
  return {
    number: rounded(middle - tolerance.number),
    upper: rounded(middle + tolerance.number),
    ...(measureUnit && { measureUnit }),
    rest,
  };
}

/** Without what binary fractions add: 18.5 - 0.2. */
function rounded(number: number): number {
  return Number(number.toFixed(6));
}

function readNumber(text: string): { number: number; more?: string; rest: string } | undefined {
  const match = NUMBER.exec(text);
  if (!match) return undefined;
  const behind = text.slice(match[0].length);
  const more = /^[余多]/u.exec(behind)?.[0];
  const number = Number(match[0].replaceAll(",", ""));
  return more ? { number, more, rest: behind.slice(1) } : { number, rest: behind };
}

function readUnit(text: string): { measureUnit?: string; rest: string } {
  const broken = /^\/\p{Script=Han}{1,3}/u.exec(text);
  if (broken) return { measureUnit: broken[0], rest: text.slice(broken[0].length) };
  const known = measureUnitAtStart(text);
  if (known) return { measureUnit: known.measureUnit, rest: text.slice(known.length) };
  const unknown = comparatorBehind(text) ? undefined : UNKNOWN_UNIT.exec(text)?.[0];
  return unknown ? { measureUnit: unknown, rest: text.slice(unknown.length) } : { rest: text };
}
