import { documentStoreNamespace, parseDocumentStore, serializeDocumentStore } from "../host";

/** The custom XML part that holds our texts. Two round trips, or one where there is none. */
export async function readDocumentPart(context: Excel.RequestContext): Promise<ReadonlyMap<string, string>> {
  const part = await findPart(context);
  return part ? readPart(context, part) : new Map<string, string>();
}

/** Writes one text, or removes it; a part that is left empty goes away. */
export async function writeDocumentText(
  context: Excel.RequestContext,
  key: string,
  text: string | undefined,
): Promise<void> {
  const part = await findPart(context);
  const texts = new Map(part ? await readPart(context, part) : []);
  if (text === undefined) texts.delete(key);
  else texts.set(key, text);
  if (texts.size === 0) part?.delete();
  else if (part) part.setXml(serializeDocumentStore(texts));
  else context.workbook.customXmlParts.add(serializeDocumentStore(texts));
  await context.sync();
}

async function findPart(context: Excel.RequestContext): Promise<Excel.CustomXmlPart | undefined> {
  const parts = context.workbook.customXmlParts.getByNamespace(documentStoreNamespace);
  parts.load("items/id");
  await context.sync();
  const [first] = parts.items;
  return first && context.workbook.customXmlParts.getItem(first.id);
}

async function readPart(
  context: Excel.RequestContext,
  part: Excel.CustomXmlPart,
): Promise<ReadonlyMap<string, string>> {
  const xml = part.getXml();
  await context.sync();
  return parseDocumentStore(xml.value);
}
