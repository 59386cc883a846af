import {
  type IColumnData,
  type IObjectMatrixPrimitiveType,
  type ICellData,
  type IRowData,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
  BooleanNumber,
  LocaleType,
  mergeWorksheetSnapshotWithDefault,
} from "@univerjs/core";
import type { StyledCell, StyledColumns, StyledRow, StyledSheet, StyledWorkbook } from "../../xlsx";
import { emptySheet } from "../../xlsx/styled-workbook";
import { univerRange } from "./areas";
import { univerContent, univerValue } from "./cell";
import { pixelsFromCharacters, pixelsFromPoints } from "./measures";
import { univerStyle } from "./style";
import { univerRule } from "./validation";

/** Univer's name for what the data validation plugin keeps with a workbook. */
export const validationResource = "SHEET_DATA_VALIDATION_PLUGIN";

/** What the grid carries along for the file and never shows; Univer copies it when it moves rows and columns. */
export interface SheetMemory {
  readonly origin: string | undefined;
  readonly isProtected: boolean;
  readonly visibility: StyledSheet["visibility"];
  readonly defaultRowHeight: number | undefined;
  readonly defaultColumnWidth: number | undefined;
  readonly page: StyledSheet["page"];
  /** Columns so far to the right that Univer does without them. */
  readonly columnsBeyond: readonly StyledColumns[];
}

export interface RowMemory {
  readonly origin: number | undefined;
  /** In points, as the file says it. */
  readonly height: number | undefined;
}

/** Neighbouring columns that the file describes together remember the same of it. */
export interface ColumnMemory {
  readonly first: number;
  readonly last: number;
  /** In characters, as the file says it. */
  readonly width: number | undefined;
}

/** A link, kept with the first cell of its area. */
export interface LinkMemory {
  readonly target: string;
  readonly tooltip: string | undefined;
  readonly rows: number;
  readonly columns: number;
}

/** A style that remembers which style of the file it is, or grew out of. */
export interface TracedStyle extends IStyleData {
  origin?: string;
}

/** Room to type below and beside the filled part. */
const spareRows = 50;
const spareColumns = 8;
const leastRows = 100;
const leastColumns = 20;

const defaultRowHeight = 20;
const defaultColumnWidth = 64;

