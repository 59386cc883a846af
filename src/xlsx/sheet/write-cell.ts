import { formatCell } from "../../core";
import type { StyledCell } from "../styled-workbook";
import { attributes, encodeText } from "../xml/text";
import { encodeCellText } from "./cell-text";

/** How a sheet's cells are written. */
export interface CellWriting {
  /** The namespace prefix of the sheet's elements, with its colon, or "". */
  readonly prefix: string;
  /** The number of the cell format for a style key. */
  readonly formatOf: (style: string | undefined) => number;
}

const errors: readonly unknown[] = [
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#SPILL!",
  "#CALC!",
];
const hasEdgeSpace = /^\s|\s$|\n/;

/** The cell at a place; "" for one that is blank and looks like any other. */
export function writeCell(
  at: { readonly row: number; readonly column: number },
  cell: StyledCell,
  { prefix: p, formatOf }: CellWriting,
  /** A formula as the file writes it, kept where nothing about it has changed. */
  rawFormula?: string,
): string {
  const format = formatOf(cell.style);
  const { type, content } = writeContent(cell, p, rawFormula);
  if (content === "" && format === 0) return "";
  const tag = `${p}c${attributes({ r: formatCell(at), s: format === 0 ? undefined : format, t: type })}`;
  return content === "" ? `<${tag}/>` : `<${tag}>${content}</${p}c>`;
}

function writeContent(
  cell: StyledCell,
  p: string,
  rawFormula: string | undefined,
): { type?: string; content: string } {
  const { content } = cell;
  if (content !== null && typeof content === "object") {
    const formula = rawFormula ?? `<${p}f>${encodeText(content.formula.replace(/^=/, ""))}</${p}f>`;
    const { type, content: result } = writeResult(cell.result ?? null, p);
    return { ...(type !== undefined && { type }), content: formula + result };
  }
  if (content === null || content === "") return { content: "" };
  if (typeof content !== "string") return writeResult(content, p);
  const text = encodeText(encodeCellText(content));
  const space = hasEdgeSpace.test(content) ? ' xml:space="preserve"' : "";
  return { type: "inlineStr", content: `<${p}is><${p}t${space}>${text}</${p}t></${p}is>` };
}

function writeResult(
  result: string | number | boolean | null,
  p: string,
): { type?: string; content: string } {
  if (result === null) return { content: "" };
  const value = (text: string) => `<${p}v>${text}</${p}v>`;
  if (typeof result === "boolean") return { type: "b", content: value(result ? "1" : "0") };
  if (typeof result === "string") {
    return {
      type: errors.includes(result) ? "e" : "str",
      content: value(encodeText(encodeCellText(result))),
    };
  }
  return Number.isFinite(result)
    ? { content: value(String(result)) }
    : { type: "e", content: value("#NUM!") };
}
