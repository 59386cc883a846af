/** The length of the longest run of characters that two texts share. Meant for names, not for pages. */
export function longestShared(a: string, b: string): number {
  let longest = 0;
  let previous = new Array<number>(b.length + 1).fill(0);
  for (const character of a) {
    const current = new Array<number>(b.length + 1).fill(0);
    for (let index = 0; index < b.length; index++) {
      if (b[index] !== character) continue;
      const run = (previous[index] ?? 0) + 1;
      current[index + 1] = run;
      longest = Math.max(longest, run);
    }
    previous = current;
  }
  return longest;
}
