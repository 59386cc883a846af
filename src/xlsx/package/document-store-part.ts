import {
  type DocumentStore,
  documentStoreNamespace,
  parseDocumentStore,
  serializeDocumentStore,
} from "../../host";
import { sameValue } from "../same-value";
import { type Package, type Relationship, isOfKind } from "./package";
import { dropUnreachable } from "./reachable";
import { declaration, relationshipType } from "./vocabulary";

const propertiesType = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
/** By this Office tells our part from others; it need only be unique within a file. */
const properties =
  `${declaration}<ds:datastoreItem ds:itemID="{5D1B3C0E-6A35-4F1B-9E0A-7C2C1B8A4D61}" ` +
  'xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml">' +
  `<ds:schemaRefs><ds:schemaRef ds:uri="${documentStoreNamespace}"/></ds:schemaRefs></ds:datastoreItem>`;

export function readDocumentStore(pack: Package, workbookPart: string): DocumentStore {
  return parseDocumentStore(findPart(pack, workbookPart)?.xml ?? "");
}

export function writeDocumentStore(pack: Package, workbookPart: string, store: DocumentStore): void {
  const present = findPart(pack, workbookPart);
  if (sameValue(new Map(store), new Map(parseDocumentStore(present?.xml ?? "")))) return;
  if (store.size === 0 && present) {
    dropUnreachable(pack, () => {
      pack.unrelate(workbookPart, present.relationship.id);
    });
    return;
  }
  const part = present?.relationship.target ?? addPart(pack, workbookPart);
  pack.write(part, declaration + serializeDocumentStore(store));
}

/** The custom XML part that is ours, among those that other programs keep in the file. */
function findPart(
  pack: Package,
  workbookPart: string,
): { readonly relationship: Relationship; readonly xml: string } | undefined {
  for (const relationship of pack.relationships(workbookPart)) {
    if (!isOfKind(relationship, "customXml")) continue;
    const xml = pack.text(relationship.target);
    if (xml?.includes(documentStoreNamespace)) return { relationship, xml };
  }
  return undefined;
}

function addPart(pack: Package, workbookPart: string): string {
  const part = pack.freeName("customXml/item", ".xml");
  const propertiesPart = pack.freeName("customXml/itemProps", ".xml");
  pack.write(propertiesPart, properties);
  pack.setContentType(propertiesPart, propertiesType);
  pack.setContentType(part, "application/xml");
  pack.relate(part, { type: relationshipType("customXmlProps"), target: propertiesPart, isExternal: false });
  pack.relate(workbookPart, { type: relationshipType("customXml"), target: part, isExternal: false });
  return part;
}
