import type { Operation } from "./change-set";

/** The sheet that an operation works on, or makes. */
export function sheetOf(operation: Operation): string {
  switch (operation.kind) {
    case "setCell":
    case "numberFormat":
    case "hyperlink":
      return operation.at.sheet;
    case "merge":
    case "unmerge":
    case "style":
    case "listValidation":
      return operation.range.sheet;
    case "copyFormat":
      return operation.to.sheet;
    case "addSheet":
    case "insertRows":
    case "deleteRows":
    case "deleteSheet":
    case "rowHeights":
    case "columnWidths":
    case "pageSetup":
      return operation.sheet;
  }
}
