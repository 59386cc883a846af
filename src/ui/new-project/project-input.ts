import {
  type AmountUnit,
  type ProjectFields,
  emptyProject,
  parseAmount,
  parseShare,
  toFen,
  trimBlanks,
} from "../../core";

export const AMOUNTS = ["budgetedAmount", "fiscalFunds", "otherFunds"] as const;
export const PLAN_MONTHS = ["3月底", "6月底", "10月底", "12月底"] as const;

export type AmountName = (typeof AMOUNTS)[number];
export type PlanMonth = (typeof PLAN_MONTHS)[number];
type TextName = "budgetYear" | "projectCode" | "projectName" | "budgetUnit" | "fundUse" | "performanceTarget";
export type InputName = TextName | AmountName | PlanMonth;

/** What stands in the boxes, as typed. */
export interface ProjectInput extends Readonly<Record<InputName, string>> {
  readonly amountUnit: AmountUnit;
}

export const emptyInput: ProjectInput = {
  budgetYear: "",
  projectCode: "",
  projectName: "",
  budgetUnit: "",
  amountUnit: emptyProject.amountUnit,
  budgetedAmount: "",
  fiscalFunds: "",
  otherFunds: "",
  fundUse: "",
  performanceTarget: "",
  "3月底": "",
  "6月底": "",
  "10月底": "",
  "12月底": "",
};

/** A number as it was typed: nothing, something that is no number, or the number. */
export type Typed<Value> =
  | { readonly kind: "empty" }
  | { readonly kind: "unreadable" }
  | { readonly kind: "number"; readonly value: Value };

/** In whole 分. Full-width digits, thousand separators and a unit of its own (250万) are understood. */
export function typedFen(input: ProjectInput, name: AmountName): Typed<number> {
  const amount = parseAmount(input[name], undefined, input.amountUnit);
  return amount.kind === "amount" ? { kind: "number", value: amount.fen } : amount;
}

/** A fraction of 1; the sign % may be left out. */
export function typedShare(input: ProjectInput, month: PlanMonth): Typed<number> {
  const text = trimBlanks(input[month]);
  const share = parseShare(text === "" || /[%％]$/u.test(text) ? text : `${text}%`);
  return share.kind === "share" ? { kind: "number", value: share.fraction } : share;
}

/** What the form will hold; what cannot be read stays blank. */
export function projectFields(input: ProjectInput): ProjectFields {
  const amount = (name: AmountName) => {
    const typed = typedFen(input, name);
    return typed.kind === "number" ? typed.value / toFen(1, input.amountUnit) : undefined;
  };
  return {
    projectCode: trimBlanks(input.projectCode),
    projectName: trimBlanks(input.projectName),
    budgetUnit: trimBlanks(input.budgetUnit),
    amountUnit: input.amountUnit,
    budgetedAmount: amount("budgetedAmount"),
    fiscalFunds: amount("fiscalFunds"),
    otherFunds: amount("otherFunds"),
    fundUse: trimBlanks(input.fundUse),
    performanceTarget: trimBlanks(input.performanceTarget),
    expenditurePlan: PLAN_MONTHS.map((month) => {
      const typed = typedShare(input, month);
      return typed.kind === "number" ? typed.value : undefined;
    }),
  };
}
