import { columnIndex, maxColumn, maxRow } from "../../core";
import { XmlCursor } from "../xml/cursor";
import { XlsxError } from "../xlsx-error";
import { readRichText } from "./shared-strings";

/** How the file writes a formula. */
export interface RawFormula {
  readonly kind: "normal" | "shared" | "array" | "dataTable";
  /** Empty in all but the first cell of a shared formula. */
  readonly text: string;
  readonly sharedIndex: string | undefined;
  readonly start: number;
  readonly end: number;
}

/** Walks over the rows and cells of a sheet; its fields describe the last one found, until the next. */
export class CellScanner {
  /** Counted from 0, like `column`. */
  row = -1;
  column = -1;
  /** Where the row's open tag, or the cell's element, stands in the sheet's text. */
  start = 0;
  end = 0;
  /** The number of the cell's format; -1 where it has none. */
  style = -1;
  /** "n" number, "s" shared text, "inlineStr" and "str" text, "b", "e" error, "d" date. */
  type = "n";
  /** Undefined for a blank cell. */
  value: string | undefined;
  formula: RawFormula | undefined;
  readonly #cursor: XmlCursor;

  constructor(xml: string, from: number, to: number) {
    this.#cursor = new XmlCursor(xml, from, to);
  }

  /** @throws XlsxError "damaged" for cells beyond the sheet. */
  next(): "row" | "cell" | "end" {
    const cursor = this.#cursor;
    for (let token = cursor.next(); token !== "end"; token = cursor.next()) {
      if (token !== "open" && token !== "empty") continue;
      if (cursor.name === "c") return this.#cell();
      if (cursor.name === "row") return this.#row();
    }
    return "end";
  }

  /** Of the row just found. */
  rowAttribute(name: string): string | undefined {
    return this.#cursor.attribute(name);
  }

  #row(): "row" {
    const cursor = this.#cursor;
    const number = cursor.attribute("r");
    this.row = number === undefined ? this.row + 1 : Number(number) - 1;
    this.column = -1;
    this.start = cursor.start;
    this.end = cursor.end;
    this.#requireOnSheet(0, number);
    return "row";
  }

  #cell(): "cell" {
    const cursor = this.#cursor;
    const reference = cursor.attribute("r");
    const style = cursor.attribute("s");
    this.start = cursor.start;
    this.style = style === undefined ? -1 : Number(style);
    this.type = cursor.attribute("t") ?? "n";
    this.value = undefined;
    this.formula = undefined;
    if (reference === undefined) this.column++;
    else this.#locate(reference);
    this.#requireOnSheet(this.column, reference);
    if (cursor.token === "open") this.#readContent();
    this.end = cursor.end;
    return "cell";
  }

  /** The row counts too: a cell may name another row than the one it stands in. */
  #locate(reference: string): void {
    let letters = 0;
    while (reference.charCodeAt(letters) > 0x40) letters++;
    this.column = columnIndex(reference, letters);
    let row = 0;
    for (let at = letters; at < reference.length; at++) {
      const digit = reference.charCodeAt(at) - 0x30;
      row = digit >= 0 && digit <= 9 ? row * 10 + digit : Number.NaN;
    }
    this.row = row - 1;
  }

  #requireOnSheet(column: number, reference: string | undefined): void {
    const { row } = this;
    if (Number.isInteger(row) && row >= 0 && row <= maxRow && column >= 0 && column <= maxColumn) return;
    throw new XlsxError("damaged", `Cell ${reference ?? "without reference"} lies beyond the sheet.`);
  }

  #readContent(): void {
    const cursor = this.#cursor;
    for (let token = cursor.next(); token !== "end"; token = cursor.next()) {
      if (token === "close" && cursor.name === "c") return;
      if (token !== "open" && token !== "empty") continue;
      if (cursor.name === "f") this.#readFormula();
      else if (cursor.name === "v") this.value = cursor.readText();
      else if (cursor.name === "is" && token === "open") this.value = readRichText(cursor, "is");
    }
    throw new XlsxError("damaged", "The sheet breaks off inside a cell.");
  }

  #readFormula(): void {
    const cursor = this.#cursor;
    const { start } = cursor;
    const kind = cursor.attribute("t");
    const sharedIndex = cursor.attribute("si");
    const text = cursor.readText();
    this.formula = {
      kind: kind === "shared" || kind === "array" || kind === "dataTable" ? kind : "normal",
      text,
      sharedIndex,
      start,
      end: cursor.end,
    };
  }
}
