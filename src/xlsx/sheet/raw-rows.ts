import { formatCell } from "../../core";
import { withAttribute } from "../xml/edits";
import { CellScanner, type RawFormula } from "./cell-scanner";
import type { WorksheetXml } from "./read-sheet";

/** A cell as the file writes it. */
export interface RawCell {
  readonly source: string;
  readonly style: number;
  readonly formula: (Pick<RawFormula, "kind" | "sharedIndex"> & { readonly source: string }) | undefined;
}

/** A row as the file writes it. */
export interface RawRow {
  readonly openTag: string;
  readonly cells: ReadonlyMap<number, RawCell>;
}

/** Cells may leave out where they stand when they follow each other without gaps. */
const namesItsPlace = /^<[^>]*\sr\s*=/;

/** The rows of a sheet by number; of a row or cell that the file has twice, the last one counts, as in reading. */
export function readRawRows({ xml, sheetData }: WorksheetXml): Map<number, RawRow> {
  const rows = new Map<number, { openTag: string; readonly cells: Map<number, RawCell> }>();
  const rowAt = (row: number) => {
    const known = rows.get(row) ?? { openTag: "", cells: new Map<number, RawCell>() };
    rows.set(row, known);
    return known;
  };
  const scanner = new CellScanner(xml, sheetData.openTagEnd, sheetData.closeTagStart);
  for (let found = scanner.next(); found !== "end"; found = scanner.next()) {
    const source = xml.slice(scanner.start, scanner.end);
    if (found === "row") {
      rowAt(scanner.row).openTag = source;
      continue;
    }
    const { formula } = scanner;
    rowAt(scanner.row).cells.set(scanner.column, {
      source: namesItsPlace.test(source) ? source : withPlace(source, scanner),
      style: scanner.style,
      formula: formula && {
        kind: formula.kind,
        sharedIndex: formula.sharedIndex,
        source: xml.slice(formula.start, formula.end),
      },
    });
  }
  return rows;
}

/** A cell as the file writes it, at another place. */
export function withPlace(source: string, at: { readonly row: number; readonly column: number }): string {
  const openTagEnd = source.indexOf(">") + 1;
  return withAttribute(source.slice(0, openTagEnd), "r", formatCell(at)) + source.slice(openTagEnd);
}
