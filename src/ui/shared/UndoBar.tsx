import { Button } from "@fluentui/react-components";
import { ArrowUndo16Regular } from "@fluentui/react-icons/svg/arrow-undo";
import { useFocusHeir } from "./use-focus-heir";
import styles from "./UndoBar.module.css";

export interface UndoBarProps {
  /** What was done last. */
  readonly title: string;
  readonly isBusy: boolean;
  readonly onUndo: () => void;
}

/** The newest change of ours, and the way to take it back. */
export function UndoBar({ title, isBusy, onUndo }: UndoBarProps) {
  const bar = useFocusHeir<HTMLDivElement>();
  return (
    <div ref={bar} className={styles.bar}>
      <span className={styles.title} title={title}>
        {title}
      </span>
      <Button appearance="subtle" icon={<ArrowUndo16Regular />} disabledFocusable={isBusy} onClick={onUndo}>
        撤销本次修改
      </Button>
    </div>
  );
}
