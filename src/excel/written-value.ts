import type { CellContent } from "../core";

/**
 * What to hand to Excel so that a cell comes to hold this content. Excel treats a written text like typing: it makes
 * numbers, dates and formulas of what looks like one, unless an apostrophe stands before it, which it takes away.
 */
export function writtenValue(content: CellContent): string | number | boolean {
  if (content === null) return "";
  if (typeof content === "object") return content.formula;
  if (typeof content !== "string") return content;
  return needsApostrophe(content) ? `'${content}` : content;
}

/** The other way of writing a text, for a cell that turned out not to hold what was meant. */
export function otherWrittenText(text: string): string {
  return needsApostrophe(text) ? text : `'${text}`;
}

const englishMonths =
  "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|" +
  "nov(?:ember)?|dec(?:ember)?";

/**
 * Whether Excel might take a text for something else. When in doubt it does: a needless apostrophe shows only in the
 * formula bar, a date in the place of 1-2 is a fault. Chinese Excel reads full-width digits and 年月日, too.
 */
export function needsApostrophe(text: string): boolean {
  const plain = text.normalize("NFKC").trim();
  return /^[=+\-@']/.test(text) || /^[=+\-@']/.test(plain) || (plain !== "" && likelyConstant.test(plain));
}

const likelyConstant = new RegExp(
  [
    "true|false",
    "#(?:n/a|ref!|name\\?|value!|div/0!|num!|null!|spill!|calc!)",
    // Numbers, amounts, percentages, fractions, dates and times in figures.
    "(?=.*\\d)(?:上午|下午)?[\\d.,:/\\\\\\-\\s%‰¥$€£()e+年月日时分秒]+(?:[ap]m?)?",
    // 二〇二三年十二月, 一月.
    "(?=.*[年月日])(?=.*[〇○零一二三四五六七八九十])[〇○零一二三四五六七八九十年月日\\s]+",
    // 5-Jan, Jan 5, 1 May 2024.
    `(?=.*\\d)[\\d\\s,./-]*(?:${englishMonths})[\\d\\s,./-]*`,
  ]
    .map((alternative) => `^(?:${alternative})$`)
    .join("|"),
  "i",
);
