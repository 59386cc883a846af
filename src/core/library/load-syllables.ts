/** Reads a text as pinyin syllables. */
export type SyllablesOf = (text: string) => readonly string[];

/** The dictionary of pinyin is larger than the rest of core: it is fetched when somebody searches. */
export async function loadSyllables(): Promise<SyllablesOf> {
  const { syllablesOf } = await import("./pinyin");
  return syllablesOf;
}
