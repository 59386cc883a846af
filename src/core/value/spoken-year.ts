import { compactWithOrigin } from "../text/normalize";
import { findDocumentNumbers } from "./document-number";

/** A year that a text speaks of, not one in a title 《…》 or in a document number. */
export interface SpokenYear {
  readonly year: number;
  /**
   * own: 取得2023年度荣誉. span: where a period begins, or a deadline: 2023年7月至…, 截至2023年底.
   * compared: 较2022年, 2022年以来, 2022年工程尾款.
   */
  readonly role: "own" | "span" | "compared";
  /** Where its digits stand in the text. */
  readonly start: number;
  readonly end: number;
}

const TO = "截至|到|至";
const COMPARED_BEFORE = "较|比|与|同|以|自|从|按照?|根据|依据|[建始]于|成立于";
/** 2022年和2023年 and 2022年7月至…. */
const TO_ANOTHER = "至|到|[-–—~]|[、和及与](?=20\\d{2}年)";
const COMPARED_BEHIND = "以来|起|开始|相比|基数|水平|的?基础|实际";
/** What is still to be paid for that year. */
const OWED = "[^。;,、]{0,12}(?:尾款|余款|欠款|欠付|欠拨|结转|质保金|决算|审计)";
const SPOKEN_YEAR = new RegExp(
  `(?:(?<to>${TO})|(?<compared>${COMPARED_BEFORE}))?(?<year>(?:19|20)\\d{2})年度?` +
    `(?:(?:\\d{1,2}月(?:\\d{1,2}[日号])?)?(?:(?<span>${TO_ANOTHER})|(?<since>${COMPARED_BEHIND}))|(?<owed>${OWED}))?`,
  "gu",
);
const NOT_SPOKEN = /《[^》]{0,200}》|[〔[【(]\d{4}[〕\]】)]/gu;

export function spokenYears(text: string): SpokenYear[] {
  if (!text.includes("年")) return [];
  const { text: spoken, originOf } = withoutTitles(text);
  const found = Array.from(spoken.matchAll(SPOKEN_YEAR)).map((match): SpokenYear => {
    const { to, compared, year = "", span, since, owed } = match.groups ?? {};
    const isSpan = span !== undefined || (to !== undefined && since === undefined && owed === undefined);
    const isCompared = compared ?? since ?? owed;
    const at = match.index + (to ?? compared ?? "").length;
    const role = isSpan ? "span" : isCompared ? "compared" : "own";
    return { year: Number(year), role, start: originOf(at), end: originOf(at + year.length - 1) + 1 };
  });
  if (found.length === 0) return [];
  const numbers = findDocumentNumbers(text);
  return found.filter(({ start }) => !numbers.some((number) => start >= number.start && start < number.end));
}

/** The compact text as if titles and years in brackets had not been written. */
function withoutTitles(original: string): { text: string; originOf: (index: number) => number } {
  const { text: line, originOf } = compactWithOrigin(original);
  const places: number[] = [];
  let from = 0;
  const keepTo = (to: number) => {
    for (let index = from; index < to; index++) places.push(index);
  };
  for (const match of line.matchAll(NOT_SPOKEN)) {
    keepTo(match.index);
    from = match.index + match[0].length;
  }
  keepTo(line.length);
  const text = places.map((index) => line.charAt(index)).join("");
  return { text, originOf: (index) => originOf(places[index] ?? line.length) };
}
