import { mergeClasses } from "@fluentui/react-components";
import { type ReactNode, useId } from "react";
import type { TextBoxProps } from "../shared/TextBox";
import box from "../shared/TextBox.module.css";
import styles from "./InputRow.module.css";

export interface InputRowProps {
  readonly title: string;
  /** Beside the title. */
  readonly aside?: ReactNode;
  readonly boxes: readonly Pick<TextBoxProps, "label" | "value" | "onType" | "help">[];
}

/** Short boxes that belong together, side by side; what is to be said of them stands below in full width. */
export function InputRow({ title, aside, boxes }: InputRowProps) {
  const id = useId();
  return (
    <div role="group" aria-labelledby={id}>
      <div className={styles.head}>
        <span id={id}>{title}</span>
        {aside}
      </div>
      <div className={styles.row}>
        {boxes.map(({ label, value, onType, help }) => (
          <label key={label}>
            <span className={styles.label}>{label}</span>
            <input
              type="text"
              className={mergeClasses(box.box, styles.figures, help?.blocks && box.wrong)}
              autoComplete="off"
              inputMode="decimal"
              value={value}
              aria-invalid={help?.blocks}
              aria-describedby={help && `${id}-${label}`}
              onChange={(event) => {
                onType(event.target.value);
              }}
            />
          </label>
        ))}
      </div>
      <div aria-live="polite">
        {boxes.map(
          ({ label, help }) =>
            help && (
              <p
                key={label}
                id={`${id}-${label}`}
                className={mergeClasses(box.help, help.blocks && box.blocking)}
              >
                {help.text}
              </p>
            ),
        )}
      </div>
    </div>
  );
}
