import { Button } from "@fluentui/react-components";
import { type LibraryIndicator, shapeOf } from "../../core";
import { level2Name, projectKindNames } from "./indicator-words";
import { DIRECTION_WORDS } from "./messages";
import styles from "./IndicatorItem.module.css";

export interface IndicatorItemProps {
  readonly indicator: LibraryIndicator;
  readonly isOwn: boolean;
  readonly isChosen: boolean;
  readonly isBusy: boolean;
  readonly onChoose: (isChosen: boolean) => void;
  readonly onInsert: () => void;
}

/** One indicator: its name, what it is worth knowing of it, and the way into the form. */
export function IndicatorItem(props: IndicatorItemProps) {
  const { indicator, isOwn, isChosen, isBusy, onChoose, onInsert } = props;
  const { level2, level3, description, indicatorValue } = indicator;
  return (
    <li className={styles.item}>
      <label className={styles.name}>
        <input
          type="checkbox"
          className={styles.box}
          checked={isChosen}
          onChange={(event) => {
            onChoose(event.target.checked);
          }}
        />
        {level3}
      </label>
      <Button
        size="small"
        className={styles.insert}
        aria-label={`插入“${level3}”`}
        disabledFocusable={isBusy}
        onClick={onInsert}
      >
        插入
      </Button>
      <div className={styles.facts}>
        <div className={styles.kinds}>
          {indicatorValue !== "" && (
            <span className={styles.value}>
              {indicatorValue}{" "}
              <span className={styles.direction}>{DIRECTION_WORDS[shapeOf(indicatorValue).direction]}</span>
            </span>
          )}
          <span>{level2Name(level2)}</span>
          <span>{isOwn ? "自建" : projectKindNames(indicator)}</span>
        </div>
        {description !== "" && <div className={styles.description}>{description}</div>}
      </div>
    </li>
  );
}
