import { XmlCursor } from "../xml/cursor";
import { decodeCellText } from "./cell-text";

/** The texts that cells refer to by number; formatting inside a text is left out. */
export function readSharedStrings(xml: string): string[] {
  const strings: string[] = [];
  const cursor = new XmlCursor(xml);
  for (let token = cursor.next(); token !== "end"; token = cursor.next()) {
    if (cursor.name !== "si") continue;
    if (token === "open") strings.push(readRichText(cursor, "si"));
    else if (token === "empty") strings.push("");
  }
  return strings;
}

/** From the open tag of a text to its closing tag: all its runs together, without pronunciation hints. */
export function readRichText(cursor: XmlCursor, closing: "si" | "is"): string {
  let text = "";
  for (let token = cursor.next(); token !== "end"; token = cursor.next()) {
    if (token === "open") {
      if (cursor.name === "t") text += cursor.readText();
      else if (cursor.name === "rPh") cursor.skipElement();
    } else if (token === "close" && cursor.name === closing) {
      break;
    }
  }
  return decodeCellText(text);
}
