import { invalidArgument, itemNotFound } from "../api-error";
import type { WorkbookModel } from "../model/workbook";
import { type Method, type RemoteObject, type Scalar, readOnly } from "../remote-object";
import type { Json } from "../wire";

export class CustomXmlPartCollectionObject implements RemoteObject {
  readonly className = "CustomXmlPartCollection";
  readonly methods: Readonly<Record<string, Method>>;
  readonly items: () => readonly RemoteObject[];
  readonly item: (key: Json) => RemoteObject | undefined;

  constructor(workbook: WorkbookModel) {
    const parts = workbook.customXmlParts;
    const part = (id: string) => (parts.has(id) ? new CustomXmlPartObject(parts, id) : undefined);
    this.items = () => Array.from(parts.keys(), (id) => new CustomXmlPartObject(parts, id));
    this.item = (key) => (typeof key === "string" ? part(key) : undefined);
    this.methods = {
      add: (args) => {
        const xml = args.text(0);
        refuseMalformed(xml);
        const id = workbook.nextId();
        parts.set(id, xml);
        return new CustomXmlPartObject(parts, id);
      },
      getItemOrNullObject: (args) => part(args.text(0)) ?? null,
      getByNamespace: (args) => {
        const wanted = args.text(0);
        const found = () => {
          return [...parts]
            .filter(([, xml]) => namespaceOf(xml) === wanted)
            .map(([id]) => new CustomXmlPartObject(parts, id));
        };
        return {
          className: "CustomXmlPartScopedCollection",
          items: found,
          methods: { getCount: () => ({ value: found().length }) },
        };
      },
    };
  }
}

class CustomXmlPartObject implements RemoteObject {
  readonly className = "CustomXmlPart";
  readonly identity: Readonly<Record<string, string>>;
  readonly scalars: Readonly<Record<string, Scalar>>;
  readonly methods: Readonly<Record<string, Method>>;

  constructor(parts: Map<string, string>, id: string) {
    const xml = () => {
      const text = parts.get(id);
      if (text === undefined) throw itemNotFound();
      return text;
    };
    this.identity = { Id: id };
    this.scalars = {
      id: readOnly(() => id),
      namespaceUri: readOnly(() => namespaceOf(xml())),
    };
    this.methods = {
      getXml: () => ({ value: xml() }),
      setXml: (args) => {
        xml();
        refuseMalformed(args.text(0));
        parts.set(id, args.text(0));
        return undefined;
      },
      delete: () => {
        xml();
        parts.delete(id);
        return undefined;
      },
    };
  }
}

function namespaceOf(xml: string): string {
  return /^\s*(?:<\?[^>]*\?>\s*)?<[^>]*?\sxmlns\s*=\s*["']([^"']*)["']/.exec(xml)?.[1] ?? "";
}

/** A rough look: one element, opened and closed. */
function refuseMalformed(xml: string): void {
  const name = /^\s*(?:<\?[^>]*\?>\s*)?<([\w.-]+)/.exec(xml)?.[1];
  if (name === undefined || !(xml.trimEnd().endsWith(`</${name}>`) || /^[^<]*<[^<]*\/>\s*$/.test(xml))) {
    throw invalidArgument();
  }
}
