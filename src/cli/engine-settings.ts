import { setFlagsFromString } from "node:v8";

/**
 * A check ends while most of its functions still wait for V8's one optimizing compiler, which has no quicker one beside it
 * before V8 12: smaller pieces, and only those that are run more often, leave it time for what matters. A thousand forms are
 * checked a seventh faster, a hundred a sixth; five thousand take as long as before.
 */
export function settleEngine(): void {
  if (!process.versions.v8.startsWith("11.")) return;
  setFlagsFromString("--max-inlined-bytecode-size-cumulative=400");
  setFlagsFromString("--interrupt-budget=300000");
}
