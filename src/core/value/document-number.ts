import { type IndexedText, compactWithOrigin } from "../text/normalize";
import { type Agency, agencyBefore, withFullWidthBrackets } from "./document-number-agency";
import { readSerial, readYear } from "./document-number-parts";
import { type NumberTail, furtherSerial, numberTails } from "./document-number-patterns";

/** What keeps a printed 发文字号 from its canonical form (GB/T 9704-2012 7.2.5). */
export type DocumentNumberDefect =
  /** [2021], 【2021】, (2021), ﹝2021﹞ in place of 〔2021〕. */
  | "brackets"
  /** No brackets, or half of them: 冀财社2021152号, 国办发2024年第12号, 冀财行〔2021 5号. */
  | "bracketsLost"
  | "agencyMissing"
  | "yearMissing"
  /** Something else in the place of the year: 〔21〕, 〔2O21〕, 〔二〇二一〕. */
  | "yearMalformed"
  /** 年 inside the brackets: 〔2021年〕. */
  | "yearWord"
  | "serialMissing"
  /** 〔2021〕一号. */
  | "serialInWords"
  /** 号 is missing. */
  | "numberSignMissing"
  /** 第 before the serial. */
  | "ordinal"
  | "leadingZero"
  /** A blank inside: 〔2021〕7 号. */
  | "blank"
  /** The agency's name before its code: 国务院国发〔2000〕23号. */
  | "agencyTwice"
  /** 文, 文件 behind the number. */
  | "trailingWord";

/** One 发文字号 found in a text. */
export interface DocumentNumber {
  /** asPrinted: 令, 公告 and 会议纪要, which are numbered in forms of their own: 国务院令第714号, 财政部公告2021年第5号. */
  readonly kind: "documentNumber" | "asPrinted";
  /** 发文机关代字, brackets in it full-width: 同财农（农）指标; empty where it is missing. */
  readonly agencyCode: string;
  readonly year?: number;
  /** 12, or with a sub-number 2-1. */
  readonly serial?: string;
  /** 冀联发〔2021〕56号; absent when the agency, the year or the serial is missing. */
  readonly canonical?: string;
  readonly defects: readonly DocumentNumberDefect[];
}

/** A number with its place in the text it was found in. */
export interface FoundDocumentNumber extends DocumentNumber {
  readonly start: number;
  /** Behind the last character, a trailing 文件 included. */
  readonly end: number;
  /** The year with its brackets, where it has both. */
  readonly brackets?: { readonly start: number; readonly end: number };
}

/** The 发文字号 of a text, those behind the first in `further`; undefined where there is none (职能, 计划标准). */
export function parseDocumentNumber(
  text: string,
): (FoundDocumentNumber & { readonly further: readonly FoundDocumentNumber[] }) | undefined {
  const [first, ...further] = findDocumentNumbers(text);
  return first && { ...first, further };
}

/** Every 发文字号 in a text, in order; of 昌州财教〔2019〕19号、36号 both. Line breaks inside a number are joined. */
export function findDocumentNumbers(text: string): FoundDocumentNumber[] {
  const indexed = compactWithOrigin(text);
  const { text: line, originOf } = indexed;
  const isBlankBefore = (index: number) => index > 0 && originOf(index) > originOf(index - 1) + 1;
  const found: FoundDocumentNumber[] = [];
  let last: { readonly number: DocumentNumber; readonly end: number } | undefined;
  const keep = (number: DocumentNumber, agency: Agency, tail: NumberTail) => {
    found.push(placed(number, { agency, tail, text, indexed }));
    last = { number, end: tail.end };
  };
  for (const tail of numberTails(line)) {
    const floor: number = last?.end ?? 0;
    if (tail.start < floor) continue;
    let agency = agencyBefore(line, { end: tail.agencyEnd, floor }, isBlankBefore);
    const isFurther = agency.code === "" && /^(?:[、,;]|和|及|与)$/u.test(line.slice(floor, tail.start));
    if (isFurther && last?.number.kind === "documentNumber")
      agency = { ...agency, code: last.number.agencyCode };
    const number =
      tail.shape === "asPrinted" ? asPrinted(line, agency, tail) : documentNumber(agency, tail, line);
    if (!number) continue;
    keep(number, agency, tail);
    if (number.kind === "asPrinted") continue;
    let more = furtherSerial(line, tail.end);
    for (; more; more = furtherSerial(line, more.end)) {
      const nowhere = { code: agency.code, start: more.start, codeStart: more.start, isTwice: false };
      keep(numberOf(nowhere, number.year, more, []), nowhere, more);
    }
  }
  return found;
}

