import { type Level2Kind, type LibraryIndicator, level2Kinds, levelNames, templates } from "../../core";

/** What the library calls a second level: as the 2015 framework prints it, where that has a name of its own for it. */
export function level2Name(kind: Level2Kind): string {
  const is2021 = kind === "socialCost" || kind === "ecologicalCost";
  return levelNames(is2021 ? "2021" : "2015", kind)[1];
}

/** The second levels that the list has indicators of, each name once. */
export function level2Options(list: readonly LibraryIndicator[]): { value: Level2Kind; label: string }[] {
  const used = new Set(list.map(({ level2 }) => level2));
  const options = level2Kinds
    .filter((kind) => used.has(kind))
    .map((value) => ({ value, label: level2Name(value) }));
  return options.filter(({ label }, index) => options.findIndex((each) => each.label === label) === index);
}

/** Which projects it suits: 培训, or 通用. */
export function projectKindNames({ projectKinds }: LibraryIndicator): string {
  const titles = templates.filter(({ id }) => projectKinds.includes(id)).map(({ title }) => title);
  return titles.length === 0 ? "通用" : titles.join("、");
}

/** Tells one indicator of the list from another. */
export function indicatorKey({ level2, level3 }: Pick<LibraryIndicator, "level2" | "level3">): string {
  return `${level2}/${level3}`;
}
