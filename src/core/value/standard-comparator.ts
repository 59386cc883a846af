import { compactWithOrigin } from "../text/normalize";
import { spelledFigures, withFigures } from "./chinese-numeral";
import type { Span } from "./figures-start";
import { formatIndicatorValue, parseIndicatorValue, withoutPunctuationAround } from "./indicator-value";
import { readQuantity } from "./quantity";

interface Edit extends Span {
  readonly write: string;
}

/** ≥95%, ＜2 万元: nearly every value, with no word in it that could compare or count. */
const STANDARD =
  /^\s*[≥≤=<>＝＜＞]\s*\d[\d.,]*\s*(?:[%‰％]|百分比|(?:(?![以上下内含不超过于一二两三四五六七八九十百千])\p{Script=Han}){0,4})\s*$/u;

/**
 * The text of a value with its comparator as one sign before the figures, and the figures of a numeral (不少于三次 →
 * ≥3次): 95%以上 → ≥95%, 每年至少开展2次 → 每年开展≥2次. Nothing else of it changes. Undefined where the comparator is such
 * a sign already, is not in the text, or the text would say something else.
 */
export function withStandardComparator(text: string): string | undefined {
  if (STANDARD.test(text)) return undefined;
  const value = parseIndicatorValue(text);
  if (value.kind !== "quantitative" || !value.comparator) return undefined;
  const edits = comparatorEdits(text, value.comparator);
  if (!edits) return undefined;
  const result = applied(text, edits);
  return formatIndicatorValue(parseIndicatorValue(result)) === formatIndicatorValue(value)
    ? result
    : undefined;
}

function comparatorEdits(text: string, comparator: string): Edit[] | undefined {
  const indexed = compactWithOrigin(text);
  const { written, start: lead } = withoutPunctuationAround(indexed.text);
  const numerals = spelledFigures(written);
  const readable = withFigures(written);
  const read = readQuantity(readable);
  if (!read || read.comparatorSpans.length === 0) return undefined;

  const originOf = (place: number) => indexed.originOf(lead + beforeFigures(numerals, place));
  const inOriginal = ({ start, end }: Span): Span => ({ start: originOf(start), end: originOf(end - 1) + 1 });
  const [first, ...others] = read.comparatorSpans;
  const isInPlace = first?.end === read.at;
  if (first && isInPlace && others.length === 0 && readable.slice(first.start, first.end) === comparator)
    return undefined;

  const sign = { start: originOf(read.at), end: originOf(read.at), write: comparator };
  const ofComparator = read.comparatorSpans.map((span) => ({
    ...inOriginal(span),
    write: isInPlace && span === first ? comparator : "",
  }));
  const ofNumerals = numerals.map(({ start, end, figures }) => ({
    start: indexed.originOf(lead + start),
    end: indexed.originOf(lead + end - 1) + 1,
    write: figures,
  }));
  return [...ofComparator, ...ofNumerals, ...(isInPlace ? [] : [sign])];
}

/** The place in a text of what stands at `place` after its numerals have been written in figures. */
function beforeFigures(numerals: ReturnType<typeof spelledFigures>, place: number): number {
  let shift = 0;
  for (const { start, end, figures } of numerals) {
    if (place <= start + shift) break;
    shift += figures.length - (end - start);
  }
  return place - shift;
}

function applied(text: string, edits: readonly Edit[]): string {
  // From the end on; of two that begin at one place the one that only inserts is made last.
  const ordered = [...edits].sort((a, b) => b.start - a.start || b.end - a.end);
  return ordered.reduce(
    (result, { start, end, write }) => result.slice(0, start) + write + result.slice(end),
    text,
  );
}
