import type { Area } from "../core";
import type { Mark } from "../host";
import { addressLists } from "./ranges";

/**
 * Marks are conditional formats that always hold: the cells' own formats stay untouched, and the formula, which names this
 * product, tells ours from all others, also in a file that was saved, closed and opened again. (Excel's ids of conditional
 * formats are not promised to outlive that.)
 */
const signature = '"绩效目标助手"';
const markFormula = `=N(${signature})=0`;

const colours: Readonly<Record<Mark["severity"], string>> = {
  error: "#FFC7CE",
  warning: "#FFEB9C",
  suggestion: "#DDEBF7",
};

/** Takes all our marks away and puts these in their place: two round trips to look, one to write. */
export async function replaceMarks(context: Excel.RequestContext, marks: readonly Mark[]): Promise<void> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name,items/protection/protected");
  await context.sync();
  // Excel keeps the formats of a protected sheet as they are.
  const sheets = worksheets.items.filter((sheet) => !sheet.protection.protected);
  const found = sheets.map((sheet) => {
    const formats = sheet.getRange().untrack().conditionalFormats;
    formats.load("items/id,items/customOrNullObject/rule/formula");
    return formats;
  });
  await context.sync();
  sheets.forEach((sheet, index) => {
    for (const { id } of found[index]?.items.filter(isMark) ?? []) {
      // Named anew, because the range of the last round trip is forgotten.
      sheet.getRange().untrack().conditionalFormats.getItem(id).delete();
    }
    queueMarks(sheet, marks);
  });
  await context.sync();
}

function isMark({ customOrNullObject }: Excel.ConditionalFormat): boolean {
  return !customOrNullObject.isNullObject && customOrNullObject.rule.formula.includes(signature);
}

/** One conditional format for all cells of a severity. */
function queueMarks(sheet: Excel.Worksheet, marks: readonly Mark[]): void {
  const bySeverity = new Map<Mark["severity"], Area[]>();
  for (const { at, severity } of marks) {
    if (at.sheet !== sheet.name) continue;
    const cell = { top: at.row, left: at.column, bottom: at.row, right: at.column };
    bySeverity.set(severity, [...(bySeverity.get(severity) ?? []), cell]);
  }
  for (const [severity, cells] of bySeverity) {
    for (const addresses of addressLists(cells)) {
      const { custom } = sheet.getRanges(addresses).untrack().conditionalFormats.add("Custom");
      custom.rule.formula = markFormula;
      custom.format.fill.color = colours[severity];
    }
  }
}
