/** A piece of two texts laid over each other: in both, only in the old one, only in the new one. */
export interface Piece {
  readonly kind: "same" | "gone" | "come";
  readonly text: string;
}

/** Beyond this many pairs of characters, whatever stands between the same ends counts as changed. */
const MOST_PAIRS = 100_000;

/** How one text becomes another, in as few changed characters as can be. */
export function differences(before: string, after: string): Piece[] {
  const old = Array.from(before);
  const fresh = Array.from(after);
  const head = countWhile(old, fresh, (a, b, index) => a[index] === b[index]);
  const tail = countWhile(
    old.slice(head),
    fresh.slice(head),
    (a, b, index) => a[a.length - 1 - index] === b[b.length - 1 - index],
  );
  const middle = between(old.slice(head, old.length - tail), fresh.slice(head, fresh.length - tail));
  return joined([
    { kind: "same", text: old.slice(0, head).join("") },
    ...middle,
    { kind: "same", text: old.slice(old.length - tail).join("") },
  ]);
}

function countWhile(
  a: readonly string[],
  b: readonly string[],
  isSame: (a: readonly string[], b: readonly string[], index: number) => boolean,
): number {
  let count = 0;
  while (count < a.length && count < b.length && isSame(a, b, count)) count++;
  return count;
}

/** By the longest common subsequence: `common[i][j]` is its length for what follows `i` and `j`. */
function between(old: readonly string[], fresh: readonly string[]): Piece[] {
  if (old.length * fresh.length > MOST_PAIRS) {
    return [
      { kind: "gone", text: old.join("") },
      { kind: "come", text: fresh.join("") },
    ];
  }
  const common = Array.from({ length: old.length + 1 }, () => new Uint16Array(fresh.length + 1));
  const length = (i: number, j: number) => common[i]?.[j] ?? 0;
  for (let i = old.length - 1; i >= 0; i--) {
    const row = common[i] ?? new Uint16Array();
    for (let j = fresh.length - 1; j >= 0; j--) {
      row[j] = old[i] === fresh[j] ? length(i + 1, j + 1) + 1 : Math.max(length(i + 1, j), length(i, j + 1));
    }
  }
  const pieces: Piece[] = [];
  for (let i = 0, j = 0; i < old.length || j < fresh.length;) {
    if (i < old.length && old[i] === fresh[j]) {
      pieces.push({ kind: "same", text: old[i] ?? "" });
      i++;
      j++;
    } else if (i < old.length && (j === fresh.length || length(i + 1, j) >= length(i, j + 1))) {
      pieces.push({ kind: "gone", text: old[i] ?? "" });
      i++;
    } else {
      pieces.push({ kind: "come", text: fresh[j] ?? "" });
      j++;
    }
  }
  return pieces;
}

/** Neighbours of one kind together, empty pieces away. */
function joined(pieces: readonly Piece[]): Piece[] {
  return pieces.reduce<Piece[]>((list, piece) => {
    const last = list.at(-1);
    if (piece.text === "") return list;
    if (last?.kind !== piece.kind) return [...list, piece];
    return [...list.slice(0, -1), { kind: last.kind, text: last.text + piece.text }];
  }, []);
}
