import { type Comparator, comparatorBefore, comparatorBehind } from "./comparator";
import { measureUnitAtStart } from "./measure-unit";

/** A number with what belongs to it: "≥95%", "90%-95%" (number to upper), "各1次" (prefix 各). */
export interface Quantity {
  /** Words before the figure that are no comparator: 各, 每生, 培训人数. */
  readonly prefix?: string;
  /** Absent where none is written. */
  readonly comparator?: Comparator;
  readonly number: number;
  /** The upper end of a range; of ±5% it is 5 and `number` is -5. */
  readonly upper?: number;
  /** As printed (百分比 stays 百分比), without brackets around it. Absent where none is written. */
  readonly measureUnit?: string;
  /** 余, 多 behind the figure: 100余人. */
  readonly more?: string;
  /** Words behind the quantity: 12次慰问活动, 20人左右. */
  readonly suffix?: string;
}

/** A quantity, or one whose unit is only the half behind a stroke: 28.40/株. */
export type ReadQuantity = Quantity & { readonly hasBrokenUnit?: true };

/** At most 15 digits before the point and 6 behind it, so that a number prints as it was written. */
const NUMBER = /^(?:\d{1,3}(?:,\d{3})+(?!\d)|\d{1,15}(?!\d))(?:\.\d{1,6}(?!\d))?/u;
const RANGE_SIGN = /^(?:-|–|—|~|至|到)+(?=\d)/u;
const FIGURE = /[±-]?\d/u;
/** Words that may stand before a bare figure, whatever follows it. Without a bound, 每每每… would have too many readings to try. */
const COUNTING_WORDS =
  /^(?:各|每\p{Script=Han}{1,2}|共计?|合计|总计|累计|约|大约|全年|年度|完成|实现|为|[较比]上年(?:度)?|同比|提[高升]|增[长加]|上升|下降|降低|减少|节约|至|到|了){1,6}$/u;
/** A name before a bare figure that ends the text: 培训人数100人. */
const NAME = /^[\p{Script=Han}《》“”]{1,12}$/u;
const UNKNOWN_UNIT = /^\p{Script=Han}{1,4}?(?=(?:[及或]?以[上下]|[以之]?内|左右|上下)?$)/u;
/** Words behind a bare figure; longer ones make it a sentence. */
const LONGEST_REMARK = 10;
const REMARK = /^\([^()]*\)/u;

/** Reads a compact half-width text that is one quantity; undefined when it is prose or no quantity at all. */
export function readQuantity(text: string): ReadQuantity | undefined {
  const start = findFigures(text);
  if (!start) return undefined;
  const { prefix, comparator: before, at } = start;
  const figures = readFigures(text.slice(at));
  if (!figures) return undefined;

  const { rest, measureUnit, more, number, upper } = figures;
  const behind = comparatorBehind(rest);
  const suffix = rest.slice(behind?.length ?? 0);
  const words = suffix.replace(/^(?:左右|上下)/u, "").replace(REMARK, "");
  if (/\d/u.test(words) || /^[.%:/+]/u.test(words)) return undefined;
  const isNamed = prefix !== "" && !COUNTING_WORDS.test(prefix);
  if (!before && isNamed && (words !== "" || !NAME.test(prefix))) return undefined;
  if (!before && words.length > LONGEST_REMARK) return undefined;
  // 95以上群众: whether 群众 is a unit or the rest of a sentence cannot be told.
  if (behind && !measureUnit && words !== "") return undefined;

  const comparator = before ?? behind?.comparator;
  return {
    ...(prefix !== "" && { prefix }),
    ...(comparator && { comparator }),
    number,
    ...(upper !== undefined && { upper }),
    ...(more && { more }),
    ...(measureUnit && { measureUnit }),
    ...(suffix !== "" && { suffix }),
    ...(measureUnit?.startsWith("/") && { hasBrokenUnit: true as const }),
  };
}

/** The normal form: sign, number, unit. */
export function formatQuantity(quantity: Quantity): string {
  const { prefix = "", comparator, number, upper, more = "", measureUnit = "", suffix = "" } = quantity;
  const range = number === -(upper ?? NaN) ? `±${upper}` : `${number}-${upper}`;
  const figures = upper === undefined ? String(number) : range;
  return prefix + (comparator ?? "") + figures + more + measureUnit + suffix;
}

interface FiguresStart {
  readonly prefix: string;
  readonly comparator?: Comparator;
  readonly at: number;
}

/** Where the figures begin: behind the first comparator that figures follow, else at the first digit. */
function findFigures(text: string): FiguresStart | undefined {
  const firstFigure = text.search(FIGURE);
  if (firstFigure < 0) return undefined;
  for (let index = 0; index < text.length; index++) {
    const found = comparatorBefore(text.slice(index));
    const at = index + (found?.length ?? 0);
    if (found && text.slice(at).search(FIGURE) === 0) {
      return { prefix: lastClause(text.slice(0, index)), comparator: found.comparator, at };
    }
  }
  return { prefix: lastClause(text.slice(0, firstFigure)), at: firstFigure };
}

/** "经费充足,支付率" → "支付率". */
function lastClause(text: string): string {
  return text.slice(text.search(/(?<![^,;。、:])[^,;。、:]*:?$/u)).replace(/:$/u, "");
}

interface Figures {
  readonly number: number;
  readonly upper?: number;
  readonly more?: string;
  readonly measureUnit?: string;
  readonly rest: string;
}

/** ±5%, 90%-95%, 3-5次, -2%, 1,200元/人·月. */
function readFigures(text: string): Figures | undefined {
  if (text.startsWith("±")) {
    const tolerance = readNumber(text.slice(1));
    if (!tolerance) return undefined;
    const { measureUnit, rest } = readUnit(tolerance.rest);
    return { number: -tolerance.number, upper: tolerance.number, ...(measureUnit && { measureUnit }), rest };
  }
  const isNegative = text.startsWith("-");
  const first = readNumber(isNegative ? text.slice(1) : text);
  if (!first) return undefined;
  const number = isNegative ? -first.number : first.number;
  const lowerUnit = readUnit(first.rest);
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
