import { addressOf } from "../office-host/model/area";
import type { SheetModel, WorkbookModel } from "../office-host";
import { type CellFormat, defaultFormat } from "../office-host/model/cell-format";

const everything = { top: 0, left: 0, bottom: 9_999, right: 999 };

/** All that a user could see of a workbook, one thing a line, to compare before and after. */
export function stateOf(workbook: WorkbookModel): string {
  return workbook.sheets.flatMap((sheet) => [...linesOf(sheet)]).join("\n");
}

function* linesOf(sheet: SheetModel): Generator<string> {
  yield `sheet ${sheet.name}`;
  for (const { areas, properties } of sheet.conditionalFormats) {
    yield `conditional format ${areas.map(addressOf).join()} ${JSON.stringify([...properties])}`;
  }
  for (const merge of sheet.merges.map(addressOf).sort()) yield `merged ${merge}`;
  for (const { row, column, cell } of sheet.cellsIn(everything)) {
    const { value, formula } = cell.content ?? {};
    const format = ownFormat(cell.format);
    const { validation, hyperlink } = cell;
    if (value === undefined && format.length === 0 && !validation && !hyperlink) continue;
    const shown = { value, formula, format, validation, hyperlink, height: sheet.rowHeight(row) };
    yield `row ${row} column ${column} ${JSON.stringify(shown)}`;
  }
}

/** What differs from a new workbook: a format that was set back is as good as none. */
function ownFormat(format: CellFormat = {}): readonly unknown[] {
  return Object.entries(format).filter(([path, value]) => value !== defaultFormat[path]);
}
