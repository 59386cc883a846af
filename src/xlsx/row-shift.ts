import { type RowShift, maxRow, shiftArea, shiftFormula, shiftMerges } from "../core";
import { rewriteFormulas } from "./validation-formulas";
import type { StyledCell, StyledRow, StyledSheet, Validation } from "./styled-workbook";

/** The sheet with its rows shifted, and all that names them. */
export function shiftSheet(sheet: StyledSheet, shift: RowShift): StyledSheet {
  const areas = (validation: Validation) => validation.areas.flatMap((area) => shiftArea(area, shift) ?? []);
  const titleRows = sheet.page?.titleRows;
  const titles =
    titleRows && shiftArea({ top: titleRows.first, bottom: titleRows.last, left: 0, right: 0 }, shift);
  return {
    ...sheet,
    rows: withRowsLikeAbove(shiftRows(sheet.rows, shift), sheet, shift),
    merges: shiftMerges(sheet.merges, shift),
    validations: sheet.validations.map((validation) => ({ ...validation, areas: areas(validation) })),
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

/**
 * New rows are as high as the row above them. A merged area that grows goes on looking as it does, since the lines around it
 * are drawn cell by cell; all other cells come in bare.
 */
function withRowsLikeAbove(
  rows: Map<number, StyledRow>,
  { merges }: StyledSheet,
  { row, count }: RowShift,
): Map<number, StyledRow> {
  const above = rows.get(row - 1);
  const cells = new Map<number, StyledCell>();
  for (const { top, left, bottom, right } of merges) {
    if (top >= row || bottom < row) continue;
    for (let column = left; column <= right; column++) {
      const style = above?.cells.get(column)?.style;
      if (style !== undefined) cells.set(column, { content: null, style });
    }
  }
  const height = above?.height;
  if (cells.size === 0 && height === undefined) return rows;
  for (let at = row; at < row + count; at++) {
    rows.set(at, { origin: undefined, cells: new Map(cells), ...(height !== undefined && { height }) });
  }
  return rows;
}

/** A sheet whose formulas name the shifted rows, in whatever sheet they stand. */
export function shiftFormulas(sheet: StyledSheet, shift: RowShift): StyledSheet {
  const rows = new Map<number, StyledRow>();
  let isChanged = false;
  for (const [at, row] of sheet.rows) {
    const cells = new Map<number, StyledCell>();
    for (const [column, cell] of row.cells) cells.set(column, shiftCell(cell, sheet.name, shift));
    const isRowChanged = [...cells].some(([column, cell]) => cell !== row.cells.get(column));
    rows.set(at, isRowChanged ? { ...row, cells } : row);
    isChanged ||= isRowChanged;
  }
  const validations = sheet.validations.map((validation) =>
    rewriteFormulas(validation, (formula) => shiftFormula(formula, sheet.name, shift)),
  );
  isChanged ||= validations.some((validation, index) => validation !== sheet.validations[index]);
  return isChanged ? { ...sheet, rows, validations } : sheet;
}

function shiftCell(cell: StyledCell, ownSheet: string, shift: RowShift): StyledCell {
  const { content } = cell;
  if (content === null || typeof content !== "object") return cell;
  const formula = shiftFormula(content.formula, ownSheet, shift);
  return formula === content.formula ? cell : { ...cell, content: { formula } };
}
