import { withDateFigures } from "./chinese-numeral";
import { comparatorBefore } from "./comparator";

/** One date or part of the year, in a compact half-width text. */
const YEAR = "(?:19|20)\\d{2}";
const PART_OF_MONTH = "(?:上旬|中旬|下旬|初|中旬?|底|末)?";
const MONTH_NUMBER = "(?:1[0-2]|0?[1-9])";
const DAY = "(?:[12]\\d|3[01]|0?[1-9])";
const MONTH = `${MONTH_NUMBER}月(?:份|(?:[0-3]?\\d[日号]?))?${PART_OF_MONTH}`;
const TO = "(?:-|–|—|~|至|到)+";
const MOMENT = [
  `${YEAR}年度?(?:${MONTH_NUMBER}月?${TO}${MONTH}|${MONTH}|[上下]半年|第?[一二三四1-4]季度|[初中底末内]|全年)?`,
  `${YEAR}[-./](?:1[0-2]|0?[1-9])(?:[-./][0-3]?\\d)?(?!\\d|%)`,
  `${YEAR}${TO}${YEAR}(?:年度?)?(?!\\d)`,
  `${MONTH_NUMBER}${TO}${MONTH}`,
  MONTH,
  `${MONTH_NUMBER}\\.${DAY}日?(?=之?以?前)`,
  `${DAY}[日号](?=之?以?前)`,
  // Every month has its 15日, and every quarter its end.
  `(?:每|次|下|当)(?:个?月|季度?|年)(?:${DAY}[日号]|[初中底末])`,
  "第?[一二三四1-4]季度[初末底]?",
  "[上下]半年|全年度?|本年度?|当年|年度?[初中底末内]",
].join("|");
const BEFORE = "(?:每[年月季]度?|每?[次下当]月|次年|于|在|截至|截止到?|自|从|计划|预计|力争)*";
/** 底前, 之前完成, 到位 …: a few words without figures; 一季度一次 counts. */
const BEHIND = "(?![^,;]*[一二两三四五六七八九十][次期场批])[^\\d,;≥≤<>=%]{0,12}";

const DATE = new RegExp(`^${BEFORE}(?:${MOMENT})(?:${TO}(?:${MOMENT}))*${BEHIND}$`, "u");
/** What every date has, and few other texts. */
const HINT = /[年月季]|(?:19|20)\d{2}|[\d日号]之?以?前/u;
/** "≤12月" may be a number of months; with a day, a year or 底 it is a date. */
const BARE_MONTHS = /^\d{1,2}月$/u;
const BETWEEN_DATES = /[、,;]|和|及(?!时)/u;

/** True for a date, a period or a deadline, or several: 2023年12月, 9月前, 2023.07-2024.01, 3月、9月, ≤12月31日. */
export function isDateText(compactText: string): boolean {
  if (!HINT.test(compactText)) return false;
  const text = withDateFigures(compactText);
  if (isOneDate(text)) return true;
  const comparator = comparatorBefore(text);
  if (comparator) return isDateBehindComparator(text.slice(comparator.length));
  const pieces = text.split(BETWEEN_DATES);
  return pieces.length > 1 && pieces.every(isOneDate);
}

function isOneDate(text: string): boolean {
  return DATE.test(text);
}

function isDateBehindComparator(text: string): boolean {
  return !BARE_MONTHS.test(text) && /[年月日号季底前]/u.test(text) && isOneDate(text);
}
