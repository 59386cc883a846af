/** 比较（计算）符号. */
export type Comparator = "≥" | "≤" | "=" | ">" | "<";

interface Spelling {
  readonly pattern: RegExp;
  readonly comparator: Comparator;
  /** 达到, 控制在: says only that a figure follows where a word behind it says the direction (控制在95%以上). */
  readonly isWeak?: true;
  /** A verb or a name may stand between it and the figure: 至少举办1场, 不超过预算20万元. */
  readonly reachesOver?: true;
}

/** Signs as people type them; on half-width text. */
const SIGNS: readonly Spelling[] = [
  { pattern: /^(?:≥[=≥]?|≧|⩾|≽|[>›]\/?=|=>|>≥|›=)/u, comparator: "≥" },
  { pattern: /^(?:≤[=≤]?|≦|⩽|≼|[<‹]\/?=|=<|<≤|‹=)/u, comparator: "≤" },
  { pattern: /^[>›﹥]/u, comparator: ">" },
  { pattern: /^[<‹﹤]/u, comparator: "<" },
  { pattern: /^(?:={1,2}|﹦)/u, comparator: "=" },
];

/** Words before a number; of two that begin alike the longer comes first. */
const WORDS_BEFORE: readonly Spelling[] = [
  {
    pattern: /^(?:(?:未|没有?|不(?:得|能|应|会|可)?)(?:低于|少于|小于|下于)|至少|最少)/u,
    comparator: "≥",
    reachesOver: true,
  },
  { pattern: /^(?:(?:大于|高于|超过|多于)(?:或者?)?等于|最低)/u, comparator: "≥" },
  { pattern: /^达到?/u, comparator: "≥", isWeak: true },
  {
    pattern: /^(?:(?:未|没有?|不(?:得|能|应|会|可)?)(?:高于|超过|大于|多于|超出|超)|至多|最多)/u,
    comparator: "≤",
    reachesOver: true,
  },
  { pattern: /^(?:(?:小于|低于|少于)(?:或者?)?等于|最高)/u, comparator: "≤" },
  { pattern: /^(?:严格)?控制在/u, comparator: "≤", isWeak: true },
  { pattern: /^(?:大于|高于|超过|多于)/u, comparator: ">" },
  { pattern: /^(?:小于|低于|少于|不足|不到|未达)/u, comparator: "<" },
  { pattern: /^(?:等于|恰好)/u, comparator: "=" },
];

/** 及, （含）, 及其 … between a quantity and 以上. */
const INCLUSIVE = "(?:\\((?:含|包含|含本数)\\)|及其?|或者?|含)*";
const NOT_INCLUDED = "\\(不(?:含|包括|包含)[^()]{0,10}\\)";
/** （含）, （含95%）. */
const INCLUDING = "\\((?:包?含|包括)(?:本数|[\\d.,]{1,12}[^\\d()]{0,4})?\\)";
const INCLUDED = `(?:${INCLUDING})?`;

/** Words behind a quantity. */
const WORDS_BEHIND: readonly Spelling[] = [
  { pattern: new RegExp(`^${INCLUSIVE}以上${NOT_INCLUDED}`, "u"), comparator: ">" },
  { pattern: new RegExp(`^${INCLUSIVE}以下${NOT_INCLUDED}`, "u"), comparator: "<" },
  { pattern: new RegExp(`^(?:${INCLUSIVE}以上${INCLUDED}|\\([及或含]*以上\\))`, "u"), comparator: "≥" },
  {
    pattern: new RegExp(
      `^(?:${INCLUSIVE}(?:以下|以内|之内|范围内|内)${INCLUDED}|\\([及或含]*(?:以下|以内)\\))`,
      "u",
    ),
    comparator: "≤",
  },
];

/** 大于95%（含）. */
const INCLUSIVE_REMARK = new RegExp(`^${INCLUDING}`, "u");

export interface FoundComparator {
  readonly comparator: Comparator;
  /** How many characters it takes. */
  readonly length: number;
  readonly isWeak: boolean;
  readonly reachesOver: boolean;
}

function find(spellings: readonly Spelling[], text: string): FoundComparator | undefined {
  for (const { pattern, comparator, isWeak = false, reachesOver = false } of spellings) {
    const match = pattern.exec(text);
    if (match) return { comparator, length: match[0].length, isWeak, reachesOver };
  }
  return undefined;
}

/** The comparator that a half-width text begins with, as a sign or in words: ≥, >=, 不低于. */
export function comparatorBefore(text: string): FoundComparator | undefined {
  return find(SIGNS, text) ?? find(WORDS_BEFORE, text);
}

/** The comparator in words that stands behind a quantity: 以上, 以内, （含）以上. */
export function comparatorBehind(text: string): FoundComparator | undefined {
  return find(WORDS_BEHIND, text);
}

/** How many characters the remark takes that makes > into ≥: （含）, （含95%）; 0 where there is none. */
export function inclusiveRemarkLength(text: string): number {
  return INCLUSIVE_REMARK.exec(text)?.[0].length ?? 0;
}

/** > with what it is compared with: ≥; < likewise. */
export function inclusive(comparator: Comparator): Comparator {
  if (comparator === ">") return "≥";
  return comparator === "<" ? "≤" : comparator;
}

/** True for one that asks for more and one that asks for less. */
export function contradict(one: Comparator, other: Comparator): boolean {
  const directions = [inclusive(one), inclusive(other)];
  return directions.includes("≥") && directions.includes("≤");
}

/** Any comparator before a figure, for use in a pattern. */
export const COMPARATOR_PATTERN = `(?:${[...SIGNS, ...WORDS_BEFORE]
  .map(({ pattern }) => pattern.source.slice(1))
  .join("|")})`;

const START = new RegExp(`(?=${COMPARATOR_PATTERN})`, "gu");

/** Where in a text a comparator may begin, with what begins there; 超过 stands within 不超过. */
export function comparatorsIn(text: string): readonly (FoundComparator & { readonly start: number })[] {
  return Array.from(text.matchAll(START), ({ index }) => {
    const found = comparatorBefore(text.slice(index));
    return found ? [{ ...found, start: index }] : [];
  }).flat();
}

/** The comparator of a cell that holds nothing else, as in forms with comparator, value and unit in three columns. */
export function parseComparator(compactText: string): Comparator | undefined {
  const found = comparatorBefore(compactText);
  return found?.length === compactText.length ? found.comparator : undefined;
}
