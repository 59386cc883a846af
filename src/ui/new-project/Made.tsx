import { mergeClasses } from "@fluentui/react-components";
import { CheckmarkCircle20Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { Warning20Filled } from "@fluentui/react-icons/svg/warning";
import { type ReactNode, useEffect, useRef } from "react";
import styles from "./Made.module.css";

export interface MadeProps {
  readonly heading: string;
  readonly advice: string;
  /** Everything that was asked for was made. */
  readonly isWhole: boolean;
  readonly actions: ReactNode;
  readonly children?: ReactNode;
}

/** What was made is on the sheets: what comes next. */
export function Made({ heading, advice, isWhole, actions, children }: MadeProps) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <div className={styles.scroller}>
      <div className={styles.made}>
        <h2
          ref={title}
          tabIndex={-1}
          className={mergeClasses(styles.heading, isWhole ? styles.whole : styles.partial)}
        >
          {isWhole ? <CheckmarkCircle20Filled aria-hidden /> : <Warning20Filled aria-hidden />}
          {heading}
        </h2>
        <p className={styles.sentence}>{advice}</p>
        <div className={styles.actions}>{actions}</div>
      </div>
      {children}
    </div>
  );
}
