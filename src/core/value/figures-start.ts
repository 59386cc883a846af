import { type Comparator, comparatorsIn, contradict } from "./comparator";
import { FIGURE, startsWithFigure } from "./figures";

/** A part of a text, from `start` to before `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where in a text the figures of its quantity begin, and what stands before them. */
export interface FiguresStart {
  /** The words before the figures that are no comparator, as far as they belong to them. */
  readonly prefix: string;
  readonly comparator?: WrittenComparator;
  readonly at: number;
}

export interface WrittenComparator extends Span {
  readonly comparator: Comparator;
  readonly isWeak: boolean;
  /** ≤≥: two in a row that cannot both be meant. */
  readonly isContradictory: boolean;
}

/** What something is compared with, which no verb and no name of a sum is: 不低于上年5%. */
const COMPARED_WITH = /上年|去年|往年|同期|上期|平均/u;

/**
 * The figures begin behind the first comparator that they follow; else behind the first that reaches over a verb or a
 * name (至少举办1场); else at the first digit.
 */
export function findFigures(text: string): FiguresStart | undefined {
  const firstFigure = text.search(FIGURE);
  if (firstFigure < 0) return undefined;
  const found = comparatorsIn(text);
  return (
    directly(text, found) ??
    overWords(text, found) ?? { prefix: lastClause(text.slice(0, firstFigure)), at: firstFigure }
  );
}

type Found = ReturnType<typeof comparatorsIn>;

function directly(text: string, found: Found): FiguresStart | undefined {
  const last = found.find(({ start, length }) => startsWithFigure(text.slice(start + length)));
  if (!last) return undefined;
  const at = last.start + last.length;
  // Takes in the one that stands right before: 不低于≥95%.
  const first = found.find(({ start, length, isWeak }) => start + length === last.start && !isWeak);
  const comparator = {
    ...last,
    start: first?.start ?? last.start,
    end: at,
    isContradictory: first !== undefined && contradict(first.comparator, last.comparator),
  };
  return { prefix: lastClause(text.slice(0, comparator.start)), comparator, at };
}

function overWords(text: string, found: Found): FiguresStart | undefined {
  for (const comparator of found.filter(({ reachesOver }) => reachesOver)) {
    const { start } = comparator;
    const end = start + comparator.length;
    const words = /^\p{Script=Han}{1,4}/u.exec(text.slice(end))?.[0] ?? "";
    if (!startsWithFigure(text.slice(end + words.length)) || COMPARED_WITH.test(words)) continue;
    return {
      prefix: lastClause(text.slice(0, start)) + words,
      comparator: { ...comparator, end, isContradictory: false },
      at: end + words.length,
    };
  }
  return undefined;
}

/** "经费充足,支付率" → "支付率". */
function lastClause(text: string): string {
  return text.slice(text.search(/(?<![^,;。、:])[^,;。、:]*:?$/u)).replace(/:$/u, "");
}
