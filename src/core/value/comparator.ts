/** 比较（计算）符号. */
export type Comparator = "≥" | "≤" | "=" | ">" | "<";

type Spelling = readonly [pattern: RegExp, comparator: Comparator];

/** Signs as people type them; on half-width text. */
const SIGNS: readonly Spelling[] = [
  [/^(?:≥[=≥]?|≧|⩾|≽|[>›]=|=>|>≥|›=)/u, "≥"],
  [/^(?:≤[=≤]?|≦|⩽|≼|[<‹]=|=<|<≤|‹=)/u, "≤"],
  [/^[>›﹥]/u, ">"],
  [/^[<‹﹤]/u, "<"],
  [/^(?:={1,2}|﹦)/u, "="],
];

/** Words before a number; of two that begin alike the longer comes first. */
const WORDS_BEFORE: readonly Spelling[] = [
  [
    /^(?:不(?:得|能|应|会)?(?:低于|少于|小于|下于)|(?:大于|高于|超过|多于)(?:或者?)?等于|达到?|至少|最低)/u,
    "≥",
  ],
  [
    /^(?:不(?:得|能|应|会)?(?:高于|超过|大于|多于|超出|超)|(?:小于|低于|少于)(?:或者?)?等于|(?:严格)?控制在|至多|最多|最高)/u,
    "≤",
  ],
  [/^(?:大于|高于|超过|多于)/u, ">"],
  [/^(?:小于|低于|少于|不足|不到|未达)/u, "<"],
  [/^(?:等于|恰好)/u, "="],
];

/** Words behind a quantity. */
const WORDS_BEHIND: readonly Spelling[] = [
  [/^[(及或含]*以上(?:\(?含\)?)?/u, "≥"],
  [/^(?:[(及或含]*以下|以内|之内|范围内|内)/u, "≤"],
];

export interface FoundComparator {
  readonly comparator: Comparator;
  /** How many characters it takes. */
  readonly length: number;
}

function find(spellings: readonly Spelling[], text: string): FoundComparator | undefined {
  for (const [pattern, comparator] of spellings) {
    const match = pattern.exec(text);
    if (match) return { comparator, length: match[0].length };
  }
  return undefined;
}

/** The comparator that a half-width text begins with, as a sign or in words: ≥, >=, 不低于. */
export function comparatorBefore(text: string): FoundComparator | undefined {
  return find(SIGNS, text) ?? find(WORDS_BEFORE, text);
}

/** The comparator in words that stands behind a quantity: 以上, 以内. */
export function comparatorBehind(text: string): FoundComparator | undefined {
  return find(WORDS_BEHIND, text);
}

/** The comparator of a cell that holds nothing else, as in forms with comparator, value and unit in three columns. */
export function parseComparator(compactText: string): Comparator | undefined {
  const found = comparatorBefore(compactText);
  return found?.length === compactText.length ? found.comparator : undefined;
}
