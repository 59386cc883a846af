import type { Meaning } from "./meanings";
import styles from "./MeaningSelect.module.css";

export interface MeaningSelectProps<Value extends string> {
  /** Which word this is about; heard, not seen. */
  readonly label: string;
  readonly meanings: readonly Meaning<Value>[];
  /** Undefined where nobody knows. */
  readonly value: Value | "none" | undefined;
  readonly onChange: (value: Value | "none") => void;
}

/** What a word was taken for, and what it may be instead. */
export function MeaningSelect<Value extends string>(props: MeaningSelectProps<Value>) {
  const { label, meanings, value, onChange } = props;
  return (
    <select
      aria-label={label}
      className={styles.select}
      value={value ?? ""}
      onChange={(event) => {
        const chosen = meanings.find((meaning) => meaning.value === event.target.value);
        if (chosen) onChange(chosen.value);
      }}
    >
      {value === undefined && (
        <option value="" disabled>
          没有认出
        </option>
      )}
      {meanings.map((meaning) => (
        <option key={meaning.value} value={meaning.value}>
          {meaning.label}
        </option>
      ))}
    </select>
  );
}
