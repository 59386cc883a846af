import { format } from "numfmt";
import type { CellContent } from "./typed-input";

/** What a cell shows. */
export function shownText(content: CellContent | undefined, numberFormat: string): string {
  if (!content) return "";
  const { value } = content;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  return format(numberFormat, value, { throws: false });
}
