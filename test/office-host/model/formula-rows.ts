/** Rows that came in above `row`, or went from it on (`count` below 0), on one sheet; counted from 0. */
export interface RowMove {
  readonly sheet: string;
  readonly row: number;
  readonly count: number;
}

/**
 * A formula after rows have moved, as Excel rewrites it: cells and whole rows follow, ranges across the place grow or shrink,
 * whole columns stay, what is gone is #REF!. Texts, functions, names and other workbooks are left as they are.
 */
export function formulaAfter(formula: string, ownSheet: string, move: RowMove): string {
  let written = "";
  let rest = formula;
  while (rest !== "") {
    const text = /^"(?:[^"]|"")*"/.exec(rest)?.[0];
    const reference = text === undefined ? readReference(rest) : undefined;
    if (reference) written += rewrite(reference, ownSheet, move);
    const taken = text ?? reference?.whole ?? /^(?:[$\p{L}\p{N}_.]+\(?|.)/su.exec(rest)?.[0] ?? rest;
    if (!reference) written += taken;
    rest = rest.slice(taken.length);
  }
  return written;
}

interface WrittenReference {
  readonly whole: string;
  /** With its exclamation mark, as written. */
  readonly qualifier: string;
  readonly places: string;
}

function readReference(text: string): WrittenReference | undefined {
  const match =
    /^((?:'(?:[^']|'')+'|[\p{L}_[\]\d][\p{L}\p{N}_.[\]]*)!)?(\$?[A-Z]{0,3}\$?\d*(?::\$?[A-Z]{0,3}\$?\d*)?)(?![\p{L}\p{N}_.(!$])/iu.exec(
      text,
    );
  const [whole = "", qualifier = "", places = ""] = match ?? [];
  return isPlaces(places) ? { whole, qualifier, places } : undefined;
}

function isPlaces(places: string): boolean {
  return /^\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?$|^\$?\d+:\$?\d+$|^\$?[A-Z]+:\$?[A-Z]+$/i.test(places);
}

function rewrite({ whole, qualifier, places }: WrittenReference, ownSheet: string, move: RowMove): string {
  const sheet =
    qualifier === "" ? ownSheet : qualifier.slice(0, -1).replace(/^'|'$/g, "").replaceAll("''", "'");
  const rows = Array.from(places.matchAll(/\d+/g), ([digits]) => Number(digits) - 1);
  const [first] = rows;
  const last = rows.at(-1);
  if (sheet.toLowerCase() !== move.sheet.toLowerCase() || first === undefined || last === undefined)
    return whole;
  const moved = rowsAfter(first, last, move);
  if (!moved) return "#REF!";
  let end = 0;
  return qualifier + places.replace(/\d+/g, () => String(moved[end++ === 0 ? 0 : 1] + 1));
}

function rowsAfter(first: number, last: number, { row, count }: RowMove): [number, number] | undefined {
  const follow = (at: number) => (at >= row ? at + count : at);
  if (count > 0) return [follow(first), follow(last)];
  const end = row - count;
  if (first >= row && last < end) return undefined;
  return [
    first >= row && first < end ? row : follow(first),
    last >= row && last < end ? row - 1 : follow(last),
  ];
}
