import { pinyin } from "pinyin-pro";

/** The syllables of a text without tones, ü as v; what is no 汉字 stands for itself, sign by sign. */
export function syllablesOf(text: string): string[] {
  return pinyin(text, { toneType: "none", type: "array", v: true }).map((syllable) => syllable.toLowerCase());
}
