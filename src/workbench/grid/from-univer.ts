import {
  type ICellData,
  type IColumnData,
  type IRowData,
  type ISheetDataValidationRule,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
  type Nullable,
  BooleanNumber,
} from "@univerjs/core";
import type { CellStyle } from "../../host";
import type {
  CellLink,
  StyledCell,
  StyledColumns,
  StyledRow,
  StyledSheet,
  StyledWorkbook,
  Validation,
} from "../../xlsx";
import { areaOf } from "./areas";
import { valueOf } from "./cell";
import { charactersFromPixels, pointsFromPixels } from "./measures";
import { numberedEntries } from "./numbered";
import { cellStyle } from "./style";
import {
  type ColumnMemory,
  type LinkMemory,
  type RowMemory,
  type SheetMemory,
  type TracedStyle,
  validationId,
  validationResource,
} from "./to-univer";
import { univerRule, validationOf } from "./validation";

/** The formula of a cell that shares one with its neighbours. */
export type SharedFormula = (sheetId: string, row: number, column: number) => string | undefined;

/** The workbook as it stands in the grid. `opened` is what the grid was filled with. */
export function styledWorkbook(
  data: IWorkbookData,
  opened: StyledWorkbook,
  activeSheetId: string,
  sharedFormula: SharedFormula,
): StyledWorkbook {
  const rules = validationRules(data);
  const claimed = new Set<string>();
  const sheets = data.sheetOrder.flatMap((id) => {
    const sheet = data.sheets[id];
    if (!sheet) return [];
    const memory = sheet.custom as SheetMemory | undefined;
    // A sheet copied in the grid carries the memory of the one it was copied from, and follows it.
    const origin = memory?.origin;
    const source =
      origin === undefined || claimed.has(origin)
        ? undefined
        : opened.sheets.find((each) => each.origin === origin);
    if (source?.origin !== undefined) claimed.add(source.origin);
    return styledSheet(sheet, memory, source, rules[id] ?? [], (row, column) =>
      sharedFormula(id, row, column),
    );
  });
  return {
    ...opened,
    activeSheet: data.sheets[activeSheetId]?.name,
    styles: stylesOf(data, opened.styles),
    sheets,
  };
}

function validationRules(data: IWorkbookData): Record<string, ISheetDataValidationRule[]> {
  const resource = data.resources?.find(({ name }) => name === validationResource)?.data;
  return resource ? (JSON.parse(resource) as Record<string, ISheetDataValidationRule[]>) : {};
}

/** A style of the file is the file's own; another that grew out of one takes over what Univer cannot say. */
function stylesOf(data: IWorkbookData, opened: StyledWorkbook["styles"]): Map<string, CellStyle> {
  const styles = new Map(opened);
  for (const [key, style] of Object.entries(data.styles)) {
    if (!style || styles.has(key)) continue;
    const { origin } = style as TracedStyle;
    styles.set(key, cellStyle(style, origin === undefined ? undefined : opened.get(origin)));
  }
  return styles;
}

function styledSheet(
  sheet: Partial<IWorksheetData>,
  memory: SheetMemory | undefined,
  source: StyledSheet | undefined,
  rules: readonly ISheetDataValidationRule[],
  sharedFormula: (row: number, column: number) => string | undefined,
): StyledSheet {
  const { freeze } = sheet;
  const isFrozen = freeze !== undefined && (freeze.xSplit > 0 || freeze.ySplit > 0);
  const isHidden = sheet.hidden === BooleanNumber.TRUE;
  return {
    origin: source?.origin,
    name: sheet.name ?? "",
    visibility: !isHidden ? "visible" : memory?.visibility === "veryHidden" ? "veryHidden" : "hidden",
    isProtected: source?.isProtected ?? false,
    rows: styledRows(sheet, source !== undefined, sharedFormula),
    columns: [...styledColumns(sheet.columnData ?? {}), ...(memory?.columnsBeyond ?? [])],
    merges: (sheet.mergeData ?? []).map(areaOf),
    validations: rules.map((rule) => styledValidation(rule, source)),
    links: linksOf(sheet),
    ...(memory?.defaultRowHeight !== undefined && { defaultRowHeight: memory.defaultRowHeight }),
    ...(memory?.defaultColumnWidth !== undefined && { defaultColumnWidth: memory.defaultColumnWidth }),
    ...(isFrozen && { freeze: { rows: freeze.ySplit, columns: freeze.xSplit } }),
    ...(memory?.page && { page: memory.page }),
  };
}

