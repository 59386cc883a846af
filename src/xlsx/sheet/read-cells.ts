import { type Cell, formulaCopier } from "../../core";
import { showNumber, showNumberFrom1904, showText } from "../styles/show-number";
import { XlsxError } from "../xlsx-error";
import { decodeCellText } from "./cell-text";
import type { CellScanner } from "./cell-scanner";

/** What the cells of all sheets share. */
export interface CellContext {
  readonly sharedStrings: readonly string[];
  /** By cell format; undefined where it is General. */
  readonly formatCodes: readonly (string | undefined)[];
  readonly dateSystem: "1900" | "1904";
}

export type CellValue = string | number | boolean | null;

const millisecondsPerDay = 86_400_000;
const dayZero = { "1900": Date.UTC(1899, 11, 30), "1904": Date.UTC(1904, 0, 1) };

/** The raw value of the cell just scanned; null for a blank cell, which empty text is too. */
export function cellValue(scanner: CellScanner, context: CellContext): CellValue {
  const { value } = scanner;
  if (value === undefined || value === "") return null;
  switch (scanner.type) {
    case "s":
      return sharedString(value, context);
    case "str":
      return decodeCellText(value);
    case "inlineStr":
    case "e":
      return value;
    case "b":
      return value === "1" || value.toLowerCase() === "true";
    case "d":
      return dateNumber(value, context.dateSystem) ?? value;
    default: {
      const number = Number(value);
      return Number.isNaN(number) ? value : number;
    }
  }
}

/** The number of a date and time written out; undefined for anything else. */
function dateNumber(written: string, dateSystem: "1900" | "1904"): number | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?/.exec(written);
  if (!match) return undefined;
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = match
    .slice(1)
    .map((digits: string | undefined) => Number(digits ?? 0));
  const days = (Date.UTC(year, month - 1, day) - dayZero[dateSystem]) / millisecondsPerDay;
  return days + (hour * 3600 + minute * 60 + second) / 86_400;
}

function sharedString(index: string, { sharedStrings }: CellContext): string | null {
  const text = sharedStrings[Number(index)];
  if (text === undefined) throw new XlsxError("damaged", `There is no shared text ${index}.`);
  return text === "" ? null : text;
}

export function cellText(value: CellValue, numberFormat: string | undefined, context: CellContext): string {
  if (value === null) return "";
  if (typeof value === "string") return showText(value, numberFormat);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return context.dateSystem === "1904"
    ? showNumberFrom1904(value, numberFormat)
    : showNumber(value, numberFormat);
}

/** A formula that further cells refer to, with the cell it is written in. */
interface SharedFormula {
  readonly copy: (rows: number, columns: number) => string;
  readonly row: number;
  readonly column: number;
}

/** Characters that shared formulas of a sheet may come to, copied out: what a small file says in few words could fill memory. */
const mostCopied = 2 ** 25;

/** Formulas of one sheet: a shared formula is written once, and the other cells refer to it. */
export class FormulaReader {
  readonly #shared = new Map<string, SharedFormula>();
  #copied = 0;

  /**
   * With leading "="; undefined for a cell without formula.
   * @throws XlsxError "tooLarge"
   */
  read({ formula, row, column }: CellScanner): string | undefined {
    if (!formula || formula.kind === "dataTable") return undefined;
    if (formula.kind === "shared" && formula.sharedIndex !== undefined) {
      const first = this.#shared.get(formula.sharedIndex);
      if (formula.text !== "")
        this.#shared.set(formula.sharedIndex, { copy: formulaCopier(formula.text), row, column });
      else if (first) return this.#copy(first, row, column);
    }
    return formula.text === "" ? undefined : `=${formula.text}`;
  }

  #copy(shared: SharedFormula, row: number, column: number): string {
    const formula = `=${shared.copy(row - shared.row, column - shared.column)}`;
    this.#copied += formula.length;
    if (this.#copied > mostCopied) throw new XlsxError("tooLarge", "Shared formulas copied out.");
    return formula;
  }
}

/** The cell for a snapshot; undefined for a blank one. */
export function snapshotCell(
  value: CellValue,
  formula: string | undefined,
  numberFormat: string | undefined,
  context: CellContext,
): Cell | undefined {
  if (value === null && formula === undefined) return undefined;
  const text = cellText(value, numberFormat, context);
  if (formula !== undefined) {
    return numberFormat === undefined ? { value, text, formula } : { value, text, formula, numberFormat };
  }
  return numberFormat === undefined ? { value, text } : { value, text, numberFormat };
}
