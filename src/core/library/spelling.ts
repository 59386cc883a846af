/**
 * True when letters spell a name from the syllable `start` on: each syllable by its beginning, so that manyidu, myd and
 * manyd all spell 满意度, and what is still being typed (manyi) does too.
 */
export function spells(syllables: readonly string[], start: number, letters: string): boolean {
  if (letters === "") return true;
  const syllable = syllables[start];
  if (syllable === undefined) return false;
  for (let length = sharedLength(syllable, letters); length > 0; length--) {
    if (spells(syllables, start + 1, letters.slice(length))) return true;
  }
  return false;
}

/** How many letters two texts have in common from their first on. */
function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}
