import { type ICellData, CellValueType } from "@univerjs/core";
import type { CellContent } from "../../core";

/** A cell's content with nothing left of what was there; a string is typed as text, so that Univer never reads into it. */
export function univerContent(content: CellContent): ICellData {
  const blank = { v: null, t: null, f: null, si: null, p: null };
  if (content === null || content === "") return blank;
  if (typeof content === "object") return { ...blank, f: content.formula };
  return { ...blank, ...univerValue(content) };
}

export function univerValue(value: string | number | boolean): ICellData {
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: value, t: CellValueType.STRING };
}

/** What a cell shows or computes, formulas aside. */
export function valueOf({ v, t, p }: ICellData): string | number | boolean | null {
  if (p) return documentText(p.body?.dataStream ?? "");
  if (v === undefined || v === null || v === "") return null;
  if (t === CellValueType.BOOLEAN) return v === true || v === 1 || v === "1";
  if (t === CellValueType.STRING || t === CellValueType.FORCE_STRING) return String(v);
  if (t === CellValueType.NUMBER) return Number(v);
  return v;
}

/** Univer ends a document with "\r\n" and its paragraphs with "\r". */
function documentText(stream: string): string | null {
  const text = stream.replace(/\r\n$/, "").replaceAll("\r", "\n");
  return text === "" ? null : text;
}
