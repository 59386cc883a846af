import {
  type Comparator,
  comparatorBehind,
  contradict,
  inclusive,
  inclusiveRemarkLength,
} from "./comparator";
import { type Figures, readFigures } from "./figures";
import { type FiguresStart, type Span, findFigures } from "./figures-start";
import { isCountingUnit } from "./measure-unit";

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

/** A quantity as it stands in a text. */
export interface ReadQuantity {
  readonly quantity: Quantity;
  /** unit: only the half behind a stroke is there (28.40/株); comparators: two that contradict each other (≤20万元以上). */
  readonly fault?: "unit" | "comparators";
  /** Where the figures begin. */
  readonly at: number;
  /** Where the words and signs stand that make the comparator: before the figures, behind the quantity, or both. */
  readonly comparatorSpans: readonly Span[];
}

/** Words that may stand before a bare figure, whatever follows it. Without a bound, 每每每… would have too many readings to try. */
const COUNTING_WORDS =
  /^(?:各|每\p{Script=Han}{1,2}|共计?|合计|总计|累计|约|大约|≈|全年|年度|完成|实现|为|[较比]上年(?:度)?|同比|提[高升]|增[长加]|上升|下降|降低|减少|节约|至|到|了){1,6}$/u;
/** A name before a bare figure that ends the text: 培训人数100人. */
const NAME = /^[\p{Script=Han}《》“”]{1,12}$/u;
/** What is done to so many of them: 举办2期培训班, 全年服务200家企业. 按照3类标准 and 计划分3批 say how something is done. */
const VERB = /^(?![按依根据符执遵参凭第达满]|严格)\p{Script=Han}{1,3}(?![按分第前近])\p{Script=Han}$/u;
const COUNTED_NOUN = /^的?\p{Script=Han}{1,8}$/u;
/** Words behind a bare figure; longer ones make it a sentence. */
const LONGEST_REMARK = 10;
const REMARK = /^\([^()]*\)/u;

/** Reads a compact half-width text that is one quantity; undefined when it is prose or no quantity at all. */
export function readQuantity(text: string): ReadQuantity | undefined {
  const start = findFigures(text);
  const figures = start && readFigures(text.slice(start.at));
  if (!start || !figures) return undefined;

  const { measureUnit, more, number, upper, rest } = figures;
  const compared = compare(start, text.length - rest.length, rest);
  const { prefix, comparator, spans, suffix, isContradictory } = compared;
  const isBehind = start.comparator === undefined && comparator !== undefined;
  if (!isOneQuantity({ ...start, prefix }, figures, suffix, isBehind)) return undefined;

  const fault = isContradictory ? "comparators" : measureUnit?.startsWith("/") ? "unit" : undefined;
  return {
    quantity: {
      ...(prefix !== "" && { prefix }),
      ...(comparator && { comparator }),
      number,
      ...(upper !== undefined && { upper }),
      ...(more && { more }),
      ...(measureUnit && { measureUnit }),
      ...(suffix !== "" && { suffix }),
    },
    ...(fault && { fault }),
    at: start.at,
    comparatorSpans: spans,
  };
}

/** The normal form: sign, number, unit. */
export function formatQuantity(quantity: Quantity): string {
  const { prefix = "", comparator, number, upper, more = "", measureUnit = "", suffix = "" } = quantity;
  const range = number === -(upper ?? NaN) ? `±${upper}` : `${number}-${upper}`;
  const figures = upper === undefined ? String(number) : range;
  return prefix + (comparator ?? "") + figures + more + measureUnit + suffix;
}

interface Compared {
  readonly prefix: string;
  readonly comparator?: Comparator;
  readonly spans: readonly Span[];
  readonly suffix: string;
  readonly isContradictory: boolean;
}

/** The comparator that the words before the figures and those behind the unit make; `end` is where the unit ends. */
function compare({ prefix, comparator: before, at }: FiguresStart, end: number, rest: string): Compared {
  const behind = comparatorBehind(rest);
  const length = behind?.length ?? remarkLength(before, rest);
  const spans: Span[] = [
    ...(before ? [before] : []),
    ...(length > 0 ? [{ start: end, end: end + length }] : []),
  ];
  const suffix = rest.slice(length);
  if (!behind) {
    const comparator = before && (length > 0 ? inclusive(before.comparator) : before.comparator);
    const isContradictory = before?.isContradictory ?? false;
    return { prefix, ...(comparator && { comparator }), spans, suffix, isContradictory };
  }
  if (before && !before.isWeak) {
    const isContradictory = before.isContradictory || contradict(before.comparator, behind.comparator);
    return { prefix, comparator: before.comparator, spans, suffix, isContradictory };
  }
  const { comparator } = behind;
  // 在 and 以上 go together: 满意度在90%以上.
  if (before || !prefix.endsWith("在")) return { prefix, comparator, spans, suffix, isContradictory: false };
  const around = [{ start: at - 1, end: at }, ...spans];
  return { prefix: prefix.slice(0, -1), comparator, spans: around, suffix, isContradictory: false };
}

/** 大于95%（含）: the remark belongs to the comparator. */
function remarkLength(before: FiguresStart["comparator"], rest: string): number {
  return before && inclusive(before.comparator) !== before.comparator ? inclusiveRemarkLength(rest) : 0;
}

/** False for prose, and where another figure follows. */
function isOneQuantity(
  { prefix, comparator }: FiguresStart,
  { measureUnit }: Figures,
  suffix: string,
  hasComparatorBehind: boolean,
): boolean {
  const words = suffix.replace(/^(?:左右|上下)/u, "").replace(REMARK, "");
  if (/\d/u.test(words) || /^[.%:/+]/u.test(words)) return false;
  if (comparator) return true;
  // 95以上群众: whether 群众 is a unit or the rest of a sentence cannot be told.
  if (hasComparatorBehind && !measureUnit && words !== "") return false;
  if (words.length > LONGEST_REMARK) return false;
  if (prefix === "" || COUNTING_WORDS.test(prefix)) return true;
  if (words === "") return NAME.test(prefix);
  return (
    measureUnit !== undefined && isCountingUnit(measureUnit) && VERB.test(prefix) && COUNTED_NOUN.test(words)
  );
}
