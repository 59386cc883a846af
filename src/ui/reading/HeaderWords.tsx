import { type CellAddress, type ColumnRole, shorten } from "../../core";
import type { Correction } from "./corrections";
import { COLUMN_MEANINGS } from "./meanings";
import { type Word, WordList } from "./WordList";

export interface HeaderWordsProps {
  readonly title: string;
  readonly words: readonly Word<ColumnRole>[];
  readonly onCorrect: (correction: Correction) => void;
  readonly onReveal: (at: CellAddress) => void;
}

/** The headers of one table, each with what its column means. */
export function HeaderWords({ title, words, onCorrect, onReveal }: HeaderWordsProps) {
  return (
    <WordList
      title={title}
      words={words}
      meanings={COLUMN_MEANINGS}
      ask={({ place, text }) => `${place}栏“${shorten(text)}”这一栏是`}
      onReveal={onReveal}
      onCorrect={(label, meaning) => {
        onCorrect({ kind: "column", label, meaning });
      }}
    />
  );
}
