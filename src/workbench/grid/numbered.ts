/** The entries of one of Univer's lists with gaps, in order, with their numbers. */
export function numberedEntries<Item>(list: Readonly<Record<number, Item>>): [number, Item][] {
  const entries: [string, Item][] = Object.entries<Item>(list);
  return entries.map(([key, item]) => [Number(key), item]);
}