/** The data that Univer shows a workbook from. `id` must be new for each workbook opened in the page. */
export function univerWorkbook(workbook: StyledWorkbook, id: string, name: string): IWorkbookData {
  const sheets = workbook.sheets.map((sheet, index) => univerSheet(sheet, sheetId(index)));
  const rules = workbook.sheets.map((sheet, index) => [
    sheetId(index),
    sheet.validations.map((validation, place) => univerRule(validation, validationId(place))),
  ]);
  return {
    id,
    name,
    appVersion: "",
    locale: LocaleType.ZH_CN,
    styles: Object.fromEntries(
      Array.from(workbook.styles, ([key, style]): [string, TracedStyle] => [
        key,
        { ...univerStyle(style), origin: key },
      ]),
    ),
    sheetOrder: sheets.map((sheet) => sheet.id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
    resources: [{ name: validationResource, data: JSON.stringify(Object.fromEntries(rules)) }],
  };
}

/** A sheet that is added; it has no memory of a file. */
export function emptyUniverSheet(name: string, id: string): IWorksheetData {
  return mergeWorksheetSnapshotWithDefault(univerSheet(emptySheet(name), id));
}

function sheetId(index: number): string {
  return `sheet-${index + 1}`;
}

/** Says which validation of the opened sheet a rule began as. */
export function validationId(place: number): string {
  return `validation-${place}`;
}

function univerSheet(sheet: StyledSheet, id: string): Partial<IWorksheetData> & { id: string } {
  const used = usedSize(sheet);
  const columnCount = Math.max(used.columns + spareColumns, leastColumns);
  const memory: SheetMemory = {
    origin: sheet.origin,
    isProtected: sheet.isProtected,
    visibility: sheet.visibility,
    defaultRowHeight: sheet.defaultRowHeight,
    defaultColumnWidth: sheet.defaultColumnWidth,
    page: sheet.page,
    columnsBeyond: sheet.columns.filter(({ first }) => first >= columnCount),
  };
  const freeze = sheet.freeze ?? { rows: 0, columns: 0 };
  return {
    id,
    name: sheet.name,
    hidden: flag(sheet.visibility !== "visible"),
    rowCount: Math.max(used.rows + spareRows, leastRows),
    columnCount,
    defaultRowHeight: pixels(sheet.defaultRowHeight, pixelsFromPoints) ?? defaultRowHeight,
    defaultColumnWidth: pixels(sheet.defaultColumnWidth, pixelsFromCharacters) ?? defaultColumnWidth,
    cellData: univerCells(sheet),
    rowData: Object.fromEntries(Array.from(sheet.rows, ([row, styled]) => [row, univerRow(styled)])),
    columnData: univerColumns(sheet, columnCount),
    mergeData: sheet.merges.map(univerRange),
    freeze: {
      xSplit: freeze.columns,
      ySplit: freeze.rows,
      startRow: freeze.rows || -1,
      startColumn: freeze.columns || -1,
    },
    custom: { ...memory },
  };
}

function usedSize(sheet: StyledSheet): { rows: number; columns: number } {
  const size = { rows: 0, columns: 0 };
  for (const [row, { cells }] of sheet.rows) {
    size.rows = Math.max(size.rows, row + 1);
    for (const column of cells.keys()) size.columns = Math.max(size.columns, column + 1);
  }
  for (const area of sheet.merges) {
    size.rows = Math.max(size.rows, area.bottom + 1);
    size.columns = Math.max(size.columns, area.right + 1);
  }
  return size;
}

function univerCells(sheet: StyledSheet): IObjectMatrixPrimitiveType<ICellData> {
  const matrix: IObjectMatrixPrimitiveType<ICellData> = {};
  for (const [row, { cells }] of sheet.rows) {
    matrix[row] = Object.fromEntries(Array.from(cells, ([column, cell]) => [column, univerCell(cell)]));
  }
  for (const { area, target, tooltip } of sheet.links) {
    const { top, left, bottom, right } = area;
    const link: LinkMemory = { target, tooltip, rows: bottom - top + 1, columns: right - left + 1 };
    const row = (matrix[top] ??= {});
    row[left] = { ...row[left], custom: { link } };
  }
  return matrix;
}

function univerCell({ content, result, style }: StyledCell): ICellData {
  const shown = result === undefined || result === null ? {} : univerValue(result);
  const cell = Object.entries({ ...univerContent(content), ...shown }).filter(([, value]) => value !== null);
  return { ...Object.fromEntries(cell), ...(style !== undefined && { s: style }) };
}

function univerRow({ origin, height, isHidden, style }: StyledRow): Partial<IRowData> {
  const memory: RowMemory = { origin, height };
  return {
    custom: { ...memory },
    hd: flag(isHidden ?? false),
    // Without a height of its own a row takes the height of its text.
    ia: flag(height === undefined),
    ...(height !== undefined && { h: pixelsFromPoints(height) }),
    ...(style !== undefined && { s: style }),
  };
}

/** A file may describe columns up to the far right; Univer need not have those. */
function univerColumns(sheet: StyledSheet, columnCount: number): Record<number, Partial<IColumnData>> {
  const columns: Record<number, Partial<IColumnData>> = {};
  for (const { first, last, width, isHidden, style } of sheet.columns) {
    const memory: ColumnMemory = { first, last, width };
    for (let column = first; column <= Math.min(last, columnCount - 1); column++) {
      columns[column] = {
        custom: { ...memory },
        hd: flag(isHidden ?? false),
        ...(width !== undefined && { w: pixelsFromCharacters(width) }),
        ...(style !== undefined && { s: style }),
      };
    }
  }
  return columns;
}

function pixels(length: number | undefined, convert: (length: number) => number): number | undefined {
  return length === undefined ? undefined : convert(length);
}

function flag(isTrue: boolean): BooleanNumber {
  return isTrue ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}
