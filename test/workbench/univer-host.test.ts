import { ICommandService } from "@univerjs/core";
import { SetRangeValuesCommand } from "@univerjs/sheets";
import { type Cell, type WorkbookSnapshot, contentOf, parseArea } from "../../src/core";
import type { StyledCell, StyledRow, StyledWorkbook } from "../../src/xlsx";
import { describeHost } from "../host/contract";
import { closeHeadless, openHeadless } from "./headless-univer";

afterEach(closeHeadless);

/** The workbook of a snapshot, with no looks but number formats. */
function styledFrom(snapshot: WorkbookSnapshot): StyledWorkbook {
  const formats = new Set<string>();
  const styledCell = (cell: Cell): StyledCell => {
    const style = cell.numberFormat;
    if (style) formats.add(style);
    return { content: contentOf(cell), ...(style && { style }) };
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

describeHost("UniverHost", (snapshot) => {
  const { host, workbook, univer } = openHeadless(styledFrom(snapshot), snapshot.name);
  return Promise.resolve({
    host,
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
});
