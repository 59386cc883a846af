import type { TextEdits } from "./edits";
import type { XmlElement } from "./element";

/** What an element is to hold instead, by name; "" for a child that goes. */
export type NewChildren = Partial<Record<string, string>>;

/** Puts each child in the place of the present one, or where the format's order of children wants it. */
export function placeChildren(
  parent: XmlElement,
  order: readonly string[],
  children: NewChildren,
  edits: TextEdits,
): void {
  for (const [place, name] of order.entries()) {
    const xml = children[name];
    const present = parent.child(name);
    if (xml === undefined) continue;
    if (present) {
      edits.replace(present, xml);
    } else {
      const next = parent.children.find((child) => order.indexOf(child.name) > place);
      edits.insert(next ? next.start : parent.closeTagStart, xml);
    }
  }
}
