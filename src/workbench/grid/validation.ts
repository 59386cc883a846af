import {
  DataValidationErrorStyle,
  DataValidationOperator,
  type ISheetDataValidationRule,
} from "@univerjs/core";
import type { Validation } from "../../xlsx";
import { areaOf, univerRange } from "./areas";

const errorStyles = {
  stop: DataValidationErrorStyle.STOP,
  warning: DataValidationErrorStyle.WARNING,
  information: DataValidationErrorStyle.INFO,
} as const;

/** Univer's names are those of the file. */
const operators: ReadonlyMap<string, DataValidationOperator> = new Map(
  Object.values(DataValidationOperator).map((operator) => [operator, operator]),
);

/** What Univer checks and offers for a validation of the file. */
export function univerRule(validation: Validation, uid: string): ISheetDataValidationRule {
  const { areas, type, operator, formula1, formula2, errorStyle, ...messages } = validation;
  const known = operators.get(operator ?? "");
  return {
    ...messages,
    uid,
    type,
    ranges: areas.map(univerRange),
    errorStyle: errorStyles[errorStyle ?? "stop"],
    showDropDown: type === "list",
    ...(known && { operator: known }),
    ...(formula1 !== undefined && { formula1: univerFormula(formula1) }),
    ...(formula2 !== undefined && { formula2: univerFormula(formula2) }),
  };
}

/** The validation of a rule that was made or changed in the grid. */
export function validationOf(rule: ISheetDataValidationRule): Validation {
  const { formula1, formula2, operator, allowBlank, showErrorMessage, errorStyle, errorTitle, error } = rule;
  const { showInputMessage, promptTitle, prompt } = rule;
  const type = typeOf(rule.type);
  const style = (["stop", "warning", "information"] as const).find((key) => errorStyles[key] === errorStyle);
  return {
    areas: rule.ranges.map(areaOf),
    type,
    ...(operator !== undefined && { operator }),
    ...(formula1 !== undefined && { formula1: fileFormula(formula1, type) }),
    ...(formula2 !== undefined && type !== "list" && { formula2: fileFormula(formula2, type) }),
    ...(allowBlank !== undefined && { allowBlank }),
    ...(showErrorMessage !== undefined && { showErrorMessage }),
    ...(style && { errorStyle: style }),
    ...(errorTitle !== undefined && { errorTitle }),
    ...(error !== undefined && { error }),
    ...(showInputMessage !== undefined && { showInputMessage }),
    ...(promptTitle !== undefined && { promptTitle }),
    ...(prompt !== undefined && { prompt }),
  };
}

/** Files know no tick boxes and no lists of several choices; such a rule only helps typing. */
function typeOf(type: string): Validation["type"] {
  switch (type) {
    case "list":
    case "whole":
    case "decimal":
    case "date":
    case "time":
    case "textLength":
    case "custom":
      return type;
    case "listMultiple":
      return "list";
    default:
      return "none";
  }
}

/** A file quotes the items of a list and leaves out the "=" of a formula. */
function univerFormula(formula: string): string {
  const items = /^"(.*)"$/s.exec(formula)?.[1];
  if (items !== undefined) return items.replaceAll('""', '"');
  return Number.isNaN(Number(formula)) ? `=${formula}` : formula;
}

function fileFormula(formula: string, type: Validation["type"]): string {
  if (formula.startsWith("=")) return formula.slice(1);
  return type === "list" ? `"${formula.replaceAll('"', '""')}"` : formula;
}
