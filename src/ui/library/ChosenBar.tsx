import { Button } from "@fluentui/react-components";
import { useFocusHeir } from "../shared/use-focus-heir";
import styles from "./ChosenBar.module.css";

export interface ChosenBarProps {
  readonly count: number;
  readonly isBusy: boolean;
  readonly onInsert: () => void;
  readonly onClear: () => void;
}

/** What is to be done with the indicators that were ticked, also those that the list no longer shows. */
export function ChosenBar({ count, isBusy, onInsert, onClear }: ChosenBarProps) {
  const bar = useFocusHeir<HTMLDivElement>();
  return (
    <div ref={bar} className={styles.bar}>
      <Button appearance="primary" disabledFocusable={isBusy} onClick={onInsert}>
        插入选中的{count}个
      </Button>
      <Button onClick={onClear}>取消选中</Button>
    </div>
  );
}
