import * as v from "valibot";
import { type Template, type TemplateIndicator, level2Kinds } from "../templates";
import { compact } from "../text/normalize";
import { indicatorLibrary } from "./indicator-library";
import type { LibraryIndicator } from "./library-indicator";
import { longest, most } from "./own-limits";
import { ownTemplateId } from "./own-template";

/** What the user has added: kept in the document, or carried to others as a file. */
export interface OwnLibrary {
  readonly templates: readonly Template[];
  readonly indicators: readonly TemplateIndicator[];
}

export const emptyOwnLibrary: OwnLibrary = { templates: [], indicators: [] };

const indicator = v.object({
  level2: v.picklist(level2Kinds),
  level3: v.pipe(v.string(), v.minLength(1), v.maxLength(longest.name)),
  description: v.pipe(v.string(), v.maxLength(longest.description)),
  indicatorValue: v.pipe(v.string(), v.maxLength(longest.value)),
});
const template = v.object({
  title: v.pipe(v.string(), v.minLength(1), v.maxLength(longest.title)),
  summary: v.pipe(v.string(), v.maxLength(longest.summary)),
  indicators: v.pipe(v.array(indicator), v.minLength(1), v.maxLength(most.indicatorsOfTemplate)),
});
const schema = v.object({
  version: v.literal(1),
  templates: v.pipe(v.array(template), v.maxLength(most.templates)),
  indicators: v.pipe(v.array(indicator), v.maxLength(most.indicators)),
});

/** JSON for keeping in the document and for carrying to others. */
export function formatOwnLibrary({ templates, indicators }: OwnLibrary): string {
  const kept = templates.map(({ title, summary, indicators: rows }) => ({
    title,
    summary,
    indicators: rows,
  }));
  return JSON.stringify({ version: 1, templates: kept, indicators });
}

/** A library as somebody has written it, or what is wrong with it: the place in the JSON, in English. */
export type ParsedOwnLibrary =
  | { readonly kind: "library"; readonly library: OwnLibrary }
  | { readonly kind: "malformed"; readonly place: string };

export function parseOwnLibrary(json: string): ParsedOwnLibrary {
  try {
    const result = v.safeParse(schema, JSON.parse(json));
    if (!result.success) return { kind: "malformed", place: v.getDotPath(result.issues[0]) ?? "" };
    const { templates, indicators } = result.output;
    const identified = templates.map((each) => ({ id: ownTemplateId(each.title), ...each }));
    return { kind: "library", library: { templates: identified, indicators } };
  } catch {
    return { kind: "malformed", place: "" };
  }
}

/** What became of a library into which another was taken. */
export type OwnLibraryMerge =
  | {
      readonly kind: "merged";
      readonly library: OwnLibrary;
      /** Titles of templates and names of indicators. */
      readonly added: readonly string[];
      readonly replaced: readonly string[];
    }
  /** There would be more than a library can hold; nothing was taken. */
  | { readonly kind: "full"; readonly what: "templates" | "indicators"; readonly most: number };

/** Takes `news` into `library`; of one title, or of one name and level, the news stay. */
export function mergeOwnLibraries(library: OwnLibrary, news: OwnLibrary): OwnLibraryMerge {
  const templates = merge(library.templates, news.templates, ({ title }) => title);
  const indicators = merge(library.indicators, news.indicators, indicatorKey);
  for (const [what, { all }] of [
    ["templates", templates],
    ["indicators", indicators],
  ] as const) {
    if (all.length > most[what]) return { kind: "full", what, most: most[what] };
  }
  return {
    kind: "merged",
    library: { templates: templates.all, indicators: indicators.all },
    added: [...templates.added.map(({ title }) => title), ...indicators.added.map(({ level3 }) => level3)],
    replaced: [
      ...templates.replaced.map(({ title }) => title),
      ...indicators.replaced.map(({ level3 }) => level3),
    ],
  };
}

interface Merged<T> {
  readonly all: readonly T[];
  readonly added: readonly T[];
  readonly replaced: readonly T[];
}

function merge<T>(old: readonly T[], news: readonly T[], keyOf: (item: T) => string): Merged<T> {
  const known = new Set(old.map(keyOf));
  const all = new Map([...old, ...news].map((item) => [keyOf(item), item] as const));
  const taken = [...new Map(news.map((item) => [keyOf(item), item] as const)).values()];
  return {
    all: [...all.values()],
    added: taken.filter((item) => !known.has(keyOf(item))),
    replaced: taken.filter((item) => known.has(keyOf(item))),
  };
}

function indicatorKey({ level2, level3 }: TemplateIndicator): string {
  return `${level2} ${compact(level3)}`;
}

/** All there is to choose from: the user's own first, then the library without what the user's own replaces. */
export function libraryWith({ templates, indicators }: OwnLibrary): LibraryIndicator[] {
  const own = [...indicators, ...templates.flatMap((each) => each.indicators)];
  const all = new Map<string, LibraryIndicator>();
  for (const each of own.map((item): LibraryIndicator => ({ ...item, projectKinds: ["general"] }))) {
    if (!all.has(indicatorKey(each))) all.set(indicatorKey(each), each);
  }
  for (const each of indicatorLibrary) if (!all.has(indicatorKey(each))) all.set(indicatorKey(each), each);
  return [...all.values()];
}
