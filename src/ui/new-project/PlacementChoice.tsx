import { useId } from "react";
import { PLACEMENTS, type PlacementKind } from "./messages";
import styles from "./PlacementChoice.module.css";

export interface PlacementChoiceProps {
  readonly chosen: PlacementKind;
  readonly onChoose: (kind: PlacementKind) => void;
}

/** Where the new form goes. */
export function PlacementChoice({ chosen, onChoose }: PlacementChoiceProps) {
  const name = useId();
  return (
    <div role="radiogroup" aria-label="插入到哪里" className={styles.choices}>
      {PLACEMENTS.map(({ value, label }) => (
        <label key={value} className={styles.choice}>
          <input
            type="radio"
            name={name}
            className={styles.input}
            checked={value === chosen}
            onChange={() => {
              onChoose(value);
            }}
          />
          {label}
        </label>
      ))}
    </div>
  );
}
