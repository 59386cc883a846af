import { type SyllablesOf, loadSyllables as loadDictionary } from "../../core";
import { LoadFailure } from "../shared/load-failure";

/** Rejects with a LoadFailure where the page's server cannot be reached; the next call tries again. */
export async function loadSyllables(): Promise<SyllablesOf> {
  try {
    return await loadDictionary();
  } catch (cause) {
    throw new LoadFailure("The dictionary of pinyin did not load.", { cause });
  }
}
