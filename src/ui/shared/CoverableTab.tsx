import { mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";
import styles from "./CoverableTab.module.css";

export interface CoverableTabProps {
  readonly children: ReactNode;
  /** Takes the place of the tab's content while it is there. */
  readonly cover: ReactNode;
}

export function CoverableTab({ children, cover }: CoverableTabProps) {
  const isCovered = Boolean(cover);
  return (
    <div className={styles.tab}>
      <div aria-hidden={isCovered} className={mergeClasses(styles.scroller, isCovered && styles.covered)}>
        {children}
      </div>
      {cover}
    </div>
  );
}
