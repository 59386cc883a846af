import { useEffect, useMemo, useState } from "react";
import {
  type LibraryIndicator,
  type OwnLibrary,
  type SearchableIndicator,
  type SyllablesOf,
  libraryWith,
  searchable,
} from "../../core";
import { loadSyllables } from "./load-syllables";

export interface SearchableLibrary {
  readonly indicators: readonly LibraryIndicator[];
  readonly list: readonly SearchableIndicator[];
  /** False where the dictionary of pinyin could not be fetched. */
  readonly hasPinyin: boolean;
  /** Tries to fetch the dictionary once more. */
  readonly fetchAgain: () => void;
}

/** The library with the user's own, by 汉字 at once and by pinyin as soon as the dictionary is there. */
export function useSearchable(own: OwnLibrary): SearchableLibrary {
  const [syllablesOf, setSyllablesOf] = useState<SyllablesOf>();
  const [isMissing, setMissing] = useState(false);
  const [attempts, setAttempts] = useState(1);

  useEffect(() => {
    loadSyllables().then(
      (loaded) => {
        setSyllablesOf(() => loaded);
      },
      (failure: unknown) => {
        console.error(failure);
        setMissing(true);
      },
    );
  }, [attempts]);

  const indicators = useMemo(() => libraryWith(own), [own]);
  const list = useMemo(() => searchable(indicators, syllablesOf), [indicators, syllablesOf]);
  return {
    indicators,
    list,
    hasPinyin: !isMissing,
    fetchAgain: () => {
      setMissing(false);
      setAttempts(attempts + 1);
    },
  };
}
