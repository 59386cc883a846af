import { toHalfWidth } from "../text/normalize";
import { findDocumentNumbers } from "../value/document-number";
import { parseIndicatorValue } from "../value/indicator-value";
import { type SpokenYear, spokenYears } from "../value/spoken-year";

/** A text of last year's form, with the years moved on that mean the form's own. */
export interface MovedText {
  readonly text: string;
  readonly isMoved: boolean;
  /** A late year still stands in it: in a title, or what something is compared with. */
  readonly hasOldYear: boolean;
}

type YearPlace = Pick<SpokenYear, "year" | "start" | "end">;

/** Further back lies history: 建于1998年. */
const OLDEST_COPY = 3;
const WRITTEN_YEAR = /(?<!\d)(?:19|20)\d{2}(?=年|[-–—~./]\d)/gu;

/** Moves the years of a text on from the form's year to the year of the new budget. */
export function moveYears(text: string, from: number, to: number): MovedText {
  return rewrite(text, yearsOfProse(text, from), from, to);
}

/** As moveYears, for an indicator's value, which may be a date in figures only. */
export function moveYearsOfValue(text: string, from: number, to: number): MovedText {
  const isDate = parseIndicatorValue(text).kind === "date";
  return isDate ? rewrite(text, yearsOfDate(text, from), from, to) : moveYears(text, from, to);
}

function rewrite(text: string, years: readonly YearPlace[], from: number, to: number): MovedText {
  let moved = text;
  for (const { year, start, end } of [...years].reverse()) {
    moved = moved.slice(0, start) + String(year + to - from) + moved.slice(end);
  }
  return { text: moved, isMoved: moved !== text, hasOldYear: hasOldYear(moved, to) };
}

/** In a date or period all years move together: 2023.07-2024.01. */
function yearsOfDate(date: string, from: number): YearPlace[] {
  const years = writtenYears(date);
  return years.some(({ year }) => year === from) ? years.filter(({ year }) => year >= from) : [];
}

/** The form's own year, and the later one at the other end of a period that begins in it. */
function yearsOfProse(text: string, from: number): YearPlace[] {
  const spoken = spokenYears(text);
  return spoken.filter(({ year, role }, index) => {
    const before = spoken[index - 1];
    const isEndOfPeriod = year > from && before?.role === "span" && before.year === from;
    return role !== "compared" && (year === from || isEndOfPeriod);
  });
}

function hasOldYear(text: string, budgetYear: number): boolean {
  const numbers = findDocumentNumbers(text);
  return writtenYears(text).some(({ year, start }) => {
    const isRecent = year < budgetYear && year >= budgetYear - OLDEST_COPY;
    return isRecent && !numbers.some((number) => start >= number.start && start < number.end);
  });
}

function writtenYears(text: string): YearPlace[] {
  return Array.from(toHalfWidth(text).matchAll(WRITTEN_YEAR), ({ 0: year, index }) => ({
    year: Number(year),
    start: index,
    end: index + year.length,
  }));
}
