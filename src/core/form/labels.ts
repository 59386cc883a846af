import { compact } from "../text/normalize";

/** Longer texts are sentences, never labels. */
const LONGEST_LABEL = 40;
const NUMBERING =
  /^(?:[(（]?[一二三四五六七八九十\d]{1,2}[)）]?[、.．:]|[(（][一二三四五六七八九十\d]{1,2}[)）])/u;

/**
 * The form in which printed labels are compared: half-width, without blanks, numbering, 其中 and a colon at the end.
 * "（一）其中：财政资金：" → "财政资金".
 */
export function labelKey(text: string): string {
  if (text.length > LONGEST_LABEL) return "";
  return compact(text)
    .replace(NUMBERING, "")
    .replace(/^其中:?/u, "")
    .replace(/:$/u, "");
}

/** Without what stands in brackets: 指标值(包含数字及文字描述) → 指标值. */
export function withoutBrackets(key: string): string {
  return key.replace(/[([【〔][^)\]】〕]{0,200}[)\]】〕]/gu, "");
}
