import { type Area, type Cell, type SheetSnapshot, parseArea } from "../../core";
import type { SheetEntry } from "../package/workbook-part";
import { type XmlElement, parseXml } from "../xml/element";
import { XlsxError } from "../xlsx-error";
import { CellScanner } from "./cell-scanner";
import { type CellContext, FormulaReader, cellValue, snapshotCell } from "./read-cells";

const blankRow: readonly (Cell | undefined)[] = [];

/** A worksheet part, taken apart down to the cells. */
export interface WorksheetXml {
  readonly xml: string;
  readonly root: XmlElement;
  readonly sheetData: XmlElement;
}

/** @throws XlsxError "damaged" */
export function parseWorksheet(xml: string): WorksheetXml {
  const root = parseXml(xml, "sheetData");
  const sheetData = root.child("sheetData");
  if (!sheetData) throw new XlsxError("damaged", "A worksheet without cells.");
  return { xml, root, sheetData };
}

export function readSheet(entry: SheetEntry, sheet: WorksheetXml, context: CellContext): SheetSnapshot {
  return {
    name: entry.name,
    visibility: entry.visibility,
    isProtected: isProtected(sheet.root),
    rows: readRows(sheet, context),
    merges: readMerges(sheet.root),
  };
}

export function isProtected(root: XmlElement): boolean {
  return root.child("sheetProtection")?.flag("sheet") ?? false;
}

/** Single cells and unreadable references are left out. */
export function readMerges(root: XmlElement): Area[] {
  const merges: Area[] = [];
  for (const element of root.child("mergeCells")?.all("mergeCell") ?? []) {
    const area = parseArea(element.attribute("ref") ?? "");
    if (area && (area.top !== area.bottom || area.left !== area.right)) merges.push(area);
  }
  return merges;
}

function readRows({ xml, sheetData }: WorksheetXml, context: CellContext): (readonly (Cell | undefined)[])[] {
  const rows: (Cell | undefined)[][] = [];
  const formulas = new FormulaReader();
  const scanner = new CellScanner(xml, sheetData.openTagEnd, sheetData.closeTagStart);
  for (let found = scanner.next(); found !== "end"; found = scanner.next()) {
    if (found === "row") continue;
    const cell = snapshotCell(
      cellValue(scanner, context),
      formulas.read(scanner),
      context.formatCodes[scanner.style],
      context,
    );
    if (cell) (rows[scanner.row] ??= [])[scanner.column] = cell;
  }
  return Array.from(rows, (row: (Cell | undefined)[] | undefined) => row ?? blankRow);
}
