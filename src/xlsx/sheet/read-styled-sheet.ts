import type { CellContent } from "../../core";
import { present } from "../present";
import { nameOnSheet } from "../package/workbook-part";
import { type Source, type WorksheetEntry, readWorksheet } from "../source";
import type { StyledCell, StyledRow, StyledSheet } from "../styled-workbook";
import { isTrue } from "../xml/element";
import { CellScanner } from "./cell-scanner";
import { type CellContext, type CellValue, FormulaReader, cellValue } from "./read-cells";
import { readColumns, readFreeze, readLinks, readPage, readValidations, styleKey } from "./read-layout";
import { type WorksheetXml, isProtected, readMerges } from "./read-sheet";

export function readStyledSheet(source: Source, entry: WorksheetEntry): StyledSheet {
  const sheet = readWorksheet(source, entry);
  const { root } = sheet;
  const sizes = root.child("sheetFormatPr");
  return {
    origin: entry.name,
    name: entry.name,
    visibility: entry.visibility,
    isProtected: isProtected(root),
    rows: readStyledRows(sheet, source.context),
    columns: readColumns(root),
    merges: readMerges(root),
    validations: readValidations(root),
    links: readLinks(root, source.pack.relationships(entry.part)),
    ...present<Pick<StyledSheet, "defaultRowHeight" | "defaultColumnWidth" | "freeze" | "page">>({
      defaultRowHeight: sizes?.number("defaultRowHeight"),
      defaultColumnWidth: sizes?.number("defaultColWidth"),
      freeze: readFreeze(root),
      page: readPage(root, nameOnSheet(source.workbook, "_xlnm.Print_Titles", entry.tab)),
    }),
  };
}

function readStyledRows({ xml, sheetData }: WorksheetXml, context: CellContext): Map<number, StyledRow> {
  const rows = new Map<number, StyledRow & { readonly cells: Map<number, StyledCell> }>();
  const formulas = new FormulaReader();
  const scanner = new CellScanner(xml, sheetData.openTagEnd, sheetData.closeTagStart);
  for (let found = scanner.next(); found !== "end"; found = scanner.next()) {
    if (found === "row") {
      const cells = rows.get(scanner.row)?.cells ?? new Map<number, StyledCell>();
      rows.set(scanner.row, { origin: scanner.row, cells, ...readRowLook(scanner) });
      continue;
    }
    const cell = styledCell(cellValue(scanner, context), formulas.read(scanner), scanner.style);
    if (!rows.has(scanner.row)) rows.set(scanner.row, { origin: scanner.row, cells: new Map() });
    if (cell) rows.get(scanner.row)?.cells.set(scanner.column, cell);
  }
  return rows;
}

function readRowLook(scanner: CellScanner): Pick<StyledRow, "height" | "isHidden" | "style"> {
  const height = Number(scanner.rowAttribute("ht"));
  const hasOwnHeight = isTrue(scanner.rowAttribute("customHeight")) && height >= 0;
  const hasOwnStyle = isTrue(scanner.rowAttribute("customFormat"));
  return present<Pick<StyledRow, "height" | "isHidden" | "style">>({
    height: hasOwnHeight ? height : undefined,
    isHidden: isTrue(scanner.rowAttribute("hidden")) ? true : undefined,
    style: hasOwnStyle ? styleKey(scanner.rowAttribute("s")) : undefined,
  });
}

/** Undefined for a cell that is blank and looks like any other. */
function styledCell(value: CellValue, formula: string | undefined, style: number): StyledCell | undefined {
  const look = style > 0 ? { style: String(style) } : {};
  if (formula !== undefined) return { content: { formula }, result: value, ...look };
  const content: CellContent = value;
  return content === null && style <= 0 ? undefined : { content, ...look };
}
