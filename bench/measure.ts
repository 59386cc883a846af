/** Runs two things in turn, so that both meet the same noise, and gives the median time of each in milliseconds. */
export async function inTurn(
  rounds: number,
  first: () => unknown,
  second: () => unknown,
): Promise<{ readonly first: number; readonly second: number; readonly ratio: number }> {
  const times: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round++) {
    for (const [index, run] of [first, second].entries()) {
      const start = performance.now();
      await run();
      times[index]?.push(performance.now() - start);
    }
  }
  const [a, b] = [median(times[0]), median(times[1])];
  return { first: a, second: b, ratio: a / b };
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}
