import { XlsxError } from "../xlsx-error";
import { decodeXml } from "./text";

const space = 0x20;
const bang = 0x21;
const quote = 0x22;
const apostrophe = 0x27;
const slash = 0x2f;
const colon = 0x3a;
const equals = 0x3d;
const greater = 0x3e;
const question = 0x3f;

/** "empty" is a tag that opens and closes at once. */
export type Token = "open" | "empty" | "close" | "text" | "end";

/**
 * Walks over XML text token by token. It says where each token stands, so that an edit can replace that piece and leave
 * the rest as it is. Comments and instructions are passed over; a document type is refused, as spreadsheets have none
 * and entities could make a small file enormous.
 */
export class XmlCursor {
  readonly xml: string;
  token: Token = "text";
  /** Of a tag, without prefix. */
  name = "";
  start = 0;
  end: number;
  readonly #limit: number;
  #nameEnd = 0;
  #isCharacterData = false;

  constructor(xml: string, from = 0, to = xml.length) {
    this.xml = xml;
    this.end = from;
    this.#limit = to;
  }

  /** @throws XlsxError "damaged" where the text breaks off inside a token. */
  next(): Token {
    for (;;) {
      this.start = this.end;
      if (this.start >= this.#limit) return (this.token = "end");
      if (this.xml.charCodeAt(this.start) !== 0x3c) return this.#text();
      const following = this.xml.charCodeAt(this.start + 1);
      if (following === slash) return this.#closeTag();
      if (following === question) this.#passOver("?>");
      else if (following !== bang) return this.#openTag();
      else if (this.xml.startsWith("<!--", this.start)) this.#passOver("-->");
      else if (this.xml.startsWith("<![CDATA[", this.start)) return this.#characterData();
      else throw new XlsxError("damaged", "XML with a document type.");
    }
  }

  /** Of an open or empty tag: by qualified name ("ref", "xml:space"). */
  attribute(name: string): string | undefined {
    return this.#findAttribute(name, false);
  }

  /** By local name, whatever the prefix; prefixes of namespaces are the writer's choice ("r:id"). */
  prefixedAttribute(local: string): string | undefined {
    return this.#findAttribute(`:${local}`, true);
  }

  get prefix(): string {
    const tag = this.xml.slice(this.start + 1, this.#nameEnd);
    return tag.slice(0, tag.length - this.name.length);
  }

  /** Of a text token, decoded. */
  get text(): string {
    if (this.#isCharacterData) return this.xml.slice(this.start + 9, this.end - 3);
    return decodeXml(this.xml.slice(this.start, this.end));
  }

  /** From an open tag to behind its closing tag; `end` is then the element's end. */
  skipElement(): void {
    const { start } = this;
    for (let depth = this.token === "open" ? 1 : 0; depth > 0;) {
      const token = this.next();
      if (token === "open") depth++;
      else if (token === "close") depth--;
      else if (token === "end") throw new XlsxError("damaged", "XML breaks off inside an element.");
    }
    this.start = start;
  }

  /** From an open tag to behind its closing tag: the text inside. */
  readText(): string {
    let text = "";
    for (let depth = this.token === "open" ? 1 : 0; depth > 0;) {
      const token = this.next();
      if (token === "text") text += this.text;
      else if (token === "open") depth++;
      else if (token === "close") depth--;
      else if (token === "end") throw new XlsxError("damaged", "XML breaks off inside an element.");
    }
    return text;
  }

  #text(): Token {
    const end = this.xml.indexOf("<", this.start);
    this.end = end < 0 || end > this.#limit ? this.#limit : end;
    this.#isCharacterData = false;
    return (this.token = "text");
  }

  #characterData(): Token {
    this.#passOver("]]>");
    this.#isCharacterData = true;
    return (this.token = "text");
  }

  #passOver(closing: string): void {
    const end = this.xml.indexOf(closing, this.start + 2);
    if (end < 0) throw new XlsxError("damaged", `XML without closing ${closing}.`);
    this.end = end + closing.length;
  }

  #closeTag(): Token {
    this.#readName(this.start + 2);
    this.#passOver(">");
    return (this.token = "close");
  }

  #openTag(): Token {
    this.#readName(this.start + 1);
    const { xml } = this;
    let openQuote = 0;
    for (let at = this.#nameEnd; at < this.#limit; at++) {
      const code = xml.charCodeAt(at);
      if (openQuote !== 0) {
        if (code === openQuote) openQuote = 0;
      } else if (code === quote || code === apostrophe) {
        openQuote = code;
      } else if (code === greater) {
        this.end = at + 1;
        return (this.token = xml.charCodeAt(at - 1) === slash ? "empty" : "open");
      }
    }
    throw new XlsxError("damaged", "XML breaks off inside a tag.");
  }

  #readName(from: number): void {
    let nameStart = from;
    for (let at = from; ; at++) {
      const code = this.xml.charCodeAt(at);
      if (code === colon) nameStart = at + 1;
      else if (code <= space || code === slash || code === greater || Number.isNaN(code)) {
        this.name = this.xml.slice(nameStart, at);
        this.#nameEnd = at;
        return;
      }
    }
  }

  #findAttribute(wanted: string, isSuffix: boolean): string | undefined {
    const { xml, end } = this;
    const { length } = wanted;
    let at = this.#nameEnd;
    while (at < end) {
      while (at < end && xml.charCodeAt(at) <= space) at++;
      const nameStart = at;
      while (at < end && xml.charCodeAt(at) !== equals && xml.charCodeAt(at) > space) at++;
      const nameEnd = at;
      while (at < end && xml.charCodeAt(at) !== quote && xml.charCodeAt(at) !== apostrophe) at++;
      if (at >= end) return undefined;
      const valueEnd = xml.indexOf(xml.charCodeAt(at) === quote ? '"' : "'", at + 1);
      const isOfLength = isSuffix ? nameEnd - nameStart > length : nameEnd - nameStart === length;
      if (isOfLength && xml.startsWith(wanted, nameEnd - length))
        return decodeXml(xml.slice(at + 1, valueEnd));
      at = valueEnd + 1;
    }
    return undefined;
  }
}
