import { compact, trimBlanks } from "../text/normalize";
import { type Amount, type AmountUnit, parseAmount, parseAmountUnit } from "../value/amount";
import { parseProjectCode } from "../value/project-code";
import { parseShare } from "../value/share";
import { fieldAt, readValue } from "./field-at";
import type { FieldName } from "./field-labels";
import { titleLine } from "./form-lines";
import { bestLabel, labelOfFunds } from "./label-choice";
import type { FieldBlock } from "./labelled-values";
import type { Field, FormFields, PlannedShare } from "./model";
import { readPerformanceTarget } from "./performance-target";
import type { SheetGrid } from "./sheet-grid";
import { type Placed, placeValues } from "./value-places";

/** Reads the fields of one form. */
export function readFields(grid: SheetGrid, block: FieldBlock): FormFields {
  const placed = placeValues(grid, block);
  const amountUnit = readAmountUnit(grid, block);
  const find = (name: FieldName) => bestLabel(placed, name);
  const budget = find("budgetedAmount");
  const target = find("performanceTarget");
  const amount = (found: Placed | undefined): Field<Amount> | undefined =>
    found && readValue(grid, found, (text, value) => parseAmount(text, value, amountUnit?.value));
  const text = (name: FieldName): Field<string> | undefined => {
    const found = find(name);
    return found && readValue(grid, found, trimBlanks);
  };
  return {
    projectCode: readProjectCode(grid, find("projectCode")),
    projectName: text("projectName"),
    budgetedAmount: amount(budget),
    fiscalFunds: amount(labelOfFunds(placed, "fiscalFunds", budget)),
    otherFunds: amount(labelOfFunds(placed, "otherFunds", budget)),
    carriedOverFunds: amount(labelOfFunds(placed, "carriedOverFunds", budget)),
    fundUse: text("fundUse") ?? readUnlabelledFundUse(grid, block, budget),
    expenditurePlan: readPlan(grid, block, placed),
    performanceTarget: target && readPerformanceTarget(grid, block, target),
    amountUnit,
    budgetUnit: text("budgetUnit") ?? readUnlabelledBudgetUnit(grid, block),
  };
}

/** A code is one thing even where it is split over two cells. */
function readProjectCode(grid: SheetGrid, found: Placed | undefined): FormFields["projectCode"] {
  if (!found) return undefined;
  const field = readValue(grid, found, parseProjectCode);
  const pieces = found.values.filter(({ text }) => /^[0-9A-Z]+$/u.test(compact(text)));
  if (pieces.length < 2) return field;
  const text = pieces.map((piece) => piece.text).join("");
  return { ...field, text, value: parseProjectCode(text), isWholeCell: false };
}

/** In the Hebei form the sentence stands below 预算数, beside the merged label 预算规模及资金用途. */
function readUnlabelledFundUse(
  grid: SheetGrid,
  { labelled, unlabelled }: FieldBlock,
  budget: Placed | undefined,
): FormFields["fundUse"] {
  const common = labelled.find(({ text }) => /预算规模.*用途/u.test(compact(text)));
  if (!common || !budget) return undefined;
  const below = budget.cell.row + 1;
  const sentence = unlabelled.find(({ row }) => row === below);
  return fieldAt(grid, below, sentence?.column ?? budget.cell.column, trimBlanks);
}

/** 3月底 … 12月底 side by side, the shares below them or between them. */
function readPlan(
  grid: SheetGrid,
  { labelled }: FieldBlock,
  placed: readonly Placed[],
): FormFields["expenditurePlan"] {
  const months = labelled.filter(({ label }) => label.name === "planMonth");
  if (months.length < 2)
    return labelled.some(({ label }) => label.name === "expenditurePlan") ? [] : undefined;
  const areBetween = months.some(({ values }) => values.length > 0);
  return months.map((month): PlannedShare => {
    const { row, column } = month.cell;
    const label = trimBlanks(month.text);
    const beside = placed.find(({ cell, text }) => cell === month.cell && text === month.text);
    if (beside && (areBetween || month.inline !== undefined))
      return { ...readValue(grid, beside, parseShare), label };
    return { ...fieldAt(grid, row + 1, column, parseShare), label };
  });
}

function readAmountUnit(
  grid: SheetGrid,
  { labelled, unlabelled }: FieldBlock,
): Field<AmountUnit> | undefined {
  const lines = [
    ...labelled.flatMap(({ cell, text, inline, values }) => [
      { cell, text: inline === undefined ? text : `${text}：${inline}` },
      ...values.map((value) => ({ cell: value, text: value.text })),
    ]),
    ...unlabelled.map((cell) => ({ cell, text: cell.text })),
  ];
  const withUnit = lines.filter(({ text }) => text.includes("元") && text.length <= LONGEST_WITH_UNIT);
  for (const isUnitLine of [true, false]) {
    for (const { cell, text } of withUnit) {
      if (text.includes("单位") !== isUnitLine) continue;
      const unit = isUnitLine || /[(（]万?元[)）]/u.test(text) ? parseAmountUnit(text) : undefined;
      if (unit) return fieldAt(grid, cell.row, cell.column, () => unit);
    }
  }
  return undefined;
}

/** Longer texts are sentences. */
const LONGEST_WITH_UNIT = 40;

/** "714001 临西县工商业联合会本级" without a label; not "2023年部门预算项目绩效目标表". */
function readUnlabelledBudgetUnit(grid: SheetGrid, block: FieldBlock): FormFields["budgetUnit"] {
  const title = titleLine(grid, block);
  const cell = block.unlabelled.find(
    (each) =>
      !(each.row === title?.row && each.column === title.column) &&
      /^[[【]?\d{3,6}[\]】]?[\s\u3000—-]*(?!年)\p{Script=Han}/u.test(trimBlanks(each.text)),
  );
  return cell && fieldAt(grid, cell.row, cell.column, trimBlanks);
}
