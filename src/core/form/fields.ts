import type { CellAddress } from "../grid/address";
import { contentOf } from "../grid/snapshot";
import { compact, trimBlanks } from "../text/normalize";
import { type Amount, type AmountUnit, parseAmount, parseAmountUnit } from "../value/amount";
import { parseProjectCode } from "../value/project-code";
import { parseShare } from "../value/share";
import type { FieldLabel, FieldName } from "./field-labels";
import type { Field, FormFields, PlannedShare } from "./model";
import type { Printed, SheetGrid } from "./sheet-grid";

/** A label found above the table, with the cells that hold its value. */
interface Labelled {
  readonly label: FieldLabel;
  readonly cell: Printed;
  /** Printed cells between this label and the next one in its row. */
  readonly values: readonly Printed[];
  /** The value where it stands in the label's own cell. */
  readonly inline: string | undefined;
}

/** What stands above an indicator table: labels with their values, the title, and text without a label. */
export interface FieldBlock {
  /** The last row above the table. */
  readonly bottom: number;
  readonly labelled: readonly Labelled[];
  readonly unlabelled: readonly Printed[];
}

/** Collects labels and values of the rows from `top` to `bottom`, both included. */
export function collectLabels(grid: SheetGrid, top: number, bottom: number): FieldBlock {
  const labelled: Labelled[] = [];
  const unlabelled: Printed[] = [];
  for (let row = top; row <= bottom; row++) {
    let open: { label: FieldLabel; cell: Printed; values: Printed[]; inline: undefined } | undefined;
    for (const cell of grid.row(row)) {
      const inline = grid.lexicon.labelWithValue(cell.text);
      const label = inline?.label ?? grid.lexicon.fieldLabel(cell.text);
      if (label) {
        if (open) labelled.push(open);
        open = inline ? undefined : { label, cell, values: [], inline: undefined };
        if (inline) labelled.push({ label, cell, values: [], inline: inline.value });
      } else if (open) open.values.push(cell);
      else unlabelled.push(cell);
    }
    if (open) labelled.push(open);
  }
  return { bottom, labelled, unlabelled };
}

/** True when the rows above a table name a project: then the table is a form's own, not the rest of the one before. */
export function namesProject({ labelled }: FieldBlock): boolean {
  return labelled.some(({ label }) => label.name !== "otherLabel" && label.name !== "amountUnit");
}

/** Reads the fields of one form. */
export function readFields(grid: SheetGrid, block: FieldBlock): FormFields {
  const amountUnit = readAmountUnit(grid, block);
  const unit = amountUnit?.value;
  const find = (name: FieldName) => bestLabel(block.labelled, name);
  const amount = (found: Labelled | undefined): Field<Amount> | undefined =>
    found && readValue(grid, found, (text, value) => parseAmount(text, value, unit));
  const budget = find("budgetedAmount");
  const text = (name: FieldName): Field<string> | undefined => {
    const found = find(name);
    return found && readValue(grid, found, trimBlanks);
  };
  return {
    projectCode: readProjectCode(grid, find("projectCode")),
    projectName: text("projectName"),
    budgetedAmount: amount(budget),
    fiscalFunds: amount(fiscalFundsOf(block.labelled, budget)),
    otherFunds: amount(find("otherFunds")),
    carriedOverFunds: amount(find("carriedOverFunds")),
    fundUse: text("fundUse") ?? readUnlabelledFundUse(grid, block),
    expenditurePlan: readPlan(grid, block),
    performanceTarget: readPerformanceTarget(grid, find("performanceTarget"), block.bottom),
    amountUnit,
    budgetUnit: text("budgetUnit") ?? readUnlabelledBudgetUnit(grid, block),
  };
}

/** Of several labels for one field the best ranked; of equals, the first that has a value. */
function bestLabel(labelled: readonly Labelled[], name: FieldName): Labelled | undefined {
  const candidates = labelled.filter(({ label }) => label.name === name);
  const order = (item: Labelled) => item.label.rank * 2 + (item.values.length > 0 || item.inline ? 0 : 1);
  return candidates.reduce<Labelled | undefined>(
    (best, item) => (best && order(best) <= order(item) ? best : item),
    undefined,
  );
}

/** Beside 年度资金总额 the 当年财政拨款 is meant, not the 财政资金 of the whole project. */
function fiscalFundsOf(labelled: readonly Labelled[], budget: Labelled | undefined): Labelled | undefined {
  const ofYear = labelled.filter(
    ({ label, cell }) => label.name === "fiscalFunds" && /[年本]/u.test(cell.text),
  );
  const isAnnual = budget !== undefined && /[年本]/u.test(budget.cell.text);
  return (isAnnual ? bestLabel(ofYear, "fiscalFunds") : undefined) ?? bestLabel(labelled, "fiscalFunds");
}

