import { ICommandService } from "@univerjs/core";
import { SetRangeValuesCommand } from "@univerjs/sheets";
import { type Cell, type WorkbookSnapshot, contentOf, formatArea, parseArea } from "../../src/core";
import type { StyledCell, StyledRow, StyledSheet, StyledWorkbook } from "../../src/xlsx";
import { describeHost } from "../host/contract";
import { closeHeadless, openHeadless } from "./headless-univer";

afterEach(closeHeadless);

/** The workbook of a snapshot, with no looks but number formats. */
function styledFrom(snapshot: WorkbookSnapshot): StyledWorkbook {
  const formats = new Set<string>();
  const styledCell = (cell: Cell): StyledCell => {
    const style = cell.numberFormat;
    if (style) formats.add(style);
    const result = cell.formula === undefined ? {} : { result: cell.value };
    return { content: contentOf(cell), ...result, ...(style && { style }) };
  };
  const sheets = snapshot.sheets.map((sheet) => ({
    origin: sheet.name,
    name: sheet.name,
    visibility: sheet.visibility,
    isProtected: sheet.isProtected,
    rows: new Map(
      sheet.rows.map((cells, row): [number, StyledRow] => [
        row,
        {
          origin: row,
          cells: new Map(
            cells.flatMap((cell, column): [number, StyledCell][] =>
              cell ? [[column, styledCell(cell)]] : [],
            ),
          ),
        },
      ]),
    ),
    columns: [],
    merges: sheet.merges ?? [],
    validations: [],
    links: [],
  }));
  return {
    activeSheet: snapshot.activeSheet,
    dateSystem: "1900",
    styles: new Map(Array.from(formats, (numberFormat) => [numberFormat, { numberFormat }])),
    sheets,
  };
}

/** In which order a sheet names its merged areas, means nothing. */
function withMergesInOrder({ merges, ...sheet }: StyledSheet) {
  return { ...sheet, merges: merges.map(formatArea).sort() };
}

describeHost(
  "UniverHost",
  (snapshot) => {
    const { host, workbook, univer } = openHeadless(styledFrom(snapshot), snapshot.name);
    return Promise.resolve({
      host,
      close: closeHeadless,
      looks: async () => (await host.styled()).sheets.map(withMergesInOrder),
      userTypes: (sheet, a1, text) => {
        const area = parseArea(a1);
        if (!area) throw new Error(`Not a cell: ${a1}`);
        univer
          .__getInjector()
          .get(ICommandService)
          .syncExecuteCommand(SetRangeValuesCommand.id, {
            unitId: workbook.getUnitId(),
            subUnitId: workbook.getSheetBySheetName(sheet)?.getSheetId(),
            range: { startRow: area.top, endRow: area.bottom, startColumn: area.left, endColumn: area.right },
            value: { v: text },
          });
        return Promise.resolve();
      },
    });
  },
  { runs: 10 },
);
