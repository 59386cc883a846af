import type { CellAddress } from "../../core";
import { formatCell } from "../../core";
import type { Meaning } from "./meanings";
import { MeaningSelect } from "./MeaningSelect";
import styles from "./WordList.module.css";

/** A printed word of the form, and what it was taken for. */
export interface Word<Value extends string> {
  readonly at: CellAddress;
  /** The cell or column as it is shown. */
  readonly place: string;
  readonly text: string;
  readonly value: Value | "none" | undefined;
  readonly isCorrected: boolean;
  /** What was read behind it. */
  readonly reading: string | undefined;
}

export interface WordListProps<Value extends string> {
  readonly title: string;
  readonly words: readonly Word<Value>[];
  readonly meanings: readonly Meaning<Value>[];
  /** The question that the choice answers, as in “指标值”这一栏是. */
  readonly ask: (word: Word<Value>) => string;
  readonly onCorrect: (label: string, value: Value | "none") => void;
  readonly onReveal: (at: CellAddress) => void;
}

/** Words with what they mean, each of which can be corrected; a press on the place goes there. */
export function WordList<Value extends string>(props: WordListProps<Value>) {
  const { title, words, meanings, ask, onCorrect, onReveal } = props;
  if (words.length === 0) return null;
  return (
    <>
      <h4 className={styles.title}>{title}</h4>
      <ul aria-label={title} className={styles.list}>
        {words.map((word) => (
          <li key={formatCell(word.at)} className={styles.word}>
            <button
              type="button"
              className={styles.place}
              aria-label={`定位${formatCell(word.at)}`}
              onClick={() => {
                onReveal(word.at);
              }}
            >
              {word.place}
            </button>
            <span className={styles.text}>
              {word.text === "" ? <span className={styles.remark}>没有表头，按内容认出</span> : word.text}
              {word.isCorrected && <span className={styles.corrected}>改过</span>}
            </span>
            {word.text === "" ? (
              <span>{meanings.find(({ value }) => value === word.value)?.label}</span>
            ) : (
              <MeaningSelect
                label={ask(word)}
                meanings={meanings}
                value={word.value}
                onChange={(value) => {
                  onCorrect(word.text, value);
                }}
              />
            )}
            {word.reading !== undefined && <span className={styles.reading}>{word.reading}</span>}
          </li>
        ))}
      </ul>
    </>
  );
}
