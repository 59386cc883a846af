import { XlsxError } from "../xlsx-error";
import { XmlCursor } from "./cursor";

/** A piece of XML text, with the places where it stands in it. For all parts but the cells, which are too many. */
export class XmlElement {
  /** Without prefix. */
  readonly name: string;
  /** With its colon, or "". */
  readonly prefix: string;
  readonly children: XmlElement[] = [];
  readonly start: number;
  readonly openTagEnd: number;
  closeTagStart: number;
  end: number;
  readonly #xml: string;

  constructor(cursor: XmlCursor) {
    this.#xml = cursor.xml;
    this.name = cursor.name;
    this.prefix = cursor.prefix;
    this.start = cursor.start;
    this.openTagEnd = cursor.end;
    this.closeTagStart = cursor.end;
    this.end = cursor.end;
  }

  attribute(name: string): string | undefined {
    return this.#openTag().attribute(name);
  }

  /** By local name, whatever the prefix. */
  prefixedAttribute(local: string): string | undefined {
    return this.#openTag().prefixedAttribute(local);
  }

  /** "1" and "true" are true. */
  flag(name: string): boolean {
    return isTrue(this.attribute(name));
  }

  /** Undefined where it is missing or not a number. */
  number(name: string): number | undefined {
    const value = Number(this.attribute(name) ?? Number.NaN);
    return Number.isFinite(value) ? value : undefined;
  }

  child(name: string): XmlElement | undefined {
    return this.children.find((child) => child.name === name);
  }

  all(name: string): XmlElement[] {
    return this.children.filter((child) => child.name === name);
  }

  /** The text inside, decoded. */
  get text(): string {
    return this.#openTag().readText();
  }

  /** As it is written, tags included. */
  get source(): string {
    return this.#xml.slice(this.start, this.end);
  }

  get openTag(): string {
    return this.#xml.slice(this.start, this.openTagEnd);
  }

  #openTag(): XmlCursor {
    const cursor = new XmlCursor(this.#xml, this.start);
    cursor.next();
    return cursor;
  }
}

export function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}

/**
 * The root element. An element named `opaque` is not looked into.
 * @throws XlsxError "damaged"
 */
export function parseXml(xml: string, opaque?: string): XmlElement {
  const cursor = new XmlCursor(xml);
  const open: XmlElement[] = [];
  for (;;) {
    switch (cursor.next()) {
      case "open":
      case "empty": {
        const element = new XmlElement(cursor);
        open.at(-1)?.children.push(element);
        if (cursor.token === "empty") {
          if (open.length === 0) return element;
        } else if (element.name === opaque) {
          passOver(element, cursor);
        } else {
          open.push(element);
        }
        break;
      }
      case "close": {
        const element = open.pop();
        if (element?.name !== cursor.name)
          throw new XlsxError("damaged", `XML with a stray </${cursor.name}>.`);
        element.closeTagStart = cursor.start;
        element.end = cursor.end;
        if (open.length === 0) return element;
        break;
      }
      case "text":
        break;
      case "end":
        throw new XlsxError("damaged", "XML breaks off inside an element.");
    }
  }
}

function passOver(element: XmlElement, cursor: XmlCursor): void {
  const closeTag = `</${element.prefix}${element.name}`;
  element.closeTagStart = cursor.xml.indexOf(closeTag, element.openTagEnd);
  if (element.closeTagStart < 0) throw new XlsxError("damaged", `XML without ${closeTag}>.`);
  cursor.end = element.closeTagStart;
  cursor.next();
  element.end = cursor.end;
}
