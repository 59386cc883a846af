import { partKey } from "../zip/archive";
import type { Package } from "./package";

/** Does what cuts relationships, then removes the parts that only these led to. */
export function dropUnreachable(pack: Package, cut: () => void): void {
  const before = reachableParts(pack);
  cut();
  const after = reachableParts(pack);
  for (const [key, part] of before) if (!after.has(key)) pack.remove(part);
}

function reachableParts(pack: Package): Map<string, string> {
  const found = new Map<string, string>();
  const pending = [""];
  for (let source = pending.pop(); source !== undefined; source = pending.pop()) {
    for (const { target, isExternal } of pack.relationships(source)) {
      if (isExternal || found.has(partKey(target)) || !pack.has(target)) continue;
      found.set(partKey(target), target);
      pending.push(target);
    }
  }
  return found;
}
