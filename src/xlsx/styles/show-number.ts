import { format, isDateFormat } from "numfmt";
import type { ShowNumber } from "../../core";

const chinese = { locale: "zh-CN" } as const;
/** Days between the first days of the two date systems. */
const daysTo1904 = 1462;
/** Longer whole numbers are shown with an exponent. */
const firstLongNumber = 1e11;
/** With sign and point: what Excel shows of a number without rounding it. */
const longestPlainNumber = 11;

/** What a cell shows for a number, as Chinese Excel shows it in a wide column; as a plain number under no format. */
export const showNumber: ShowNumber = (value, numberFormat) => {
  if (numberFormat !== undefined) return tryFormat(numberFormat, value) ?? showNumber(value, undefined);
  return isShownInFull(value) ? String(value) : format("General", value, chinese);
};

/** Nearly every number of a form; the formatter would say the same of it, and takes its time. */
function isShownInFull(value: number): boolean {
  if (Number.isInteger(value)) return Math.abs(value) < firstLongNumber;
  const plain = String(value);
  return plain.length <= longestPlainNumber && !plain.includes("e");
}

/** As showNumber, for files whose dates count from 1904. */
export const showNumberFrom1904: ShowNumber = (value, numberFormat) => {
  const isDate = numberFormat !== undefined && isDateFormat(inEnglish(numberFormat));
  return showNumber(isDate ? value + daysTo1904 : value, numberFormat);
};

/** What a cell shows for a text: most formats show it as it is, some put words around it. */
export function showText(value: string, numberFormat: string | undefined): string {
  if (numberFormat === undefined || numberFormat === "@" || !numberFormat.includes("@")) return value;
  return tryFormat(numberFormat, value) ?? value;
}

/** Undefined where the format cannot be read. */
function tryFormat(numberFormat: string, value: string | number): string | undefined {
  try {
    return format(inEnglish(numberFormat), value, chinese);
  } catch {
    return undefined;
  }
}

/** The formatter knows the halves of the day and the general format only by their English names. */
function inEnglish(numberFormat: string): string {
  return numberFormat.replaceAll("上午/下午", "AM/PM").replaceAll("G/通用格式", "General");
}
