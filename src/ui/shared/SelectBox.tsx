import { mergeClasses } from "@fluentui/react-components";
import styles from "./SelectBox.module.css";
import box from "./TextBox.module.css";

export interface SelectBoxProps {
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** One of many, in a list that opens. */
export function SelectBox({ label, options, value, onChange }: SelectBoxProps) {
  return (
    <label>
      <span className={box.label}>{label}</span>
      <select
        className={mergeClasses(box.box, styles.select)}
        value={value}
        onChange={(event) => {
          onChange(event.target.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}
