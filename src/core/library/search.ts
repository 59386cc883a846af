import type { Level2Kind } from "../form/levels";
import type { ProjectKind } from "../templates";
import { compact, trimBlanks } from "../text/normalize";
import type { LibraryIndicator } from "./library-indicator";
import type { SyllablesOf } from "./load-syllables";
import { spells } from "./spelling";

/** An indicator made ready for searching, which takes longer than the search itself. */
export interface SearchableIndicator {
  readonly indicator: LibraryIndicator;
  readonly name: string;
  readonly description: string;
  /** Empty until the dictionary of pinyin is there. */
  readonly syllables: readonly string[];
}

/** What the user has narrowed the library to. */
export interface IndicatorFilter {
  readonly level2?: Level2Kind;
  /** General indicators are always among those of a kind. */
  readonly projectKind?: ProjectKind;
}

/** Makes a list searchable; without `syllablesOf` by 汉字 only. */
export function searchable(
  indicators: readonly LibraryIndicator[],
  syllablesOf?: SyllablesOf,
): SearchableIndicator[] {
  return indicators.map((indicator) => ({
    indicator,
    name: searchKey(indicator.level3),
    description: searchKey(indicator.description),
    syllables: syllablesOf?.(indicator.level3) ?? [],
  }));
}

/**
 * The indicators in which each term of the query is found, in any order; the best first. A term is found in the name, in
 * its pinyin (whole, initials, or both mixed) or in the description. An empty query finds all.
 */
export function searchIndicators(
  list: readonly SearchableIndicator[],
  query: string,
  filter: IndicatorFilter = {},
): LibraryIndicator[] {
  const terms = trimBlanks(query).split(/\s+/u).map(queryKey);
  const found = list.flatMap((entry) => {
    if (!passes(entry.indicator, filter)) return [];
    const ranks = terms.map((term) => rankOf(entry, term));
    return ranks.includes(undefined) ? [] : [{ entry, rank: sum(ranks) }];
  });
  // Of equals the kind's own go before the general ones, then the order of the library counts.
  return found.sort((a, b) => a.rank - b.rank).map(({ entry }) => entry.indicator);
}

function searchKey(text: string): string {
  return compact(text).toLowerCase();
}

/** While a word is being composed, Chinese input methods put signs between its syllables: man'yi'du. */
function queryKey(term: string): string {
  return searchKey(term).replace(/['’]/gu, "");
}

/** Smaller is better; undefined where the term is not found. */
function rankOf({ name, syllables, description }: SearchableIndicator, term: string): number | undefined {
  const at = name.indexOf(term);
  if (at >= 0) return at === 0 ? 0 : 1;
  if (/^[a-z]+$/u.test(term)) {
    const start = syllables.findIndex((_, index) => spells(syllables, index, term));
    if (start >= 0) return start === 0 ? 2 : 3;
  }
  return description.includes(term) ? 4 : undefined;
}

function sum(ranks: readonly (number | undefined)[]): number {
  return ranks.reduce<number>((total, rank) => total + (rank ?? 0), 0);
}

function passes({ level2, projectKinds }: LibraryIndicator, filter: IndicatorFilter): boolean {
  const { projectKind } = filter;
  const isOfKind = !projectKind || projectKinds.includes(projectKind) || projectKinds.includes("general");
  return isOfKind && (!filter.level2 || standsUnder(level2, filter.level2));
}

/** 成本指标 of the 2015 framework is 经济成本指标 of the 2021 framework. */
function standsUnder(kind: Level2Kind, wanted: Level2Kind): boolean {
  const isCost = (level2: Level2Kind) => level2 === "cost" || level2 === "economicCost";
  return kind === wanted || (isCost(kind) && isCost(wanted));
}
