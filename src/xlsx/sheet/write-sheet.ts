import { type Area, formatArea } from "../../core";
import { declaration, mainNamespace } from "../package/vocabulary";
import { sameValue } from "../same-value";
import { type StyledSheet, emptySheet } from "../styled-workbook";
import { TextEdits, asOpenTag, elementWith } from "../xml/edits";
import { type NewChildren, placeChildren } from "../xml/ordered-children";
import { moveNamingChildren } from "./move-anchored";
import { readRawRows } from "./raw-rows";
import { type WorksheetXml, parseWorksheet } from "./read-sheet";
import { RowMoves } from "./row-moves";
import type { CellWriting } from "./write-cell";
import {
  writeColumns,
  writeDefaultSizes,
  writeFitToPage,
  writeFreeze,
  writeLinks,
  writeMerges,
  writePage,
  writeValidations,
} from "./write-layout";
import { writeRows } from "./write-rows";

/** The order that the format demands of what a worksheet holds (ECMA-376 part 1, 18.3.1.99). */
const childOrder: readonly string[] =
  `sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios
  autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations
  hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches
  ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems
  tableParts extLst`.split(/\s+/);

export const emptyWorksheet = `${declaration}<worksheet xmlns="${mainNamespace}"><sheetData></sheetData></worksheet>`;

/** What the writing of a sheet needs of its surroundings. */
export interface SheetWriting {
  readonly formatOf: (style: string | undefined) => number;
  /** The relationship for an address outside the workbook. */
  readonly relate: (address: string) => string;
}

/** A sheet as its part of the file has it. */
export interface OpenedSheet {
  readonly sheet: StyledSheet;
  readonly worksheet: WorksheetXml;
}

/** A sheet that is not in the file yet. */
export function blankSheet(name: string): OpenedSheet {
  return { sheet: emptySheet(name), worksheet: parseWorksheet(emptyWorksheet) };
}

/** The text of the sheet's part; what is the same as before stays as it is written. */
export function writeSheet(before: OpenedSheet, after: StyledSheet, surroundings: SheetWriting): string {
  const { sheet, worksheet } = before;
  const { root } = worksheet;
  const edits = new TextEdits();
  const writing: CellWriting = { prefix: root.prefix, formatOf: surroundings.formatOf };
  const moves = new RowMoves(sheet, after);
  const children = changedLayout(before, after, writing, surroundings.relate);
  if (!sameValue(sheet.rows, after.rows)) {
    const rows = writeRows(after, { sheet, rows: readRawRows(worksheet), moves }, writing);
    const openTag = asOpenTag(worksheet.sheetData.openTag);
    children.sheetData = `${openTag}${rows}</${root.prefix}sheetData>`;
    children.dimension = `<${root.prefix}dimension ref="${formatArea(usedArea(after))}"/>`;
  }
  if (!moves.areNone) moveNamingChildren(root, sheet.name, moves, edits);
  placeChildren(root, childOrder, children, edits);
  return edits.applyTo(worksheet.xml);
}

/** The text of a sheet's part, as selected or not. */
export function withSelection(xml: string, isSelected: boolean): string {
  const view = parseWorksheet(xml).root.child("sheetViews")?.child("sheetView");
  if (!view || view.flag("tabSelected") === isSelected) return xml;
  const edits = new TextEdits();
  edits.replace(view, elementWith(view, "tabSelected", isSelected ? "1" : undefined));
  return edits.applyTo(xml);
}

function changedLayout(
  { sheet: was, worksheet: { root } }: OpenedSheet,
  is: StyledSheet,
  writing: CellWriting,
  relate: (address: string) => string,
): NewChildren {
  const { prefix } = writing;
  const present = (list: string) => root.child(list)?.children ?? [];
  const children: NewChildren = {};
  if (!sameValue(was.columns, is.columns)) children.cols = writeColumns(is.columns, present("cols"), writing);
  if (!sameValue(was.merges, is.merges)) children.mergeCells = writeMerges(is.merges, prefix);
  if (!sameValue(was.validations, is.validations)) {
    children.dataValidations = writeValidations(is.validations, present("dataValidations"), prefix);
  }
  if (!sameValue(was.links, is.links)) children.hyperlinks = writeLinks(is.links, prefix, relate);
  if (!sameValue(was.freeze, is.freeze)) {
    children.sheetViews = writeFreeze(is.freeze, root.child("sheetViews"), prefix);
  }
  if (was.defaultRowHeight !== is.defaultRowHeight || was.defaultColumnWidth !== is.defaultColumnWidth) {
    children.sheetFormatPr = writeDefaultSizes(is, root.child("sheetFormatPr"), prefix);
  }
  if (is.page && is.page.orientation !== was.page?.orientation) {
    children.sheetPr = writeFitToPage(root.child("sheetPr"), prefix);
    children.pageSetup = writePage(is.page, root.child("pageSetup"), prefix);
  }
  return children;
}

/** The rectangle around all cells; A1 for a sheet without cells. */
function usedArea({ rows }: StyledSheet): Area {
  const used = { top: Infinity, left: Infinity, bottom: 0, right: 0 };
  for (const [row, { cells }] of rows) {
    for (const column of cells.keys()) {
      used.top = Math.min(used.top, row);
      used.bottom = Math.max(used.bottom, row);
      used.left = Math.min(used.left, column);
      used.right = Math.max(used.right, column);
    }
  }
  return Number.isFinite(used.top) ? used : { top: 0, left: 0, bottom: 0, right: 0 };
}
