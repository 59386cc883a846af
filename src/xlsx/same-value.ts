/** Equal as data: the same texts and numbers in the same places of plain objects, arrays and maps. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (a.constructor !== b.constructor) return false;
  const left = entriesOf(a);
  const right = entriesOf(b);
  if (left.size !== right.size) return false;
  for (const [key, value] of left) if (!right.has(key) || !sameValue(value, right.get(key))) return false;
  return true;
}

function entriesOf(value: object): ReadonlyMap<unknown, unknown> {
  return value instanceof Map ? value : new Map(Object.entries(value));
}
