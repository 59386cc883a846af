/** What stands behind the agency of a number, as it was found: brackets, year, serial, 号. Places are those in the line. */
export interface NumberTail {
  readonly shape: "bracketed" | "bracketsLost" | "asPrinted";
  /** Where the tail begins and the agency ends; they differ where 令 or 公告 belongs to both. */
  readonly start: number;
  readonly agencyEnd: number;
  /** Behind the last character, a trailing 文件 included. */
  readonly end: number;
  readonly year?: string;
  /** 年 behind the year, inside the brackets. */
  readonly hasYearWord: boolean;
  readonly brackets?: { readonly start: number; readonly end: number; readonly areRight: boolean };
  readonly isOrdinal: boolean;
  readonly serial?: string;
  readonly hasSign: boolean;
  readonly hasTrailingWord: boolean;
}

const HAN = "\\p{Script=Han}";
const OPENING = "[〔\\[【(﹝{〖「『<〈《❲]";
const CLOSING = "[〕\\]】)﹞}〗」』>〉》❳]";
/** One of these alone is the half of a pair; one round bracket may well belong to the sentence around. */
const HALF_OPENING = "[〔\\[【﹝❲]";
const HALF_CLOSING = "[〕\\]】﹞❳]";
const YEAR = "(?:19|20)\\d{2}";
/** Also what is typed for a year, or left of one: 21, 2O21, 二〇二一, 20××. */
const MEANT_AS_YEAR = "(?:[\\dOolI|xX×*]{2,5}|[〇零○一二三四五六七八九]{4})";
const FIGURES = "\\d{1,8}(?:-\\d{1,8})?";
const WORDS = "[〇零一二三四五六七八九十百]{1,6}";
/** In （2022）5号楼 and 3号线 the number is that of a thing; behind 〔2022〕 it never is. */
const SIGN = "号(?:(?<=〕第?[\\d-]{1,17}号)|(?![楼院井路]|机(?!关)|线(?!索)|标段))";
/** Without 号 the number must end there: (2023)150万元 and (2022)95% are none. */
const NOTHING_BEHIND = `(?!\\.?\\d|[%‰A-Za-z]|${HAN})`;
/** 文 alone only where the word ends: in 5号文化工程 it belongs to what follows. */
const TRAILING = `(?<trailing>文件|文(?!${HAN})|文(?=要求|规定|精神|执行|标准|[第的和及与]))?`;
const BEHIND_AGENCY = `(?<=[${HAN})])`;
const SIGNED_SERIAL = `(?<ordinal>第)?(?<serial>${FIGURES})(?<sign>${SIGN})${TRAILING}`;

/** Every repetition is bounded, so that a text is read in time that grows with its length only. */
const PATTERNS = [
  // 财政部公告2021年第5号, 河北省人民政府令〔2021〕第5号, 主席令第四十五号, 常务会议纪要2022年第5期
  `(?<word>令|公告|通告|公报|纪要)(?<open>${OPENING})?(?<year>${YEAR})?年?(?<close>${CLOSING})?` +
    `(?<ordinal>第)?(?<serial>${FIGURES}|${WORDS})(?<sign>${SIGN}|期)`,
  // 省政府令356
  `(?<word>令)(?<ordinal>第)?(?<serial>\\d{1,8})${NOTHING_BEHIND}`,
  // 国务院第493号令, 财政部2021年第5号公告
  `(?<!\\d)(?:(?<year>${YEAR})年)?(?<ordinal>第)?(?<serial>${FIGURES}|${WORDS})(?<sign>号)(?<wordBehind>令|公告|通告)`,
  // 冀财行〔2021〕5号
  `(?<open>${OPENING})(?<year>${MEANT_AS_YEAR})?(?<yearWord>年)?(?<close>${CLOSING})` +
    `(?<ordinal>第)?(?<serial>${FIGURES}|${WORDS}|[xX×*]{1,4})?(?:(?<sign>${SIGN})|${NOTHING_BEHIND})${TRAILING}`,
  // 冀财行〔2021 5号
  `(?<open>${HALF_OPENING})(?<year>${YEAR})年?${SIGNED_SERIAL}`,
  // 冀财行2021〕5号
  `${BEHIND_AGENCY}(?<year>${YEAR})年?(?<close>${HALF_CLOSING})${SIGNED_SERIAL}`,
  // 国办发2024年第12号, 冀财行2021第5号, 冀财社2021152号
  `${BEHIND_AGENCY}(?<year>${YEAR})(?:年|(?=第|\\d{1,4}号))${SIGNED_SERIAL}`,
].map((source) => new RegExp(source, "gu"));

const MAY_HOLD_NUMBER = /[\d号期]/u;

/** All that may be the tail of a number, in order; where two begin alike, first the one kept as printed. */
export function numberTails(line: string): NumberTail[] {
  if (!MAY_HOLD_NUMBER.test(line)) return [];
  return PATTERNS.flatMap((pattern) => Array.from(line.matchAll(pattern), tailOf))
    .filter((tail) => tail !== undefined)
    .sort((a, b) => a.start - b.start);
}

const FURTHER_SERIAL = new RegExp(`(?<link>[、,和及与])${SIGNED_SERIAL}`, "uy");

/** Of 昌州财教〔2019〕19号、36号 the second, which begins at `offset` with what links it to the first. */
export function furtherSerial(line: string, offset: number): NumberTail | undefined {
  FURTHER_SERIAL.lastIndex = offset;
  const match = FURTHER_SERIAL.exec(line);
  return match ? tailOf(match) : undefined;
}

const RIGHT_BRACKETS = "〔〕";

function tailOf(match: RegExpExecArray): NumberTail | undefined {
  const {
    open,
    close,
    year,
    yearWord,
    ordinal,
    serial,
    sign,
    trailing,
    word,
    wordBehind,
    link = "",
  } = match.groups ?? {};
  const isAsPrinted = word !== undefined || wordBehind !== undefined;
  const hasBothBrackets = open !== undefined && close !== undefined;
  if (isAsPrinted && (open === undefined) !== (close === undefined)) return undefined;
  // 公告5号 may be the fifth of anything; an order needs nothing more.
  if (word !== undefined && word !== "令" && year === undefined && ordinal === undefined) return undefined;
  const start = match.index + link.length;
  const agencyEnd = start + (word?.length ?? 0);
  const bracketsEnd = agencyEnd + [open, year, yearWord, close].join("").length;
  return {
    shape: isAsPrinted ? "asPrinted" : hasBothBrackets ? "bracketed" : "bracketsLost",
    start,
    agencyEnd,
    end: match.index + match[0].length,
    ...(year && { year }),
    hasYearWord: yearWord !== undefined,
    ...(hasBothBrackets && {
      brackets: { start: agencyEnd, end: bracketsEnd, areRight: open + close === RIGHT_BRACKETS },
    }),
    isOrdinal: ordinal !== undefined,
    ...(serial && { serial }),
    hasSign: sign !== undefined,
    hasTrailingWord: trailing !== undefined,
  };
}