function styledRows(
  sheet: Partial<IWorksheetData>,
  keepsOrigins: boolean,
  sharedFormula: (row: number, column: number) => string | undefined,
): Map<number, StyledRow> {
  const { cellData = {}, rowData = {} } = sheet;
  const numbers = [...new Set([...Object.keys(cellData), ...Object.keys(rowData)].map(Number))];
  const rows = new Map<number, StyledRow>();
  for (const row of numbers.sort((a, b) => a - b)) {
    const cells = new Map<number, StyledCell>();
    for (const [column, cell] of numberedEntries<Nullable<ICellData>>(cellData[row] ?? {})) {
      const styled = cell && styledCell(cell, () => sharedFormula(row, column));
      if (styled) cells.set(column, styled);
    }
    const styled = styledRow(rowData[row] ?? {}, keepsOrigins, cells);
    if (styled) rows.set(row, styled);
  }
  return rows;
}

/** Undefined where the row says nothing that a file would have to say. */
function styledRow(
  { custom, h, ia, hd, s }: Partial<IRowData>,
  keepsOrigins: boolean,
  cells: ReadonlyMap<number, StyledCell>,
): StyledRow | undefined {
  const memory = custom as RowMemory | null | undefined;
  const isFixed = h !== undefined && ia !== BooleanNumber.TRUE;
  if (!memory && !isFixed && !hd && cells.size === 0) return undefined;
  return {
    origin: keepsOrigins ? memory?.origin : undefined,
    cells,
    ...(isFixed && { height: pointsFromPixels(h, memory?.height) }),
    ...(hd && { isHidden: true }),
    ...(typeof s === "string" && { style: s }),
  };
}

function styledCell(cell: ICellData, sharedFormula: () => string | undefined): StyledCell | undefined {
  const formula = cell.f ?? (cell.si ? sharedFormula() : undefined);
  const value = valueOf(cell);
  const style = styleKey(cell.s);
  if (!formula && value === null && style === undefined) return undefined;
  return {
    ...(formula ? { content: { formula }, result: value } : { content: value }),
    ...(style !== undefined && { style }),
  };
}

/** Univer keeps every style under a key once a cell has been written. */
function styleKey(style: Nullable<IStyleData | string>): string | undefined {
  return typeof style === "string" ? style : undefined;
}

function styledColumns(data: Readonly<Record<number, Partial<IColumnData> | undefined>>): StyledColumns[] {
  const runs: { columns: StyledColumns; memory: ColumnMemory | undefined }[] = [];
  for (const [at, column] of numberedEntries(data)) {
    if (!column) continue;
    const memory = (column.custom ?? undefined) as ColumnMemory | undefined;
    const look = columnLook(column, memory);
    const previous = runs.at(-1);
    const isSameRun =
      previous?.columns.last === at - 1 &&
      previous.memory?.first === memory?.first &&
      sameLook(previous.columns, look);
    if (isSameRun) previous.columns = { ...previous.columns, last: at };
    else if (Object.keys(look).length > 0) runs.push({ columns: { first: at, last: at, ...look }, memory });
  }
  const end = runs.at(-1);
  // What the file says of columns beyond the grid still holds, if the last column of the grid is part of it.
  if (end?.memory) end.columns = { ...end.columns, last: Math.max(end.columns.last, end.memory.last) };
  return runs.map(({ columns }) => columns);
}

type ColumnLook = Omit<StyledColumns, "first" | "last">;

function columnLook({ w, hd, s }: Partial<IColumnData>, memory: ColumnMemory | undefined): ColumnLook {
  return {
    ...(w !== undefined && { width: charactersFromPixels(w, memory?.width) }),
    ...(hd && { isHidden: true }),
    ...(typeof s === "string" && { style: s }),
  };
}

function sameLook(a: ColumnLook, b: ColumnLook): boolean {
  return a.width === b.width && a.isHidden === b.isHidden && a.style === b.style;
}

/** A rule that still says what the file's validation said is that validation, wherever its cells have moved. */
function styledValidation(rule: ISheetDataValidationRule, source: StyledSheet | undefined): Validation {
  const original = source?.validations.find((_, place) => validationId(place) === rule.uid);
  const areas = rule.ranges.map(areaOf);
  if (!original) return validationOf(rule);
  const asOpened = JSON.stringify(validationOf({ ...univerRule(original, rule.uid), ranges: rule.ranges }));
  return JSON.stringify(validationOf(rule)) === asOpened ? { ...original, areas } : validationOf(rule);
}

function linksOf({ cellData = {} }: Partial<IWorksheetData>): CellLink[] {
  const links: CellLink[] = [];
  for (const [top, cells] of numberedEntries(cellData)) {
    for (const [left, cell] of numberedEntries<Nullable<ICellData>>(cells)) {
      const link = cell?.custom?.link as LinkMemory | undefined;
      if (!link) continue;
      const { target, tooltip, rows, columns } = link;
      const area = { top, left, bottom: top + rows - 1, right: left + columns - 1 };
      links.push({ area, target, ...(tooltip !== undefined && { tooltip }) });
    }
  }
  return links;
}
