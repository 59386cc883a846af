import { type ReactNode, useEffect, useId, useRef } from "react";
import styles from "./Cover.module.css";

export interface CoverProps {
  readonly title: string;
  /** Below the title. */
  readonly remarks?: ReactNode;
  /** The name of what is shown, for those who hear it. */
  readonly contentLabel: string;
  readonly children: ReactNode;
  readonly actions: ReactNode;
  readonly onCancel: () => void;
}

/** Covers a tab until the user has decided about what it shows; Escape is a no. */
export function Cover({ title, remarks, contentLabel, children, actions, onCancel }: CoverProps) {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section
      aria-labelledby={id}
      className={styles.cover}
      onKeyDown={(event) => {
        if (event.key === "Escape") onCancel();
      }}
    >
      <div className={styles.head}>
        <h2 id={id} ref={heading} tabIndex={-1} className={styles.heading}>
          {title}
        </h2>
        {remarks}
      </div>
      <div role="region" aria-label={contentLabel} tabIndex={0} className={styles.content}>
        {children}
      </div>
      <div className={styles.actions}>{actions}</div>
    </section>
  );
}
