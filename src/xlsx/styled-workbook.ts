import type { Area, CellContent, PageSetup, SheetVisibility } from "../core";
import type { CellStyle } from "../host";

/**
 * A workbook with its looks: what the workbench shows and edits, and what a save writes. It describes only what this
 * product edits. Everything else in an opened file (charts, macros, comments, themes …) stays in the file and is found
 * again by the `origin` of sheets and rows and by the style keys, so whoever edits must carry those along.
 */
export interface StyledWorkbook {
  readonly activeSheet: string | undefined;
  /** Day 0 of dates: 1904 in files begun on old Macs. */
  readonly dateSystem: "1900" | "1904";
  /**
   * The styles that cells refer to. The file's own styles keep their keys, and a cell that keeps its key keeps the whole
   * format of the file, also what CellStyle cannot say. A new look gets a key of its own: any text not in use.
   */
  readonly styles: ReadonlyMap<string, CellStyle>;
  /** In the order of their tabs. */
  readonly sheets: readonly StyledSheet[];
}

export interface StyledSheet {
  /** Which sheet of the opened file this is, whatever it is called at present; undefined for one added since. */
  readonly origin: string | undefined;
  readonly name: string;
  readonly visibility: SheetVisibility;
  /** Stays as it is in the file; a change of it is not saved. */
  readonly isProtected: boolean;
  /** By row, counted from 0; rows not listed are blank and of default height. */
  readonly rows: ReadonlyMap<number, StyledRow>;
  /** Without overlaps, from left to right; columns not listed have the default width. */
  readonly columns: readonly StyledColumns[];
  readonly merges: readonly Area[];
  readonly validations: readonly Validation[];
  readonly links: readonly CellLink[];
  /** In points. */
  readonly defaultRowHeight?: number;
  /** In characters of the default font. */
  readonly defaultColumnWidth?: number;
  /** How many rows and columns stay in view when scrolling. */
  readonly freeze?: { readonly rows: number; readonly columns: number };
  readonly page?: PageSetup;
}

/** A sheet that is added. */
export function emptySheet(name: string): StyledSheet {
  return {
    origin: undefined,
    name,
    visibility: "visible",
    isProtected: false,
    rows: new Map(),
    columns: [],
    merges: [],
    validations: [],
    links: [],
  };
}

export interface StyledRow {
  /** Which row of the opened file's sheet this is, counted from 0; undefined for a row added since. */
  readonly origin: number | undefined;
  /** By column, counted from 0. */
  readonly cells: ReadonlyMap<number, StyledCell>;
  /** In points; missing where the row takes the height of its text. */
  readonly height?: number;
  readonly isHidden?: boolean;
  /** The look of the cells not listed. */
  readonly style?: string;
}

export interface StyledCell {
  readonly content: CellContent;
  /** The last result of a formula. */
  readonly result?: string | number | boolean | null;
  /** A key of StyledWorkbook.styles. */
  readonly style?: string;
}

/** Neighbouring columns of one look, both ends included, counted from 0. */
export interface StyledColumns {
  readonly first: number;
  readonly last: number;
  /** In characters of the default font. */
  readonly width?: number;
  readonly isHidden?: boolean;
  /** The look of the cells not listed. */
  readonly style?: string;
}

/** What may be typed into some cells. */
export interface Validation {
  readonly areas: readonly Area[];
  readonly type: "list" | "whole" | "decimal" | "date" | "time" | "textLength" | "custom" | "none";
  /** "between" where it is missing. */
  readonly operator?: string;
  /** Without leading "="; for a list, `"甲,乙"` in double quotes or a reference. */
  readonly formula1?: string;
  readonly formula2?: string;
  readonly allowBlank?: boolean;
  /** Whether something else is refused; otherwise the list only helps typing. */
  readonly showErrorMessage?: boolean;
  readonly errorStyle?: "stop" | "warning" | "information";
  readonly errorTitle?: string;
  readonly error?: string;
  readonly showInputMessage?: boolean;
  readonly promptTitle?: string;
  readonly prompt?: string;
}

export interface CellLink {
  readonly area: Area;
  /** A web address, or "#'检查报告'!A1" for a place in this workbook. */
  readonly target: string;
  readonly tooltip?: string;
}
