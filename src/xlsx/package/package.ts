import type { Archive } from "../zip/archive";
import { partKey } from "../zip/archive";
import { writeArchive } from "../zip/write-archive";
import { type XmlElement, parseXml } from "../xml/element";
import { TextEdits, asOpenTag } from "../xml/edits";
import { attributes } from "../xml/text";
import { relationshipsPart, relativeTarget, resolveTarget } from "./part-names";

export interface Relationship {
  readonly id: string;
  readonly type: string;
  /** A part name, or for an external one the address as it is written. */
  readonly target: string;
  readonly isExternal: boolean;
}

const contentTypesPart = "[Content_Types].xml";
const relationshipsNamespace = "http://schemas.openxmlformats.org/package/2006/relationships";
const utf8 = new TextEncoder();

/** The parts of an .xlsx file, how they refer to each other, and what is to be changed in them. */
export class Package {
  readonly #archive: Archive;
  readonly #changes = new Map<string, { readonly name: string; readonly text: string | undefined }>();

  constructor(archive: Archive) {
    this.#archive = archive;
  }

  has(part: string): boolean {
    const change = this.#changes.get(partKey(part));
    return change ? change.text !== undefined : this.#archive.nameOf(part) !== undefined;
  }

  text(part: string): string | undefined {
    const change = this.#changes.get(partKey(part));
    return change ? change.text : this.#archive.text(part);
  }

  get isChanged(): boolean {
    return this.#changes.size > 0;
  }

  /** A part that already reads so stays untouched, down to its packed bytes. */
  write(part: string, text: string): void {
    if (this.text(part) !== text) this.#changes.set(partKey(part), { name: part, text });
  }

  /** Takes a part away with its content type and its own relationships; relationships to it are the caller's. */
  remove(part: string): void {
    for (const name of [part, relationshipsPart(part)]) {
      if (this.has(name)) this.#changes.set(partKey(name), { name, text: undefined });
    }
    this.#editContentTypes((types, edits) => {
      for (const override of overridesOf(types, part)) edits.replace(override, "");
    });
  }

  /** A part name that is free, made of `stem`, a number and `extension`. */
  freeName(stem: string, extension: string): string {
    for (let number = 1; ; number++) {
      const name = `${stem}${number}${extension}`;
      if (!this.has(name)) return name;
    }
  }

  relationships(source: string): Relationship[] {
    const xml = this.text(relationshipsPart(source));
    if (xml === undefined) return [];
    return parseXml(xml)
      .all("Relationship")
      .map((element) => {
        const isExternal = element.attribute("TargetMode") === "External";
        const target = element.attribute("Target") ?? "";
        return {
          id: element.attribute("Id") ?? "",
          type: element.attribute("Type") ?? "",
          target: isExternal ? target : resolveTarget(source, target),
          isExternal,
        };
      });
  }

  /** The first part that a relationship of this kind leads to; `kind` is the last word of its type. */
  related(source: string, kind: string): string | undefined {
    return this.relationships(source).find((relationship) => isOfKind(relationship, kind))?.target;
  }

  relatedText(source: string, kind: string): string | undefined {
    const part = this.related(source, kind);
    return part === undefined ? undefined : this.text(part);
  }

  /** Returns the relationship's id. */
  relate(source: string, relationship: Omit<Relationship, "id">): string {
    const part = relationshipsPart(source);
    const xml = this.text(part) ?? `<Relationships xmlns="${relationshipsNamespace}"></Relationships>`;
    const taken = new Set(this.relationships(source).map(({ id }) => id));
    let number = taken.size + 1;
    while (taken.has(`rId${number}`)) number++;
    const { type, target, isExternal } = relationship;
    const element = `Relationship${attributes({
      Id: `rId${number}`,
      Type: type,
      Target: isExternal ? target : relativeTarget(source, target),
      TargetMode: isExternal ? "External" : undefined,
    })}`;
    this.write(part, withLastChild(xml, element));
    return `rId${number}`;
  }

  unrelate(source: string, id: string): void {
    const part = relationshipsPart(source);
    const xml = this.text(part);
    if (xml === undefined) return;
    const edits = new TextEdits();
    for (const element of parseXml(xml).all("Relationship")) {
      if (element.attribute("Id") === id) edits.replace(element, "");
    }
    this.write(part, edits.applyTo(xml));
  }

  setContentType(part: string, contentType: string): void {
    this.#editContentTypes((types, edits, xml) => {
      if (overridesOf(types, part).length > 0) return;
      const element = `Override${attributes({ PartName: `/${part}`, ContentType: contentType })}`;
      edits.replace({ start: 0, end: xml.length }, withLastChild(xml, element));
    });
  }

  contentType(part: string): string | undefined {
    const types = parseXml(this.text(contentTypesPart) ?? "<Types/>");
    return overridesOf(types, part)[0]?.attribute("ContentType");
  }

  toBytes(): Uint8Array {
    const changes = Array.from(this.#changes.values(), ({ name, text }) => {
      return [name, text === undefined ? undefined : utf8.encode(text)] as const;
    });
    return writeArchive(this.#archive, new Map(changes));
  }

  #editContentTypes(edit: (types: XmlElement, edits: TextEdits, xml: string) => void): void {
    const xml = this.text(contentTypesPart);
    if (xml === undefined) return;
    const edits = new TextEdits();
    edit(parseXml(xml), edits, xml);
    if (!edits.isEmpty) this.write(contentTypesPart, edits.applyTo(xml));
  }
}

/** Strict and transitional files name the kinds in different namespaces. */
export function isOfKind(relationship: Relationship, kind: string): boolean {
  return relationship.type.endsWith(`/${kind}`);
}

function overridesOf(types: XmlElement, part: string): XmlElement[] {
  return types
    .all("Override")
    .filter((element) => partKey(element.attribute("PartName") ?? "") === partKey(part));
}

/** Adds an empty element, given without brackets, as the root's last child. */
function withLastChild(xml: string, element: string): string {
  const root = parseXml(xml);
  const child = `<${root.prefix}${element}/>`;
  const edits = new TextEdits();
  if (root.openTagEnd === root.end) {
    edits.replace(root, `${asOpenTag(root.openTag)}${child}</${root.prefix}${root.name}>`);
  } else {
    edits.insert(root.closeTagStart, child);
  }
  return edits.applyTo(xml);
}
