import type { Validation } from "./styled-workbook";

/** The validation with its formulas rewritten; the same object where nothing becomes different. */
export function rewriteFormulas(validation: Validation, rewrite: (formula: string) => string): Validation {
  const { formula1, formula2 } = validation;
  const [first, second] = [formula1 && rewrite(formula1), formula2 && rewrite(formula2)];
  if (first === formula1 && second === formula2) return validation;
  return {
    ...validation,
    ...(first !== undefined && { formula1: first }),
    ...(second !== undefined && { formula2: second }),
  };
}
