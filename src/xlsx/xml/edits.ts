import type { XmlElement } from "./element";
import { encodeAttribute } from "./text";

/** Pieces of a text to be replaced; what lies between stays as it is. */
export class TextEdits {
  readonly #edits: { readonly start: number; readonly end: number; readonly text: string }[] = [];

  get isEmpty(): boolean {
    return this.#edits.length === 0;
  }

  replace(piece: { readonly start: number; readonly end: number }, text: string): void {
    this.#edits.push({ start: piece.start, end: piece.end, text });
  }

  /** Insertions at one place appear in the order in which they were made. */
  insert(at: number, text: string): void {
    this.replace({ start: at, end: at }, text);
  }

  applyTo(source: string): string {
    const pieces: string[] = [];
    let at = 0;
    const inOrder = [...this.#edits].sort((a, b) => a.start - b.start || a.end - b.end);
    for (const { start, end, text } of inOrder) {
      pieces.push(source.slice(at, start), text);
      at = end;
    }
    return pieces.join("") + source.slice(at);
  }
}

/** The open tag with this attribute set, or without it. */
export function withAttribute(openTag: string, name: string, value: string | undefined): string {
  const written = value === undefined ? "" : ` ${name}="${encodeAttribute(value)}"`;
  const present = new RegExp(`\\s${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`);
  if (present.test(openTag)) return openTag.replace(present, () => written);
  return withoutClosing(openTag) + written + (openTag.endsWith("/>") ? "/>" : ">");
}

/** The tag as one that is to be closed: `<cols/>` becomes `<cols>`. */
export function asOpenTag(tag: string): string {
  return tag.endsWith("/>") ? `${withoutClosing(tag)}>` : tag;
}

/** The tag as one that closes at once. */
export function asEmptyTag(tag: string): string {
  return `${withoutClosing(tag)}/>`;
}

/** The tag as far as its last attribute: `<row r="1" />` becomes `<row r="1"`. */
export function withoutClosing(tag: string): string {
  return tag.slice(0, tag.endsWith("/>") ? -2 : -1).trimEnd();
}

/** The element's source with this attribute set, or without it. */
export function elementWith(element: XmlElement, name: string, value: string | undefined): string {
  return withAttribute(element.openTag, name, value) + element.source.slice(element.openTag.length);
}
