import { mergeClasses } from "@fluentui/react-components";
import { SEVERITIES, type Severity } from "../../core";
import { SeverityLabel } from "./SeverityLabel";
import styles from "./SeverityFilter.module.css";

export interface SeverityFilterProps {
  readonly counts: Readonly<Record<Severity, number>>;
  /** Undefined while all are shown. */
  readonly chosen: Severity | undefined;
  readonly onChoose: (severity: Severity | undefined) => void;
}

/** How many findings there are of each severity; pressing one leaves only those, pressing it again shows all. */
export function SeverityFilter({ counts, chosen, onChoose }: SeverityFilterProps) {
  return (
    <div role="group" aria-label="按级别筛选" className={styles.row}>
      {SEVERITIES.map((severity) => (
        <button
          key={severity}
          type="button"
          className={mergeClasses(styles.chip, chosen === severity && styles.pressed)}
          aria-pressed={chosen === severity}
          disabled={counts[severity] === 0}
          onClick={() => {
            onChoose(chosen === severity ? undefined : severity);
          }}
        >
          <SeverityLabel severity={severity} />
          <span className={styles.count}>{counts[severity]}</span>
        </button>
      ))}
    </div>
  );
}
