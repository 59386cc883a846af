import type { DocumentNumberDefect } from "./document-number";

type Defects = readonly DocumentNumberDefect[];

/** The year that stands in a number, as far as one can be made of it. */
export interface ReadYear {
  readonly year?: number;
  readonly defects: Defects;
}

const YEAR = /^(?:19|20)\d{2}$/u;
const MASKED = /^[\dxX×*]*[xX×*][\dxX×*]*$/u;
const CHINESE_DIGITS = "〇一二三四五六七八九";

/** 2021; of 2O21, 202l and 二〇二一 the year that is meant; undefined for what was never meant to be one. */
export function readYear(printed: string | undefined): ReadYear | undefined {
  if (printed === undefined || MASKED.test(printed)) return { defects: ["yearMissing"] };
  if (YEAR.test(printed)) return { year: Number(printed), defects: [] };
  if (/^\D+$/u.test(printed) && !isInWords(printed)) return undefined;
  const meant = inFigures(printed.replace(/[Oo○零]/gu, "〇").replace(/[lI|]/gu, "1"));
  return { ...(YEAR.test(meant) && { year: Number(meant) }), defects: ["yearMalformed"] };
}

/** The 顺序号 as far as it can be told. */
export interface ReadSerial {
  readonly serial?: string;
  readonly defects: Defects;
}

/** 12 or 2-1; of 一 the figure 1, while 十二 is not counted up; masks (×) and 0 stand for none. */
export function readSerial(printed: string | undefined, isOrdinal: boolean): ReadSerial {
  const ordinal: Defects = isOrdinal ? ["ordinal"] : [];
  if (printed === undefined || !/[1-9]/u.test(inFigures(printed.replace(/[十百]/gu, "1"))))
    return { defects: ["serialMissing"] };
  if (isInWords(printed)) {
    const meant = inFigures(printed.replaceAll("零", "〇"));
    return { ...(/^\d+$/u.test(meant) && { serial: meant }), defects: [...ordinal, "serialInWords"] };
  }
  return {
    serial: printed,
    defects: [...ordinal, ...(printed.startsWith("0") ? ["leadingZero" as const] : [])],
  };
}

function isInWords(printed: string): boolean {
  return /[一二三四五六七八九十]/u.test(printed);
}

function inFigures(printed: string): string {
  return printed.replace(/[〇一二三四五六七八九]/gu, (digit) => String(CHINESE_DIGITS.indexOf(digit)));
}
