/** The 发文机关代字 in front of a number. */
export interface Agency {
  /** Brackets in it full-width; empty where none is written. */
  readonly code: string;
  /** Where the code begins, and where the agency's own name in front of it does, in the line. */
  readonly codeStart: number;
  readonly start: number;
  /** The agency's name stands before its code: 国务院国发. */
  readonly isTwice: boolean;
}

/** Longer than any code with the agency's name; a limit keeps the time linear. */
const LONGEST = 60;
const HAN = "\\p{Script=Han}";
const RUN = new RegExp(`(?<!${HAN})${HAN}+(?:\\(${HAN}+\\)${HAN}*)*$`, "u");

/**
 * The agency that ends at `end`, nothing before `floor` being part of it. `isBlankBefore` tells of a place in the line
 * whether a blank or a line break was written before it.
 */
export function agencyBefore(
  line: string,
  { end, floor }: { readonly end: number; readonly floor: number },
  isBlankBefore: (index: number) => boolean,
): Agency {
  const [run = ""] = RUN.exec(line.slice(Math.max(floor, end - LONGEST), end)) ?? [];
  const from = end - run.length;
  const lead = leadLength(run, (index) => isBlankBefore(from + index));
  const isLinked = lead > 0 || /[^\p{P}\p{S}]|[》)〕]/u.test(line.charAt(from - 1));
  const start = from + lead + linkLength(run.slice(lead), isLinked);
  const codeStart = start + nameLength(line.slice(start, end));
  const code = withFullWidthBrackets(line.slice(codeStart, end));
  return { code, codeStart, start, isTwice: codeStart > start };
}

export function withFullWidthBrackets(agency: string): string {
  return agency.replaceAll("(", "（").replaceAll(")", "）");
}

/** What leads to a number, and how much of a code must follow; less of it, and the words belong to the code. */
const LEADS: readonly (readonly [RegExp, number])[] = [
  [/根据|依据|按照|参照|依照|遵照|参见|详见|文件|文号/gu, 0],
  [/执行|印发|转发|落实|贯彻|对照|结合|符合/gu, 2],
  [/的(?:通知|办法|意见|方案|决定|报告|请示|批复|复函|函|公告|通告)?/gu, 0],
  // The end of a title. 规划 alone is part of 交规划发 and 国卫规划函.
  [
    new RegExp(
      `(?:通知|办法|意见|方案|规定|条例|细则|计划|规划|标准|纲要|决定|规程|制度|章程|预案|指南)(?:\\(${HAN}+\\))?`,
      "gu",
    ),
    2,
  ],
];
/** A blank ends a title or an agency's name; inside so short a text as 冀 财 行 it only slipped in. */
const BEFORE_BLANK = 4;
const BEHIND_BLANK = 2;

function leadLength(run: string, isBlankBefore: (index: number) => boolean): number {
  const ends = LEADS.flatMap(([words, least]) =>
    Array.from(run.matchAll(words), (match) => match.index + match[0].length).filter(
      (end) => run.length - end >= least,
    ),
  );
  for (let index = BEFORE_BLANK; index <= run.length - BEHIND_BLANK; index++) {
    if (isBlankBefore(index) && !isBlankBefore(index - 1)) ends.push(index);
  }
  return Math.max(0, ...ends);
}

const LINK = /^(?:以及|[及与按见据附以]|年度?)+(?=..)/u;
/** 和, 月 and 日 begin codes as well (和政发, 日财预), unless something stands right before them. */
const LINK_BEHIND_SOMETHING = /^(?:以及|[和及与按见据附以]|年度?|月份?|日)+(?=..|$)/u;

function linkLength(code: string, isLinked: boolean): number {
  return (isLinked ? LINK_BEHIND_SOMETHING : LINK).exec(code)?.[0].length ?? 0;
}

const PROVINCES = "京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川蜀贵黔云滇藏陕甘陇青宁新";
const NAME_ENDS =
  /国务院|法院|检察院|政府|委员会|委|办公室|办公厅|部|厅|局|署|联合会|总工会|工商联|[妇残]联/gu;
/** Ministries whose codes begin with their short names: 工信部信管, 人社部函. */
const NAME_IN_CODE = /^(?:工信|人社|退役军人)[部厅局]$/u;
const OWN_PLACE = /^[省市县区]/u;

/** The agency's own name before its code, the longest that may be one; 0 where none is. */
function nameLength(code: string): number {
  const ends = Array.from(code.matchAll(NAME_ENDS), (match) => match.index + match[0].length);
  return ends.reverse().find((end) => isNameBefore(code.slice(0, end), code.slice(end))) ?? 0;
}

/** A code repeats a character of the name (国务院国发), or has its province (省财政厅冀财预) or place (县财政局临财预). */
function isNameBefore(name: string, code: string): boolean {
  const [first = "", second = ""] = code;
  if (second === "" || NAME_IN_CODE.test(name)) return false;
  const hasPlace = OWN_PLACE.test(name);
  if (PROVINCES.includes(first)) return hasPlace || name.length > 2;
  if (name.length <= 2) return false;
  return name.includes(first) || (hasPlace && name.includes(second) && !/[办厅党]/u.test(first));
}
