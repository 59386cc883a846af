import { Button } from "@fluentui/react-components";
import { ArrowSync16Regular } from "@fluentui/react-icons/svg/arrow-sync";
import styles from "./StaleBar.module.css";

export interface StaleBarProps {
  /** What was changed since the check. */
  readonly changed: "sheet" | "settings";
  readonly isBusy: boolean;
  readonly onCheckAgain: () => void;
}

const SENTENCES = {
  sheet: "结果已过期：检查之后表里改过。",
  settings: "结果已过期：检查之后设置改过。",
} as const;

/** The list below no longer says what the sheet says. */
export function StaleBar({ changed, isBusy, onCheckAgain }: StaleBarProps) {
  return (
    <div role="status" className={styles.bar}>
      <span className={styles.sentence}>{SENTENCES[changed]}</span>
      <Button icon={<ArrowSync16Regular />} disabledFocusable={isBusy} onClick={onCheckAgain}>
        重新检查
      </Button>
    </div>
  );
}
