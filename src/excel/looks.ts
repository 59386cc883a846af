import { type Operation, type PageSetup, columnLetters, formatCell } from "../core";
import { rangeAt, rowsAt } from "./ranges";

/** Steps of a change that only concern looks, save styles, which are given many at once. */
export type LookOperation = Extract<
  Operation,
  { kind: "copyFormat" | "rowHeights" | "columnWidths" | "hyperlink" | "listValidation" | "pageSetup" }
>;

export function queueLook(sheetNamed: (name: string) => Excel.Worksheet, operation: LookOperation): void {
  switch (operation.kind) {
    case "copyFormat": {
      const source = rangeAt(sheetNamed(operation.from.sheet), operation.from);
      rangeAt(sheetNamed(operation.to.sheet), operation.to).copyFrom(source, "Formats");
      return;
    }
    case "rowHeights":
      for (const { first, count, size } of runs(operation.heights)) {
        rowsAt(sheetNamed(operation.sheet), operation.row + first, count).format.rowHeight = size;
      }
      return;
    case "columnWidths":
      for (const { first, count, size } of runs(operation.widths)) {
        const columns = `${columnLetters(first)}:${columnLetters(first + count - 1)}`;
        const { format } = sheetNamed(operation.sheet).getRange(columns).untrack();
        format.columnWidth = pointsOf(size);
      }
      return;
    case "hyperlink": {
      const { at, target } = operation;
      const cell = { top: at.row, left: at.column, bottom: at.row, right: at.column };
      rangeAt(sheetNamed(at.sheet), cell).hyperlink = {
        documentReference: `'${target.sheet.replaceAll("'", "''")}'!${formatCell(target)}`,
      };
      return;
    }
    case "listValidation":
      queueList(rangeAt(sheetNamed(operation.range.sheet), operation.range), operation.items);
      return;
    case "pageSetup":
      queuePageSetup(sheetNamed(operation.sheet).pageLayout, operation.setup);
  }
}

/** Neighbours of the same size together. */
function runs(sizes: readonly number[]): { first: number; count: number; size: number }[] {
  const found: { first: number; count: number; size: number }[] = [];
  sizes.forEach((size, index) => {
    const last = found.at(-1);
    if (last?.size === size) last.count += 1;
    else found.push({ first: index, count: 1, size });
  });
  return found;
}

/**
 * A width in characters as points. A character of 宋体 or 等线 at 11 points, the default fonts of Chinese Excel, is 8 pixels
 * wide; each column has 5 more; a pixel is three quarters of a point.
 */
function pointsOf(characters: number): number {
  return (characters * 8 + 5) * 0.75;
}

/** Excel keeps a list of texts as one text with commas, of at most 255 characters. */
const longestList = 255;

/** A list that Excel cannot keep is left out: it only helps typing. */
function queueList(range: Excel.Range, items: readonly string[]): void {
  const source = items.join(",");
  if (source.length > longestList || items.some((item) => item.includes(","))) return;
  range.dataValidation.rule = { list: { inCellDropDown: true, source } };
  range.dataValidation.errorAlert = { showAlert: false, style: "Information", title: "", message: "" };
}

function queuePageSetup(page: Excel.PageLayout, { orientation, titleRows }: PageSetup): void {
  page.orientation = orientation === "portrait" ? "Portrait" : "Landscape";
  page.paperSize = "A4";
  if (titleRows) page.setPrintTitleRows(`$${titleRows.first + 1}:$${titleRows.last + 1}`);
}
