import { type Area, columnIndex, columnLetters, maxColumn, maxRow } from "../grid/address";

/** What a formula refers to: cells, whole columns (A:B) or whole rows (1:2). */
export interface Reference {
  /** Undefined where the formula means its own sheet. */
  readonly sheet: string | undefined;
  readonly area: Area;
}

const sheetName = String.raw`(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)`;
const cell = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}`;
const wholeColumns = String.raw`\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}`;
const wholeRows = String.raw`\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6}`;

/**
 * The pieces of a formula that matter here. References are captured; strings, other workbooks, tables, names and numbers
 * are matched as well, so that what looks like a reference inside them is stepped over.
 */
const PIECES = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"`,
    String.raw`'(?:[^']|'')*\[(?:[^']|'')*'![^+\-*/^&=<>,;() ]*`,
    String.raw`[\p{L}\p{N}_.]*\[(?:[^\[\]]|\[[^\]]*\])*\][^+\-*/^&=<>,;() ]*`,
    String.raw`(?:(${sheetName})!)?(${cell}(?::${cell})?|${wholeColumns}|${wholeRows})(?![\p{L}\p{N}_.(!])`,
    String.raw`${sheetName}!?`,
    String.raw`\d+(?:\.\d*)?(?:[eE][+-]?\d+)?`,
  ].join("|"),
  "gu",
);

const plainSheetName = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
/** Would be read as a cell, or as row and column in the other notation. */
const lookLikeCells = /^(?:[A-Za-z]{1,3}\d{1,7}|[Rr]\d*(?:[Cc]\d*)?|[Cc]\d*)$/;

/** The formula with each reference led to its new place, or `#REF!` where it has none any longer. */
export function moveReferences(formula: string, move: (from: Reference) => Reference | undefined): string {
  return write(takeApart(formula), ({ prefix, sheet, place }) => {
    const to = move({ sheet, area: place.area });
    if (!to) return "#REF!";
    if (to.sheet === sheet) return prefix + place.write(to.area);
    return (to.sheet === undefined ? "" : `${quoteSheet(to.sheet)}!`) + place.write(to.area);
  });
}

/** How the formula reads when copied some rows down and columns to the right; it may be copied to thousands of cells. */
export function formulaCopier(formula: string): (rows: number, columns: number) => string {
  const pieces = takeApart(formula);
  return (rows, columns) =>
    write(pieces, ({ prefix, place }) => prefix + place.write(place.copied(rows, columns)));
}

/** "检查报告" stays plain, "1月" needs quotes. */
export function quoteSheet(name: string): string {
  return plainSheetName.test(name) && !lookLikeCells.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

/** A reference in a formula, as it is written there. */
interface Referring {
  /** The sheet with its exclamation mark, or "". */
  readonly prefix: string;
  readonly sheet: string | undefined;
  readonly place: Place;
}

/** A formula's references, and the text between them. */
type Pieces = readonly (string | Referring)[];

function takeApart(formula: string): Pieces {
  const pieces: (string | Referring)[] = [];
  let end = 0;
  for (const match of formula.matchAll(PIECES)) {
    const [whole, sheet, written] = match;
    const place = written === undefined ? undefined : readPlace(written);
    if (!place) continue;
    pieces.push(formula.slice(end, match.index));
    pieces.push(
      sheet === undefined
        ? { prefix: "", sheet, place }
        : { prefix: `${sheet}!`, sheet: unquoted(sheet), place },
    );
    end = match.index + whole.length;
  }
  return [...pieces, formula.slice(end)];
}

function write(pieces: Pieces, reference: (written: Referring) => string): string {
  return pieces.map((piece) => (typeof piece === "string" ? piece : reference(piece))).join("");
}

function unquoted(sheet: string): string {
  return sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
}

/** One end of a reference: "$B$2", "B" or "2". */
interface Corner {
  readonly columnSign: string;
  readonly letters: string;
  readonly rowSign: string;
  readonly digits: string;
}

interface Place {
  readonly area: Area;
  /** Moves what has no dollar sign. */
  copied(rows: number, columns: number): Area;
  /** Writes another area with the same dollar signs, and as whole rows or columns where it was. */
  write(area: Area): string;
}

function readPlace(written: string): Place | undefined {
  const [first, last = first] = written.split(":").map(readCorner);
  if (!first || !last) return undefined;
  const area = {
    left: columnOf(first, 0),
    right: columnOf(last, maxColumn),
    top: rowOf(first, 0),
    bottom: rowOf(last, maxRow),
  };
  if (Math.max(area.left, area.right) > maxColumn || Math.max(area.top, area.bottom) > maxRow)
    return undefined;
  return {
    area,
    copied: (rows, columns) => ({
      left: shifted(area.left, columns, first.letters === "" || first.columnSign !== "", maxColumn),
      right: shifted(area.right, columns, last.letters === "" || last.columnSign !== "", maxColumn),
      top: shifted(area.top, rows, first.digits === "" || first.rowSign !== "", maxRow),
      bottom: shifted(area.bottom, rows, last.digits === "" || last.rowSign !== "", maxRow),
    }),
    write: (to) => {
      const start = writeCorner(first, to.left, to.top);
      return written.includes(":") ? `${start}:${writeCorner(last, to.right, to.bottom)}` : start;
    },
  };
}

function readCorner(written: string): Corner | undefined {
  const match = /^(\$?)([A-Za-z]+)(\$?)(\d*)$/.exec(written) ?? /^()()(\$?)(\d+)$/.exec(written);
  if (!match) return undefined;
  const [, columnSign = "", letters = "", rowSign = "", digits = ""] = match;
  return { columnSign, letters, rowSign, digits };
}

function writeCorner({ columnSign, letters, rowSign, digits }: Corner, column: number, row: number): string {
  const columnPart = letters === "" ? "" : columnSign + columnLetters(column);
  return columnPart + (digits === "" ? "" : `${rowSign}${row + 1}`);
}

function columnOf({ letters }: Corner, whole: number): number {
  return letters === "" ? whole : columnIndex(letters);
}

function rowOf({ digits }: Corner, whole: number): number {
  return digits === "" ? whole : Number(digits) - 1;
}

/** Copying past the edge comes in again on the other side, as in Excel. */
function shifted(index: number, by: number, isFixed: boolean, max: number): number {
  return isFixed ? index : (index + by + max + 1) % (max + 1);
}
