import { type CellContent, formatArea, formatCell } from "../core";
import type { StyledSheet, StyledWorkbook } from "./styled-workbook";
import { writableInXml } from "./xml/text";
import { XlsxError } from "./xlsx-error";

/**
 * Compares what was to be saved with what the saved bytes say: sheets, merged areas and the content of every cell.
 * @throws XlsxError "notSaved" at the first difference.
 */
export function requireSame(wanted: StyledWorkbook, saved: StyledWorkbook): void {
  const sheets = wanted.sheets.map(describe);
  if (sheets.join() !== saved.sheets.map(describe).join()) throw different("the list of sheets");
  for (const [index, sheet] of wanted.sheets.entries()) {
    const written = saved.sheets[index];
    if (written) requireSameSheet(sheet, written);
  }
}

function describe({ name, visibility }: StyledSheet): string {
  return `${name} ${visibility}`;
}

function requireSameSheet(wanted: StyledSheet, saved: StyledSheet): void {
  if (describeMerges(wanted) !== describeMerges(saved)) throw different(`the merged areas of ${wanted.name}`);
  const left = readContents(wanted);
  const right = readContents(saved);
  for (const place of new Set([...left.keys(), ...right.keys()])) {
    if (left.get(place) !== right.get(place)) throw different(`${wanted.name}!${place}`);
  }
}

function describeMerges({ merges }: StyledSheet): string {
  return merges.map(formatArea).sort().join(" ");
}

/** The contents by cell, as text that tells kinds apart; blank cells are left out. */
function readContents({ rows }: StyledSheet): Map<string, string> {
  const contents = new Map<string, string>();
  for (const [row, { cells }] of rows) {
    for (const [column, { content }] of cells) {
      const described = describeContent(content);
      if (described !== "") contents.set(formatCell({ row, column }), described);
    }
  }
  return contents;
}

function describeContent(content: CellContent): string {
  if (content === null) return "";
  if (typeof content === "object") return `formula ${writableInXml(content.formula)}`;
  if (typeof content === "number") return Number.isFinite(content) ? `number ${content}` : "text #NUM!";
  if (typeof content === "boolean") return `boolean ${String(content)}`;
  const text = writableInXml(content);
  return text === "" ? "" : `text ${text}`;
}

function different(place: string): XlsxError {
  return new XlsxError("notSaved", `The saved file differs in ${place}.`);
}
