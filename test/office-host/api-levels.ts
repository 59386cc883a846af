import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { NotModelled } from "./api-error";
import type { RemoteObject } from "./remote-object";

/** The newest ExcelApi 1.x that Microsoft's types describe. */
export const latestApiLevel = 21;

/** Called with each member of an object that a client names; throws where this application does not know it. */
export type CheckMember = (object: RemoteObject, member: string) => void;

/** Refuses every member that came with a later ExcelApi than this. */
export function refusingNewerThan(apiLevel: number): CheckMember {
  return ({ className }, member) => {
    const level = levels().get(`${className}.${member}`) ?? 1;
    if (level <= apiLevel) return;
    throw new NotModelled(`${className}.${member} of ExcelApi 1.${level} where there is 1.${apiLevel} only`);
  };
}

let known: ReadonlyMap<string, number> | undefined;

function levels(): ReadonlyMap<string, number> {
  return (known ??= readLevels());
}

/**
 * "Range.getMergedAreasOrNullObject" → 13, from the comments in Microsoft's types. They also describe what the library
 * itself never checks: properties that are loaded.
 */
function readLevels(): Map<string, number> {
  const file = createRequire(__filename).resolve("@types/office-js/index.d.ts");
  const found = new Map<string, number>();
  let className: string | undefined;
  let level = 1;
  for (const line of readFileSync(file, "utf8").split("\n")) {
    const heading = /^ {4}(class|interface|enum|namespace|type)? ?(\w+)?/.exec(line);
    if (heading?.[1]) className = heading[1] === "class" ? heading[2] : undefined;
    level = Number(/\[Api set: ExcelApi 1\.(\d+)/.exec(line)?.[1] ?? level);
    const member = className && /^ {8}(?:readonly )?(\w+)[(:?]/.exec(line)?.[1];
    if (!className || !member) continue;
    const name = `${className}.${member}`;
    // The first of several ways to call it decides.
    found.set(name, Math.min(level, found.get(name) ?? level));
    level = 1;
  }
  return found;
}
