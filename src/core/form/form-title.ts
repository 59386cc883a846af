import { trimBlanks } from "../text/normalize";
import { type FieldBlock, fieldAt } from "./fields";
import type { Field } from "./model";
import type { SheetGrid } from "./sheet-grid";

/** The line above the fields that calls itself a form, or else the first line that stands alone in its row. */
export function readTitle(grid: SheetGrid, { unlabelled }: FieldBlock): Field<string> | undefined {
  const alone = unlabelled.filter(({ row }) => grid.row(row).length === 1);
  const titled =
    alone.find(({ text }) =>
      /(?:绩效|目标|申报|自评|审批|监控).{0,100}表|表.{0,100}绩效|绩效目标/u.test(text),
    ) ?? alone[0];
  return titled && fieldAt(grid, titled.row, titled.column, trimBlanks);
}

/** "(2023年度)" → 2023; of a title that names two years none. */
export function yearIn(title: string): number | undefined {
  const years = new Set(Array.from(title.matchAll(/(?:19|20)\d{2}(?=年)/gu), ([year]) => Number(year)));
  return years.size === 1 ? years.values().next().value : undefined;
}
