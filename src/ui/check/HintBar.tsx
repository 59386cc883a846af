import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useFocusHeir } from "../shared/use-focus-heir";
import styles from "./HintBar.module.css";

export interface HintBarProps {
  readonly sentence: string;
  readonly label: string;
  readonly icon: ReactElement;
  readonly isBusy: boolean;
  readonly onAct: () => void;
}

/** Something about the sheet that the user should know, and what to do about it. */
export function HintBar({ sentence, label, icon, isBusy, onAct }: HintBarProps) {
  const bar = useFocusHeir<HTMLDivElement>();
  return (
    <div ref={bar} role="status" className={styles.bar}>
      <span className={styles.sentence}>{sentence}</span>
      <Button icon={icon} disabledFocusable={isBusy} onClick={onAct}>
        {label}
      </Button>
    </div>
  );
}
