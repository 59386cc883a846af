/** What a cell holds after something was typed or written into it. */
export interface CellContent {
  readonly value: string | number | boolean;
  /** Begins with "=". */
  readonly formula?: string;
  /** Typed with a leading apostrophe, which Excel takes away and remembers. */
  readonly isQuoted?: boolean;
}

export interface Interpretation {
  /** Undefined for a cell that becomes blank. */
  readonly content: CellContent | undefined;
  /** The number format that Excel puts on by itself, for a cell whose format is General. */
  readonly numberFormat?: string;
}

export interface InputRules {
  /** Whether an apostrophe stays part of the text in a cell formatted as text; reports on real Excel differ. */
  readonly keepsApostropheInTextCells: boolean;
}

/** The year that a date without one is taken for. */
const currentYear = 2026;

const isTextFormat = (numberFormat: string): boolean => numberFormat === "@";

/** What Chinese Excel makes of a text that is typed into a cell, or written by `values` or `formulas`. */
export function interpretInput(text: string, numberFormat: string, rules: InputRules): Interpretation {
  if (text === "") return { content: undefined };
  const isText = isTextFormat(numberFormat);
  if (text.startsWith("'") && !(isText && rules.keepsApostropheInTextCells)) {
    return { content: { value: text.slice(1), isQuoted: true } };
  }
  if (isText) return { content: { value: text } };
  return readConstant(text.normalize("NFKC").trim()) ?? readFormula(text) ?? { content: { value: text } };
}

function readConstant(text: string): Interpretation | undefined {
  if (/^(?:true|false)$/i.test(text)) return { content: { value: text.toLowerCase() === "true" } };
  if (/^#(?:N\/A|REF!|NAME\?|VALUE!|DIV\/0!|NUM!|NULL!)$/i.test(text)) {
    return { content: { value: text.toUpperCase() } };
  }
  return readNumber(text) ?? readDate(text) ?? readTime(text);
}

function readNumber(text: string): Interpretation | undefined {
  const match =
    /^(\(?)([-+]?)([¥$]?)((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+)(e[-+]?\d+)?\s*(%?)(\)?)$/i.exec(text);
  if (!match) return undefined;
  const [, open, sign, currency, digits = "", exponent = "", percent, close] = match;
  if (Boolean(open) !== Boolean(close) || (open && sign)) return undefined;
  const size = Number(digits.replaceAll(",", "") + exponent);
  const value = (sign === "-" || open ? -size : size) / (percent ? 100 : 1);
  const content = { value: Number(value.toPrecision(15)) };
  const decimals = digits.includes(".") ? ".00" : "";
  if (percent) return { content, numberFormat: `0${decimals}%` };
  if (exponent) return { content, numberFormat: "0.00E+00" };
  if (currency) return { content, numberFormat: `"¥"#,##0${decimals}` };
  if (digits.includes(",")) return { content, numberFormat: `#,##0${decimals}` };
  return { content };
}

interface DatePattern {
  readonly pattern: RegExp;
  readonly numberFormat: string;
}

const datePatterns: readonly DatePattern[] = [
  {
    pattern: /^(?<year>\d{2}|\d{4})[-/](?<month>\d{1,2})[-/](?<day>\d{1,2})$/,
    numberFormat: "yyyy/m/d",
  },
  { pattern: /^(?<year>\d{4})[-/](?<month>\d{1,2})$/, numberFormat: "mmm-yy" },
  { pattern: /^(?<month>\d{1,2})[-/](?<day>\d{1,2})$/, numberFormat: 'm"月"d"日"' },
  {
    pattern: /^(?<year>\d{2}|\d{4})年(?<month>\d{1,2})月(?<day>\d{1,2})日$/,
    numberFormat: 'yyyy"年"m"月"d"日"',
  },
  { pattern: /^(?<year>\d{2}|\d{4})年(?<month>\d{1,2})月$/, numberFormat: 'yyyy"年"m"月"' },
  { pattern: /^(?<month>\d{1,2})月(?<day>\d{1,2})日$/, numberFormat: 'm"月"d"日"' },
];

function readDate(text: string): Interpretation | undefined {
  for (const { pattern, numberFormat } of datePatterns) {
    const parts = pattern.exec(text)?.groups;
    if (!parts) continue;
    const { year, month, day } = parts;
    const value = serialOf(fullYear(year), Number(month), day === undefined ? 1 : Number(day));
    if (value !== undefined) return { content: { value }, numberFormat };
  }
  return undefined;
}

function fullYear(year: string | undefined): number {
  if (year === undefined) return currentYear;
  return year.length === 4 ? Number(year) : Number(year) + (Number(year) < 30 ? 2000 : 1900);
}

/** Days since the last day of 1899, as Excel counts from March 1900 on; undefined for a date that does not exist. */
function serialOf(year: number, month: number, day: number): number | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1901;
  return isReal ? Math.round(date.getTime() / 86_400_000) + 25_569 : undefined;
}

function readTime(text: string): Interpretation | undefined {
  const match = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text);
  if (!match) return undefined;
  const [, hours, minutes, seconds = 0] = match;
  const value = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  return { content: { value }, numberFormat: "h:mm" };
}

/** Excel takes +, - and @ for the beginning of a formula, too. */
function readFormula(text: string): Interpretation | undefined {
  if (text.length < 2 || !/^[=+\-@]/.test(text)) return undefined;
  const formula = text.startsWith("=") ? text : `=${text}`;
  return { content: { value: 0, formula } };
}
