import { Button } from "@fluentui/react-components";
import { ArrowSync16Regular } from "@fluentui/react-icons/svg/arrow-sync";
import styles from "./StaleBar.module.css";

export interface StaleBarProps {
  readonly isBusy: boolean;
  readonly onCheckAgain: () => void;
}

/** The list below no longer says what the sheet says. */
export function StaleBar({ isBusy, onCheckAgain }: StaleBarProps) {
  return (
    <div role="status" className={styles.bar}>
      <span className={styles.sentence}>结果已过期：检查之后表里改过。</span>
      <Button icon={<ArrowSync16Regular />} disabledFocusable={isBusy} onClick={onCheckAgain}>
        重新检查
      </Button>
    </div>
  );
}
