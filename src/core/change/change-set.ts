import type { CellAddress, CellRange } from "../grid/address";
import type { CellContent } from "../grid/snapshot";

/**
 * How cells look, by the part they play in a form or report, so that core need not know fonts and colours.
 * All but the titles and `note` have thin borders and wrap their text.
 */
export type StyleRole =
  | "formTitle"
  | "unitLine"
  | "label"
  | "text"
  | "centredText"
  | "amount"
  | "percent"
  | "tableHeader"
  | "reportTitle"
  | "note";

/** A4 and the rows that repeat on every printed page. */
export interface PageSetup {
  readonly orientation: "portrait" | "landscape";
  /** Rows repeated at the top of each page, counted from 0, both included. */
  readonly titleRows?: { readonly first: number; readonly last: number };
}

/** A cell as it must still be, or the change is refused whole. */
export interface ExpectedCell {
  readonly at: CellAddress;
  readonly content: CellContent;
}

/**
 * One step of a change. Steps run in order, and an address means the sheet as the steps before have left it.
 *
 * Looks (style, copied format, heights, widths, validation, page set-up, links) may only touch rows or sheets that the same
 * change inserted: so undoing is always "remove what was made, put back what was written", and nothing that the
 * user formatted is ever lost.
 */
export type Operation =
  | {
      readonly kind: "setCell";
      readonly at: CellAddress;
      readonly expect: CellContent;
      readonly write: CellContent;
    }
  /** Number format codes; "General" for none. */
  | {
      readonly kind: "numberFormat";
      readonly at: CellAddress;
      readonly expect: string;
      readonly write: string;
    }
  /** Inserts whole rows above `row`; a merge that spans the place grows. */
  | { readonly kind: "insertRows"; readonly sheet: string; readonly row: number; readonly count: number }
  /** Takes inserted rows away again. Refused unless they hold exactly `expect` (every other cell blank). */
  | {
      readonly kind: "deleteRows";
      readonly sheet: string;
      readonly row: number;
      readonly count: number;
      readonly expect: readonly ExpectedCell[];
    }
  | { readonly kind: "merge"; readonly range: CellRange }
  | { readonly kind: "unmerge"; readonly range: CellRange }
  /** Adds an empty sheet behind `after`, or at the end. */
  | { readonly kind: "addSheet"; readonly sheet: string; readonly after?: string }
  /** Takes an added sheet away again. Refused unless it holds exactly `expect` (every other cell blank). */
  | { readonly kind: "deleteSheet"; readonly sheet: string; readonly expect: readonly ExpectedCell[] }
  | { readonly kind: "style"; readonly range: CellRange; readonly role: StyleRole }
  | { readonly kind: "copyFormat"; readonly from: CellRange; readonly to: CellRange }
  /** Heights in points, from `row` downwards. */
  | {
      readonly kind: "rowHeights";
      readonly sheet: string;
      readonly row: number;
      readonly heights: readonly number[];
    }
  /** Widths in characters of the default font, from column A. */
  | { readonly kind: "columnWidths"; readonly sheet: string; readonly widths: readonly number[] }
  | { readonly kind: "hyperlink"; readonly at: CellAddress; readonly target: CellAddress }
  /** A drop-down list that helps typing and forbids nothing. */
  | { readonly kind: "listValidation"; readonly range: CellRange; readonly items: readonly string[] }
  | { readonly kind: "pageSetup"; readonly sheet: string; readonly setup: PageSetup };

/** What is to be written, as data: previewed, refused when stale, executed by a host, undone by its inverse. */
export interface ChangeSet {
  /** What the user is told was done, without full stop: "改为“≥95%”". */
  readonly title: string;
  readonly operations: readonly Operation[];
}
