import { mergeClasses } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { useId } from "react";
import { listCells, placeName } from "./place-names";
import { ProblemDetail, type ProblemDetailProps } from "./ProblemDetail";
import { SeverityLabel } from "./SeverityLabel";
import styles from "./ProblemRow.module.css";

export interface ProblemRowProps extends Omit<ProblemDetailProps, "id"> {
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** One problem: how bad, where, what; opened, everything else that is known of it. */
export function ProblemRow({ isOpen, onToggle, ...detail }: ProblemRowProps) {
  const { problem } = detail;
  const id = useId();
  const [{ form, at }] = problem.places;
  const name = problem.places.length === 1 ? placeName(form, at) : "";
  return (
    <li className={mergeClasses(styles.row, isOpen && styles.open)}>
      <button
        type="button"
        data-problem={problem.key}
        className={styles.button}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={onToggle}
      >
        <span>
          <span className={styles.where}>
            <SeverityLabel severity={problem.diagnostic.severity} />
            <span className={styles.cells}>{listCells(problem.places)}</span>
            {name !== "" && <span>{name}</span>}
          </span>
          <span className={styles.what}>{problem.diagnostic.what}</span>
        </span>
        <ChevronDown16Regular aria-hidden className={mergeClasses(styles.chevron, isOpen && styles.turned)} />
      </button>
      {isOpen && <ProblemDetail id={id} {...detail} />}
    </li>
  );
}