/** What has a number of its own kind, and no 机关代字. */
const OTHER_NUMBER = /(?:合同|协议|编号|证号|证书)$/u;

function documentNumber(agency: Agency, tail: NumberTail, line: string): DocumentNumber | undefined {
  const { serial, hasSign, shape } = tail;
  const year = readYear(tail.year);
  if (!year || OTHER_NUMBER.test(agency.code)) return undefined;
  // （2021年）alone, or a unit in brackets, is no number: a year or a serial with its 号 must be there.
  if (!hasSign && (tail.year === undefined || !/^\d/u.test(serial ?? ""))) return undefined;
  const isWhole = year.year !== undefined && hasSign && serial !== undefined;
  const isBehindLetter = /[A-Za-z\d]/u.test(line.charAt(tail.start - 1));
  if (agency.code === "" && (shape !== "bracketed" || !isWhole || isBehindLetter)) return undefined;
  return numberOf(agency, year.year, tail, [
    ...(shape === "bracketsLost" ? ["bracketsLost" as const] : []),
    ...(tail.brackets && !tail.brackets.areRight ? ["brackets" as const] : []),
    ...(agency.code === "" ? ["agencyMissing" as const] : []),
    ...year.defects,
    ...(tail.hasYearWord ? ["yearWord" as const] : []),
  ]);
}

/** The number with `before`, the defects of what stands before its serial, and those of the rest. */
function numberOf(
  { code: agencyCode, isTwice }: Agency,
  year: number | undefined,
  tail: NumberTail,
  before: readonly DocumentNumberDefect[],
): DocumentNumber {
  const { serial, defects } = readSerial(tail.serial, tail.isOrdinal);
  const plainSerial = serial?.replace(/^0+(?=\d)/u, "");
  return {
    kind: "documentNumber",
    agencyCode,
    ...(year !== undefined && { year }),
    ...(serial && { serial }),
    ...(agencyCode &&
      year &&
      plainSerial && { canonical: `${agencyCode}〔${String(year)}〕${plainSerial}号` }),
    defects: [
      ...before,
      ...defects,
      ...(tail.hasSign ? [] : ["numberSignMissing" as const]),
      ...(isTwice ? ["agencyTwice" as const] : []),
      ...(tail.hasTrailingWord ? ["trailingWord" as const] : []),
    ],
  };
}

/** Only brackets around a year must be the right ones. */
function asPrinted(line: string, agency: Agency, tail: NumberTail): DocumentNumber | undefined {
  if (agency.code === "") return undefined;
  const { brackets, year, serial } = tail;
  const printedYear = brackets ? `〔${year ?? ""}〕` : "";
  const rest = line.slice(brackets?.end ?? tail.agencyEnd, tail.end);
  const agencyCode = withFullWidthBrackets(line.slice(agency.start, tail.agencyEnd));
  return {
    kind: "asPrinted",
    agencyCode,
    ...(year && { year: Number(year) }),
    ...(serial && { serial }),
    canonical: agencyCode + printedYear + rest,
    defects: brackets && !brackets.areRight ? ["brackets"] : [],
  };
}

interface Place {
  readonly agency: Agency;
  readonly tail: NumberTail;
  readonly text: string;
  readonly indexed: IndexedText;
}

function placed(number: DocumentNumber, { agency, tail, text, indexed }: Place): FoundDocumentNumber {
  const endOf = (index: number) => indexed.originOf(index - 1) + 1;
  const end = endOf(tail.end);
  const { brackets } = tail;
  const printed = text.slice(indexed.originOf(agency.codeStart), end);
  const hasBlank = number.kind === "documentNumber" && /[^\S\r\n]/u.test(printed);
  return {
    ...number,
    defects: [...number.defects, ...(hasBlank ? ["blank" as const] : [])],
    start: indexed.originOf(agency.start),
    end,
    ...(brackets && { brackets: { start: indexed.originOf(brackets.start), end: endOf(brackets.end) } }),
  };
}
