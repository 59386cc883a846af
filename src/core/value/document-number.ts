import { compactWithOrigin } from "../text/normalize";

/** What keeps a printed 发文字号 from its canonical form (GB/T 9704-2012 7.2.5). */
export type DocumentNumberDefect =
  /** [2021], 【2021】, (2021), ﹝2021﹞ in place of 〔2021〕. */
  | "brackets"
  /** No brackets at all: 冀财社2021152号, 国办发2024年第12号. */
  | "bracketsLost"
  | "yearMissing"
  | "serialMissing"
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
  /** order: 令 numbers, which have no year in brackets. */
  readonly kind: "documentNumber" | "order";
  /** 发文机关代字, brackets in it full-width: 同财农（农）指标. */
  readonly agencyCode: string;
  readonly year?: number;
  /** 12, or with a sub-number 2-1. */
  readonly serial?: string;
  /** 冀联发〔2021〕56号; absent when the year or the serial is missing. */
  readonly canonical?: string;
  readonly defects: readonly DocumentNumberDefect[];
}

/** A number with its place in the text it was found in. */
export interface FoundDocumentNumber extends DocumentNumber {
  readonly start: number;
  /** Behind the last character, a trailing 文件 included. */
  readonly end: number;
}

const OPENING = "[〔\\[【(﹝{〖「<]";
const CLOSING = "[〕\\]】)﹞}〗」>]";
const HAN = "\\p{Script=Han}";
/** Tried only where 汉字 begin: a number found from further on would be found from there as well, and time would grow squared. */
const FIRST = `(?<!${HAN})`;
const AGENCY = `${FIRST}(${HAN}+?(?:\\(${HAN}+\\)${HAN}*?)*)`;
const SERIAL = "(第)?(\\d+(?:-\\d+)?)?";
/** 文 alone only where the word ends: in 5号文化工程 it belongs to what follows. */
const WORD_BEHIND = `(文件|文(?!${HAN}))?`;
/** Without 号 the number must end there: (2023)150万元 is none. */
const TAIL = `(?:(号)|(?![\\d${HAN}]))${WORD_BEHIND}`;
const BRACKETED = new RegExp(
  `${AGENCY}(${OPENING})(\\d{4}|\\d{2}[xX×*]{2})?年?(${CLOSING})${SERIAL}${TAIL}`,
  "u",
);
const YEAR_AND_ORDINAL = new RegExp(
  `${AGENCY}((?:19|20)\\d{2})年(第)?(\\d+(?:-\\d+)?)(号)${WORD_BEHIND}`,
  "u",
);
const RUN_TOGETHER = new RegExp(`${AGENCY}((?:19|20)\\d{2})()(\\d{1,4})(号)${WORD_BEHIND}`, "u");
const ORDER = new RegExp(`${FIRST}(${HAN}+令)(第)?(\\d+)号?`, "u");
const FURTHER_SERIAL = /^(?:[、,，和及](第)?(\d+(?:-\d+)?)(号))/u;
/** Words that lead to a number and are no part of it. */
const LEAD_IN = /^(?:.*(?:根据|依据|按照|参照|执行|印发|转发|文件|文号)|以及|[和及与按见据附])(?=..)/u;
const PROVINCES = "京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川蜀贵黔云滇藏陕甘陇青宁新";
const AGENCY_NAME = /^(.*?(?:国务院|部|厅|局|政府|委员会|委|办公室|办公厅|联合会))(.{2,})$/u;

/** The 发文字号 of a text, those behind the first in `further`; undefined where there is none (职能, 计划标准). */
export function parseDocumentNumber(
  text: string,
): (FoundDocumentNumber & { readonly further: readonly FoundDocumentNumber[] }) | undefined {
  const [first, ...further] = findDocumentNumbers(text);
  return first && { ...first, further };
}

/** Every 发文字号 in a text, in order; of 昌州财教〔2019〕19号、36号 both. Line breaks inside a number are joined. */
export function findDocumentNumbers(text: string): FoundDocumentNumber[] {
  const { text: line, originOf } = compactWithOrigin(text);
  const found: FoundDocumentNumber[] = [];
  const push = (number: DocumentNumber, from: number, to: number) => {
    const start = originOf(from);
    const end = originOf(to - 1) + 1;
    const hasBlank = /[^\S\r\n]/u.test(text.slice(start, end));
    found.push({
      ...number,
      defects: [...number.defects, ...(hasBlank ? ["blank" as const] : [])],
      start,
      end,
    });
  };
  let offset = 0;
  for (let match = firstNumber(line); match; match = firstNumber(line.slice(offset))) {
    push(match.number, offset + match.start, offset + match.end);
    offset += match.end;
    const further = () => FURTHER_SERIAL.exec(line.slice(offset));
    for (let more = further(); more; more = further()) {
      const [all, ordinal, serial] = more;
      const number = documentNumber(
        { ...match.number, serial: serial ?? "" },
        serialDefects(ordinal, serial),
      );
      push(number, offset + 1, offset + all.length);
      offset += all.length;
    }
  }
  return found;
}

