import { type ReactNode, useId } from "react";
import styles from "./Section.module.css";

export interface SectionProps {
  readonly title: string;
  /** Behind the title, smaller. */
  readonly remark?: string | undefined;
  /** At the end of the title's line. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** One matter of 设置 under its heading. */
export function Section({ title, remark, aside, children }: SectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.section}>
      <div className={styles.head}>
        <h2 id={id} className={styles.heading}>
          {title}
        </h2>
        {remark !== undefined && <span className={styles.remark}>{remark}</span>}
        {aside}
      </div>
      {children}
    </section>
  );
}
