import { showPlainNumber } from "../core";

/** A text in quotes, a character behind a backslash, a date part, the digits, and whatever else stands in a format. */
const parts = /"([^"]*)"|\\(.)|(y+|m+|d+)|([#,0?]*[#0?](?:\.[#0?]+)?%?)|General|./giu;
/** Room left for a bracket, filling, and conditions, colours and languages. */
const unshown = /_.|\*.|\[[^\]]*\]/gu;
const millisecondsPerDay = 86_400_000;
const dayZero = Date.UTC(1899, 11, 30);

/**
 * What a cell would show for a number if its column were wide enough. Excel hands over hashes instead, so the formats that
 * occur in budgets are followed here: amounts, shares, dates, and words around them. Others give the plain number.
 */
export function showNarrowNumber(value: number, numberFormat = "General"): string {
  const [positive = "", negative] = numberFormat.replace(unshown, "").split(";");
  if (value < 0 && negative) return showUnder(negative, -value);
  return value < 0 ? `-${showUnder(positive, -value)}` : showUnder(positive, value);
}

function showUnder(section: string, value: number): string {
  const found = Array.from(section.matchAll(parts));
  const isTime = found.some(([whole]) => /^[hs]$/iu.test(whole));
  if (isTime) return String(value);
  const date = new Date(dayZero + Math.floor(value) * millisecondsPerDay);
  return found
    .map(([whole, quoted, escaped, datePart, digits]) => {
      if (datePart !== undefined) return showDatePart(date, datePart.toLowerCase());
      if (digits !== undefined) return showPlainNumber(value, plainFormat(digits));
      return quoted ?? escaped ?? (whole === "General" ? String(value) : whole);
    })
    .join("");
}

function showDatePart(date: Date, part: string): string {
  const numbers: Readonly<Record<string, number>> = {
    y: date.getUTCFullYear(),
    m: date.getUTCMonth() + 1,
    d: date.getUTCDate(),
  };
  const text = String(numbers[part.charAt(0)] ?? "");
  return part === "yy" ? text.slice(-2) : text.padStart(part.length, "0");
}

/** "#,##0.00%" and the like, as showPlainNumber knows them. */
function plainFormat(digits: string): string {
  const decimals = /\.([#0?]+)/u.exec(digits)?.[1]?.length ?? 0;
  const grouping = digits.includes(",") ? "#,##" : "";
  return `${grouping}0${decimals > 0 ? `.${"0".repeat(decimals)}` : ""}${digits.endsWith("%") ? "%" : ""}`;
}
