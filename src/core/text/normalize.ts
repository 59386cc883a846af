/** Spaces of every kind, line breaks and the invisible characters that pasted text brings along. */
const BLANKS = /[\s\u00a0\u200b-\u200d\u2060\ufeff\u3000]+/gu;

const BLANK = /[\s\u00a0\u200b-\u200d\u2060\ufeff\u3000]/u;

/** The small signs of the CNS encoding that some input methods offer: ﹪ ﹤ ﹥ ﹦ ﹣ ﹙ ﹚. */
const SMALL_SIGNS: Readonly<Record<string, string>> = {
  "﹪": "%",
  "﹤": "<",
  "﹥": ">",
  "﹦": "=",
  "﹣": "-",
  "﹙": "(",
  "﹚": ")",
};

const NOT_HALF_WIDTH = /[\uff01-\uff5e\u3000﹪﹤﹥﹦﹣﹙﹚]/gu;

/** Full-width letters, digits and signs → half-width; 汉字 and 、。“” stay. "９５％" → "95%". */
export function toHalfWidth(text: string): string {
  return text.replace(NOT_HALF_WIDTH, (sign) => {
    if (sign === "\u3000") return " ";
    return SMALL_SIGNS[sign] ?? String.fromCharCode(sign.charCodeAt(0) - 0xfee0);
  });
}

/** What compact has nothing to do about: nearly every text of a form. */
const ALREADY_COMPACT = /^[^\s\u00a0\u200b-\u200d\u2060\ufeff\u3000\uff01-\uff5e﹪﹤﹥﹦﹣﹙﹚]*$/u;

/** Without any space or line break: "满意度指\n标" → "满意度指标". */
export function withoutBlanks(text: string): string {
  return text.replace(BLANKS, "");
}

const BLANK_AT_AN_END = /^[\s\u200b-\u200d\u2060\ufeff]|[\s\u200b-\u200d\u2060\ufeff]$/u;

/** Blanks at both ends off, also those that String.trim does not know. */
export function trimBlanks(text: string): string {
  if (!BLANK_AT_AN_END.test(text)) return text;
  return text.replace(
    /^[\s\u200b-\u200d\u2060\ufeff]+|(?<![\s\u200b-\u200d\u2060\ufeff])[\s\u200b-\u200d\u2060\ufeff]+$/gu,
    "",
  );
}

/** True when nothing in the text can be seen. */
export function isBlank(text: string | undefined): boolean {
  return text === undefined || !/[^\s\u200b-\u200d\u2060\ufeff]/u.test(text);
}

/** True for a blank, and for what people put where nothing is to be said: /, —, 无. */
export function saysNothing(text: string): boolean {
  return /^(?:[-–—―/\\|]*|无)$/u.test(compact(text));
}

/** Half-width and without blanks: the form in which labels and values are compared. */
export function compact(text: string): string {
  return ALREADY_COMPACT.test(text) ? text : withoutBlanks(toHalfWidth(text));
}

/** At most `length` characters of a quotation, then ……. */
export function shorten(text: string, length = 20): string {
  const line = BLANK.test(text) ? text.replace(BLANKS, " ").trim() : text;
  if (line.length <= length) return line;
  const characters = Array.from(line);
  return characters.length <= length ? line : `${characters.slice(0, length).join("")}……`;
}

/** A compact text that remembers where in the original each of its characters stood. */
export interface IndexedText {
  readonly text: string;
  /** The place in the original of character `index` of the compact text; behind its end, that of the original's end. */
  readonly originOf: (index: number) => number;
}

/** As compact, for whoever wants to find in the original what was found in the compact text. */
export function compactWithOrigin(original: string): IndexedText {
  const halfWidth = toHalfWidth(original);
  const origins: number[] = [];
  let text = "";
  for (let index = 0; index < halfWidth.length; index++) {
    const character = halfWidth.charAt(index);
    if (withoutBlanks(character) === "") continue;
    text += character;
    origins.push(index);
  }
  return { text, originOf: (index) => origins[index] ?? original.length };
}
