import { compact } from "../text/normalize";

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
  if (code === "") return { kind: "empty" };
  const [, region, year, letter] = CODE.exec(code) ?? [];
  if (region && year && letter) return { kind: "code", code, region, year: 2000 + Number(year), letter };
  return { kind: "malformed", code, fault: faultOf(code) };
}

function faultOf(code: string): ProjectCodeFault {
  if (!/^[0-9A-Z]*$/u.test(code)) return "characters";
  return code.length === PROJECT_CODE_LENGTH ? "start" : "length";
}