interface Match {
  readonly number: DocumentNumber;
  readonly start: number;
  readonly end: number;
}

/** The number that begins first; of two that begin alike, the one with brackets. */
function firstNumber(text: string): Match | undefined {
  const matches = [bracketed(text), withoutBrackets(text), order(text)].filter(
    (match) => match !== undefined,
  );
  return matches.sort((a, b) => a.end - b.end)[0];
}

function bracketed(text: string): Match | undefined {
  const match = BRACKETED.exec(text);
  if (!match) return undefined;
  const [all, leadAndCode = "", opening = "", year, closing = "", ordinal, serial, sign, trailing] = match;
  // （2021年）alone, or a unit in brackets, is no number: a year or a serial with its 号 must be there.
  if (!year && !sign) return undefined;
  const isYearMasked = year !== undefined && !/^(?:19|20)\d{2}$/u.test(year);
  if (isYearMasked && /^\d+$/u.test(year)) return undefined;
  if (!sign && !serial) return undefined;
  const { agencyCode, isTwice, lead } = agencyOf(leadAndCode);
  const defects: DocumentNumberDefect[] = [
    ...(opening === "〔" && closing === "〕" ? [] : ["brackets" as const]),
    ...(year && !isYearMasked ? [] : ["yearMissing" as const]),
    ...serialDefects(ordinal, serial),
    ...(sign ? [] : ["numberSignMissing" as const]),
    ...(isTwice ? ["agencyTwice" as const] : []),
    ...(trailing ? ["trailingWord" as const] : []),
  ];
  const parts = { kind: "documentNumber" as const, agencyCode, ...(serial && { serial }) };
  const number = documentNumber(year && !isYearMasked ? { ...parts, year: Number(year) } : parts, defects);
  return { number, start: match.index + lead, end: match.index + all.length };
}

function withoutBrackets(text: string): Match | undefined {
  const match = YEAR_AND_ORDINAL.exec(text) ?? RUN_TOGETHER.exec(text);
  if (!match) return undefined;
  const [all, leadAndCode = "", year = "", ordinal, serial = "", , trailing] = match;
  const { agencyCode, isTwice, lead } = agencyOf(leadAndCode);
  const defects: DocumentNumberDefect[] = [
    "bracketsLost",
    ...serialDefects(ordinal, serial),
    ...(isTwice ? ["agencyTwice" as const] : []),
    ...(trailing ? ["trailingWord" as const] : []),
  ];
  const number = documentNumber({ kind: "documentNumber", agencyCode, year: Number(year), serial }, defects);
  return { number, start: match.index + lead, end: match.index + all.length };
}

function order(text: string): Match | undefined {
  const match = ORDER.exec(text);
  if (!match) return undefined;
  const [all, leadAndCode = "", ordinal = "", serial = ""] = match;
  const { agencyCode, lead } = agencyOf(leadAndCode);
  const number = {
    kind: "order" as const,
    agencyCode,
    serial,
    canonical: `${agencyCode}${ordinal}${serial}号`,
    defects: [],
  };
  return { number, start: match.index + lead, end: match.index + all.length };
}

function serialDefects(ordinal: string | undefined, serial: string | undefined): DocumentNumberDefect[] {
  if (serial === undefined || serial === "") return ["serialMissing"];
  return [
    ...(ordinal ? ["ordinal" as const] : []),
    ...(serial.startsWith("0") ? ["leadingZero" as const] : []),
  ];
}

function documentNumber(
  { kind, agencyCode, year, serial }: Omit<DocumentNumber, "defects" | "canonical">,
  defects: readonly DocumentNumberDefect[],
): DocumentNumber {
  const base = { kind, agencyCode, ...(year !== undefined && { year }), ...(serial && { serial }), defects };
  const plainSerial = serial?.replace(/^0+(?=\d)/u, "");
  return year && plainSerial ? { ...base, canonical: `${agencyCode}〔${year}〕${plainSerial}号` } : base;
}

/** The code behind `lead` characters that lead to it and behind the agency's own name; brackets in it full-width. */
function agencyOf(leadAndCode: string): { agencyCode: string; isTwice: boolean; lead: number } {
  const code = leadAndCode.replace(LEAD_IN, "");
  const [, name, rest] = AGENCY_NAME.exec(code) ?? [];
  const isTwice =
    name !== undefined &&
    rest !== undefined &&
    (name.startsWith(rest.charAt(0)) || PROVINCES.includes(rest.charAt(0)));
  const agencyCode = (isTwice ? rest : code).replaceAll("(", "（").replaceAll(")", "）");
  return { agencyCode, isTwice, lead: leadAndCode.length - code.length };
}
