/** One date or part of the year, in a compact half-width text. */
const YEAR = "(?:19|20)\\d{2}";
const PART_OF_MONTH = "(?:上旬|中旬|下旬|初|中旬?|底|末)?";
const MONTH = `(?:1[0-2]|0?[1-9])月(?:份|(?:[0-3]?\\d[日号]?))?${PART_OF_MONTH}`;
const MOMENT = [
  `${YEAR}年度?(?:${MONTH}|[上下]半年|第?[一二三四1-4]季度|[初中底末内]|全年)?`,
  `${YEAR}[-./](?:1[0-2]|0?[1-9])(?:[-./][0-3]?\\d)?(?!\\d|%)`,
  MONTH,
  "[0-3]?\\d[日号](?=之?以?前)",
  "第?[一二三四1-4]季度[初末底]?",
  "[上下]半年|全年度?|本年度?|当年|年度?[初中底末内]",
].join("|");
const TO = "(?:-|–|—|~|至|到)+";
const BEFORE = "(?:每[年月季]度?|次年|于|在|截至|截止到?|自|从|计划|预计|力争)*";
/** 底前, 之前完成, 到位 …: a few words without figures. */
const BEHIND = "[^\\d,;≥≤<>=%]{0,12}";

const DATE = new RegExp(
  `^${BEFORE}(?:(?:${MOMENT})(?:${TO}(?:${MOMENT}))*|(?:1[0-2]|[1-9])${TO}(?:${MONTH})|${YEAR}${TO}${YEAR}年度?)${BEHIND}$`,
  "u",
);
/** "≤12月" may be a number of months; with a day, a year or 底 it is a date. */
const BARE_MONTHS = /^\d{1,2}月$/u;

/** True for a date, a period or a deadline: 2023年12月, 9月前, 2023.07-2024.01, 12月底到位. */
export function isDateText(compactText: string): boolean {
  return DATE.test(compactText);
}

/** As isDateText, for what stands behind a comparator. */
export function isDateBehindComparator(compactText: string): boolean {
  return !BARE_MONTHS.test(compactText) && /[年月日号季底前]/u.test(compactText) && DATE.test(compactText);
}