export function fieldAt<T>(
  grid: SheetGrid,
  row: number,
  column: number,
  read: (text: string, value: unknown) => T,
): Field<T> {
  const cell = grid.cell(row, column);
  const text = cell?.text ?? "";
  const at: CellAddress = { sheet: grid.name, row, column };
  return { at, text, content: contentOf(cell), value: read(text, cell?.value), isWholeCell: true };
}

function readValue<T>(grid: SheetGrid, found: Labelled, read: (text: string, value: unknown) => T): Field<T> {
  const { cell, values, inline } = found;
  if (inline !== undefined) {
    const at = { sheet: grid.name, row: cell.row, column: cell.column };
    return {
      at,
      text: inline,
      content: contentOf(cell.cell),
      value: read(inline, inline),
      isWholeCell: false,
    };
  }
  const column = values[0]?.column ?? grid.rightEdge(cell.row, cell.column) + 1;
  return fieldAt(grid, cell.row, column, read);
}

/** A code is one thing even where it is split over two cells. */
function readProjectCode(grid: SheetGrid, found: Labelled | undefined): FormFields["projectCode"] {
  if (!found) return undefined;
  const field = readValue(grid, found, parseProjectCode);
  const pieces = found.values.filter(({ text }) => /^[0-9A-Z]+$/u.test(compact(text)));
  if (pieces.length < 2) return field;
  const text = pieces.map((piece) => piece.text).join("");
  return { ...field, text, value: parseProjectCode(text), isWholeCell: false };
}

/** 预期目标 often stands above its text, with 实际完成情况 beside it. */
function readPerformanceTarget(
  grid: SheetGrid,
  found: Labelled | undefined,
  bottom: number,
): FormFields["performanceTarget"] {
  if (!found) return undefined;
  const beside = readValue(grid, found, trimBlanks);
  const { row, column } = found.cell;
  if (beside.value !== "" || row >= bottom) return beside;
  const below = fieldAt(grid, row + 1, column, trimBlanks);
  return below.value === "" || grid.lexicon.fieldLabel(below.text) ? beside : below;
}

/** In the Hebei form the sentence stands below 预算数, beside the merged label 预算规模及资金用途. */
function readUnlabelledFundUse(grid: SheetGrid, { labelled, unlabelled }: FieldBlock): FormFields["fundUse"] {
  const common = labelled.find(({ cell }) => /预算规模.*用途/u.test(compact(cell.text)));
  const amounts = bestLabel(labelled, "budgetedAmount");
  if (!common || !amounts) return undefined;
  const sentence = unlabelled.find(({ row }) => row === amounts.cell.row + 1);
  return fieldAt(grid, amounts.cell.row + 1, sentence?.column ?? amounts.cell.column, trimBlanks);
}

/** 3月底 … 12月底 side by side, the shares below them or between them. */
function readPlan(grid: SheetGrid, { labelled }: FieldBlock): FormFields["expenditurePlan"] {
  const months = labelled.filter(({ label }) => label.name === "planMonth");
  if (months.length < 2) return bestLabel(labelled, "expenditurePlan") ? [] : undefined;
  const areBetween = months.some(({ values }) => values.length > 0);
  return months.map((month): PlannedShare => {
    const { row, column } = month.cell;
    const label = trimBlanks(month.cell.text);
    if (areBetween || month.inline !== undefined) return { ...readValue(grid, month, parseShare), label };
    return { ...fieldAt(grid, row + 1, column, parseShare), label };
  });
}

function readAmountUnit(
  grid: SheetGrid,
  { labelled, unlabelled }: FieldBlock,
): Field<AmountUnit> | undefined {
  const cells = [...labelled.flatMap(({ cell, values }) => [cell, ...values]), ...unlabelled];
  for (const isUnitLine of [true, false]) {
    for (const { row, column, text } of cells) {
      if (text.length > 40 || text.includes("单位") !== isUnitLine) continue;
      const unit = isUnitLine || /[(（]万?元[)）]/u.test(text) ? parseAmountUnit(text) : undefined;
      if (unit) return fieldAt(grid, row, column, () => unit);
    }
  }
  return undefined;
}

/** "714001 临西县工商业联合会本级" without a label. */
function readUnlabelledBudgetUnit(grid: SheetGrid, { unlabelled }: FieldBlock): FormFields["budgetUnit"] {
  const cell = unlabelled.find(({ text }) =>
    /^[[【]?\d{3,6}[\]】]?[\s\u3000—-]*\p{Script=Han}/u.test(trimBlanks(text)),
  );
  return cell && fieldAt(grid, cell.row, cell.column, trimBlanks);
}
