import { invalidArgument, sizeMismatch } from "../api-error";
import { type Area, cellCountOf, sizeOf } from "../model/area";
import { shownText } from "../model/number-text";
import type { SheetModel } from "../model/sheet";
import type { WorkbookModel } from "../model/workbook";
import { type Scalar, readOnly, textOf } from "../remote-object";
import type { Json } from "../wire";

/** Beyond this many cells, Excel answers null instead of a matrix. */
const readableCells = 5_000_000;
const longestText = 32_767;
/** In the font of a new Chinese workbook. */
const pointsPerDigit = 6;

/** The properties of a range that are matrices: values, formulas, text, number formats. */
export function contentScalars(
  workbook: WorkbookModel,
  sheet: SheetModel,
  area: Area,
): Readonly<Record<string, Scalar>> {
  const cell = (row: number, column: number) => sheet.cell(row, column)?.content;
  const write = (input: Json, put: (row: number, column: number, value: Json) => void) => {
    sheet.refuseIfProtected();
    eachCell(area, input, put);
  };
  const enter = (input: Json) => {
    write(input, (row, column, value) => {
      sheet.enter(row, column, enterable(value), workbook.rules);
    });
    workbook.changed(sheet, area, "RangeEdited", "addin");
  };
  return {
    values: { get: () => matrix(area, (row, column) => cell(row, column)?.value ?? ""), set: enter },
    formulas: {
      get: () => {
        return matrix(area, (row, column) => cell(row, column)?.formula ?? cell(row, column)?.value ?? "");
      },
      set: enter,
    },
    text: readOnly(() => {
      return matrix(area, (row, column) => {
        const text = shownText(cell(row, column), sheet.numberFormat(row, column));
        return typeof cell(row, column)?.value === "number" ? inColumn(text, sheet, row, column) : text;
      });
    }),
    numberFormat: {
      get: () => matrix(area, (row, column) => sheet.numberFormat(row, column)),
      set: (input) => {
        write(input, (row, column, code) => {
          sheet.changeFormat(row, column, { numberFormat: textOf(code) });
        });
      },
    },
  };
}

/** A number that does not fit into its column shows as hashes; a column whose width nobody has set is wide enough here. */
function inColumn(text: string, sheet: SheetModel, row: number, column: number): string {
  const isMerged = sheet.merges.some(({ top, left }) => top === row && left === column);
  const width = sheet.columnWidths.get(column);
  if (isMerged || width === undefined || text.length * pointsPerDigit <= width) return text;
  return "#".repeat(Math.max(1, Math.floor(width / pointsPerDigit)));
}

function enterable(value: Json): string | number | boolean {
  const isCellValue = typeof value === "string" || typeof value === "number" || typeof value === "boolean";
  if (!isCellValue || (typeof value === "string" && value.length > longestText)) throw invalidArgument();
  return value;
}

function matrix(area: Area, value: (row: number, column: number) => Json): Json {
  if (cellCountOf(area) > readableCells) return null;
  const { height, width } = sizeOf(area);
  return Array.from({ length: height }, (_, down) => {
    return Array.from({ length: width }, (_, across) => value(area.top + down, area.left + across));
  });
}

/** Goes through a matrix of exactly the area's size, or one value for all cells; null leaves a cell alone. */
function eachCell(area: Area, input: Json, put: (row: number, column: number, value: Json) => void): void {
  const { height, width } = sizeOf(area);
  const rows = Array.isArray(input) ? (input as readonly Json[]) : undefined;
  if (rows && (rows.length !== height || rows.some((row) => !Array.isArray(row) || row.length !== width))) {
    throw sizeMismatch();
  }
  for (let down = 0; down < height; down++) {
    const row = rows ? (rows[down] as readonly Json[]) : undefined;
    for (let across = 0; across < width; across++) {
      const value = row ? row[across] : input;
      if (value !== null && value !== undefined) put(area.top + down, area.left + across, value);
    }
  }
}
