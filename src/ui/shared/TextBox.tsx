import { mergeClasses } from "@fluentui/react-components";
import { type ChangeEvent, useId } from "react";
import styles from "./TextBox.module.css";

/** A sentence below a box. `blocks` where what was typed cannot be used. */
export interface InputHelp {
  readonly blocks: boolean;
  readonly text: string;
}

export interface TextBoxProps {
  readonly label: string;
  readonly value: string;
  readonly onType: (text: string) => void;
  readonly help: InputHelp | undefined;
  /** Shown while there is nothing else to say. */
  readonly hint?: string;
  /** For sentences rather than words. */
  readonly isLong?: boolean;
}

/** A labelled box with a sentence of help below. */
export function TextBox({ label, value, onType, help, hint, isLong = false }: TextBoxProps) {
  const id = useId();
  const sentence = help?.text ?? hint;
  const box = {
    value,
    autoComplete: "off",
    className: mergeClasses(styles.box, help?.blocks && styles.wrong),
    "aria-invalid": help?.blocks,
    "aria-describedby": sentence === undefined ? undefined : id,
    onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => {
      onType(event.target.value);
    },
  };
  return (
    <div>
      <label>
        <span className={styles.label}>{label}</span>
        {isLong ? <textarea rows={3} {...box} /> : <input type="text" {...box} />}
      </label>
      {sentence !== undefined && (
        <p id={id} aria-live="polite" className={mergeClasses(styles.help, help?.blocks && styles.blocking)}>
          {sentence}
        </p>
      )}
    </div>
  );
}
