/** The part that a relationship of `source` leads to. Part names have no leading slash; the package itself is "". */
export function resolveTarget(source: string, target: string): string {
  const segments = target.startsWith("/") ? [] : source.split("/").slice(0, -1);
  for (const segment of target.replaceAll("\\", "/").split("/")) {
    if (segment === "..") segments.pop();
    else if (segment !== "." && segment !== "") segments.push(segment);
  }
  return segments.join("/");
}

/** Where the relationships of a part are written. */
export function relationshipsPart(source: string): string {
  const slash = source.lastIndexOf("/") + 1;
  return `${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`;
}

/** How `source` names `part` in a relationship. */
export function relativeTarget(source: string, part: string): string {
  const folders = source.split("/").slice(0, -1);
  const segments = part.split("/");
  let shared = 0;
  while (shared < folders.length && folders[shared] === segments[shared]) shared++;
  return [...folders.slice(shared).map(() => ".."), ...segments.slice(shared)].join("/");
}
