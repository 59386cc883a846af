import type { Area } from "../core";
import { moveReferences } from "./formula/references";
import { maxRow } from "./sheet/cell-scanner";
import type { StyledCell, StyledRow, StyledSheet } from "./styled-workbook";

/** Rows that come in (`count` above 0) or go (below 0) at a row of a sheet, counted from 0. */
export interface RowShift {
  readonly sheet: string;
  readonly row: number;
  readonly count: number;
}

/** As Excel does it: what spans the place grows or shrinks, what lies below moves; undefined where nothing is left. */
export function shiftArea<A extends Area>(area: A, { row, count }: RowShift): A | undefined {
  const isWholeColumns = area.top === 0 && area.bottom === maxRow;
  if (isWholeColumns) return area;
  if (count >= 0) {
    const shifted = (at: number) => Math.min(at >= row ? at + count : at, maxRow);
    return { ...area, top: shifted(area.top), bottom: shifted(area.bottom) };
  }
  const end = row - count;
  const top = area.top < row ? area.top : Math.max(area.top + count, row);
  const bottom = area.bottom < row ? area.bottom : Math.max(area.bottom, end - 1) + count;
  return top > bottom ? undefined : { ...area, top, bottom };
}

/** The sheet with its rows shifted, and all that names them. */
export function shiftSheet(sheet: StyledSheet, shift: RowShift): StyledSheet {
  const areas = <A extends Area>(list: readonly A[]) => list.flatMap((area) => shiftArea(area, shift) ?? []);
  const titleRows = sheet.page?.titleRows;
  const titles =
    titleRows && shiftArea({ top: titleRows.first, bottom: titleRows.last, left: 0, right: 0 }, shift);
  return {
    ...sheet,
    rows: shiftRows(sheet.rows, shift),
    merges: areas(sheet.merges).filter(({ top, left, bottom, right }) => top !== bottom || left !== right),
    validations: sheet.validations.map((validation) => ({ ...validation, areas: areas(validation.areas) })),
    links: sheet.links.flatMap((link) => {
      const area = shiftArea(link.area, shift);
      return area ? { ...link, area } : [];
    }),
    ...(sheet.page &&
      titles && { page: { ...sheet.page, titleRows: { first: titles.top, last: titles.bottom } } }),
  };
}

function shiftRows(rows: StyledSheet["rows"], { row, count }: RowShift): Map<number, StyledRow> {
  const shifted = new Map<number, StyledRow>();
  for (const [at, styled] of rows) {
    const isGone = count < 0 && at >= row && at < row - count;
    const place = at < row ? at : at + count;
    if (!isGone && place <= maxRow) shifted.set(place, styled);
  }
  return shifted;
}

/** A sheet whose formulas name the shifted rows, in whatever sheet they stand. */
export function shiftFormulas(sheet: StyledSheet, shift: RowShift): StyledSheet {
  const rows = new Map<number, StyledRow>();
  let isChanged = false;
  for (const [at, row] of sheet.rows) {
    const cells = new Map<number, StyledCell>();
    for (const [column, cell] of row.cells) cells.set(column, shiftFormula(cell, sheet.name, shift));
    const isRowChanged = [...cells].some(([column, cell]) => cell !== row.cells.get(column));
    rows.set(at, isRowChanged ? { ...row, cells } : row);
    isChanged ||= isRowChanged;
  }
  return isChanged ? { ...sheet, rows } : sheet;
}

function shiftFormula(cell: StyledCell, sheetOfCell: string, shift: RowShift): StyledCell {
  const { content } = cell;
  if (content === null || typeof content !== "object") return cell;
  const formula = moveReferences(content.formula, ({ sheet, area }) => {
    if ((sheet ?? sheetOfCell).toLowerCase() !== shift.sheet.toLowerCase()) return { sheet, area };
    const shifted = shiftArea(area, shift);
    return shifted && { sheet, area: shifted };
  });
  return formula === content.formula ? cell : { ...cell, content: { formula } };
}
