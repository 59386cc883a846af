import type { ChangeSet, Fix } from "../../core";
import type { Place, Problem } from "./problems";

/** The fixes that every place of a problem offers, each as one change for all places. */
export function commonFixes({ places }: Problem): ChangeSet[] {
  const [first] = places;
  return first.diagnostic.fixes.flatMap(({ title, operations }) => {
    if (places.length === 1) return [{ title, operations }];
    const fixes = places.flatMap(
      ({ diagnostic }) => diagnostic.fixes.find((fix) => fix.title === title) ?? [],
    );
    return fixes.length < places.length ? [] : (together(title, fixes) ?? []);
  });
}

/** One change for all places, where every one offers exactly one way out; undefined for a single place. */
export function groupFix(title: string, places: readonly Place[]): ChangeSet | undefined {
  const offered = places.map(({ diagnostic }) => diagnostic.fixes);
  if (offered.length < 2 || !offered.every((fixes) => fixes.length === 1)) return undefined;
  return together(title, offered.flat());
}

/** Several fixes as one change; undefined where one of them moves the cells that another one means. */
function together(title: string, fixes: readonly Fix[]): ChangeSet | undefined {
  if (!fixes.every(({ operations }) => operations.every(({ kind }) => kind === "setCell"))) return undefined;
  const apart = oncePerCell(fixes);
  return {
    title: `${title}（${apart.length}处）`,
    operations: apart.flatMap(({ operations }) => operations),
  };
}

/** Two fixes of one cell expect the same old text; the second is offered again after the re-check. */
function oncePerCell(fixes: readonly Fix[]): Fix[] {
  const cells = new Set<string>();
  return fixes.filter(({ operations }) => {
    const keys = operations.flatMap((each) => (each.kind === "setCell" ? JSON.stringify(each.at) : []));
    if (keys.some((key) => cells.has(key))) return false;
    for (const key of keys) cells.add(key);
    return true;
  });
}
