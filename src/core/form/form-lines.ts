import type { FieldBlock } from "./labelled-values";
import type { Printed, SheetGrid } from "./sheet-grid";

/** Lines without a label that stand alone in their rows. */
export function loneLines(grid: SheetGrid, { unlabelled }: FieldBlock): Printed[] {
  return unlabelled.filter(({ row }) => grid.row(row).length === 1);
}

/** The line above the fields that calls itself a form, or else the first line that stands alone in its row. */
export function titleLine(grid: SheetGrid, block: FieldBlock): Printed | undefined {
  const alone = loneLines(grid, block);
  const calledForm = alone.find(({ text }) =>
    /(?:绩效|目标|申报|自评|审批|监控).{0,100}表|表.{0,100}绩效|绩效目标/u.test(text),
  );
  return calledForm ?? alone[0];
}
