import { type ReactNode, useId } from "react";
import styles from "./RadioList.module.css";

export interface RadioOption<Value extends string> {
  readonly value: Value;
  readonly label: string;
  /** Behind the label, smaller. */
  readonly remark?: string | undefined;
  /** Controls at the end of the row. */
  readonly aside?: ReactNode;
}

export interface RadioListProps<Value extends string> {
  /** What is chosen here; heard, not seen. */
  readonly label: string;
  readonly options: readonly RadioOption<Value>[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** One of several, below each other. */
export function RadioList<Value extends string>({ label, options, value, onChange }: RadioListProps<Value>) {
  const name = useId();
  return (
    <div role="radiogroup" aria-label={label} className={styles.list}>
      {options.map((option) => (
        <div key={option.value} className={styles.row}>
          <label className={styles.choice}>
            <input
              type="radio"
              name={name}
              className={styles.input}
              checked={option.value === value}
              onChange={() => {
                onChange(option.value);
              }}
            />
            <span>
              {option.label}
              {option.remark !== undefined && <span className={styles.remark}> {option.remark}</span>}
            </span>
          </label>
          {option.aside}
        </div>
      ))}
    </div>
  );
}
