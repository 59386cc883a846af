import { compact, trimBlanks } from "../text/normalize";
import { fieldAt } from "./field-at";
import { loneLines, titleLine } from "./form-lines";
import type { FieldBlock } from "./labelled-values";
import { isYearLabel } from "./label-words";
import { labelKey } from "./labels";
import type { Field } from "./model";
import type { SheetGrid } from "./sheet-grid";

export function readTitle(grid: SheetGrid, block: FieldBlock): Field<string> | undefined {
  const title = titleLine(grid, block);
  return title && fieldAt(grid, title.row, title.column, trimBlanks);
}

/** The year that the title names, or else a line of its own or 预算年度; none where two are named. */
export function readBudgetYear(grid: SheetGrid, block: FieldBlock): number | undefined {
  const inTitle = new Set(yearsIn(titleLine(grid, block)?.text ?? ""));
  const years =
    inTitle.size > 0 ? inTitle : new Set([...yearsOfLines(grid, block), ...labelledYears(grid, block)]);
  return years.size === 1 ? years.values().next().value : undefined;
}

function yearsIn(text: string): number[] {
  return Array.from(text.matchAll(/(?:19|20)\d{2}(?=年)/gu), ([year]) => Number(year));
}

/** （2023年度） below the title, 2023年部门预算 above it; not the date of a signature. */
function yearsOfLines(grid: SheetGrid, block: FieldBlock): number[] {
  const firstLabel = block.labelled.find(({ label }) => label.name !== "amountUnit")?.cell.row;
  return loneLines(grid, block).flatMap(({ row, text }) => {
    const isHeading = row < (firstLabel ?? block.bottom) && !grid.lexicon.isNoteText(text);
    const isYearOnly = /^\(?(?:19|20)\d{2}年度?\)?$/u.test(compact(text));
    return isYearOnly || (isHeading && !/年\s*\d{1,2}\s*月/u.test(text)) ? yearsIn(text) : [];
  });
}

/** 预算年度：2023 in one cell or in two. */
function labelledYears(grid: SheetGrid, { top, bottom }: FieldBlock): number[] {
  const years: number[] = [];
  for (let row = top; row <= bottom; row++) {
    grid.row(row).forEach(({ text }, index, cells) => {
      if (!/年[度份]/u.test(text)) return;
      const [label = "", inline = ""] = text.split(/[:：]/u);
      if (!isYearLabel(labelKey(label))) return;
      const written = inline.trim() === "" ? (cells[index + 1]?.text ?? "") : inline;
      const [, year] = /^((?:19|20)\d{2})(?:年度?)?$/u.exec(compact(written)) ?? [];
      if (year) years.push(Number(year));
    });
  }
  return years;
}
