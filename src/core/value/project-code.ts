import { compact, saysNothing } from "../text/normalize";

/** 项目编码: 21 characters, 行政区划 (6), year (2), a letter, a serial of 11 and a check character. */
export type ProjectCode =
  | {
      readonly kind: "code";
      /** Without blanks, half-width. */
      readonly code: string;
      /** 行政区划代码, 6 digits. */
      readonly region: string;
      /** The year of the project's first budget. */
      readonly year: number;
      readonly letter: string;
    }
  | { readonly kind: "malformed"; readonly code: string; readonly fault: ProjectCodeFault }
  | { readonly kind: "empty" };

/** length: not 21 characters; start: no six digits and two-digit year in front; characters: signs that never occur. */
export type ProjectCodeFault = "length" | "start" | "characters";

export const PROJECT_CODE_LENGTH = 21;
const CODE = /^(\d{6})(\d{2})([A-Z])[0-9A-Z]{12}$/u;

/** Reads a 项目编码, also one that is broken over lines or typed with full-width signs. */
export function parseProjectCode(text: string): ProjectCode {
  const code = compact(text);
  if (saysNothing(code)) return { kind: "empty" };
  const [, region, year, letter] = CODE.exec(code) ?? [];
  if (region && year && letter) return { kind: "code", code, region, year: 2000 + Number(year), letter };
  return { kind: "malformed", code, fault: faultOf(code) };
}

/** GB 32100's alphabet: no I, O, S, V, Z. */
const ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

/**
 * True when the last character is not the one that the others give: Σ value·3^i mod 31, counted from the left, taken
 * from 30. Found on published P codes of 河北 and 天津, where it holds for all; not described by any document, so it
 * supports a warning at most. Codes with other letters, or with signs outside the alphabet, are not judged.
 */
export function hasWrongCheckCharacter(code: string): boolean {
  const values = Array.from(code, (sign) => ALPHABET.indexOf(sign));
  if (code.charAt(8) !== "P" || values.includes(-1) || values.length !== PROJECT_CODE_LENGTH) return false;
  let weight = 1;
  let sum = 0;
  for (const value of values.slice(0, -1)) {
    sum += value * weight;
    weight = (weight * 3) % ALPHABET.length;
  }
  return values.at(-1) !== ALPHABET.length - 1 - (sum % ALPHABET.length);
}

function faultOf(code: string): ProjectCodeFault {
  if (!/^[0-9A-Z]*$/u.test(code)) return "characters";
  return code.length === PROJECT_CODE_LENGTH ? "start" : "length";
}
