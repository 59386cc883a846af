import { type CellAddress, type Related, formatCell } from "../../core";
import { LocateButton } from "./LocateButton";
import styles from "./PlaceList.module.css";

export interface RelatedListProps {
  readonly related: readonly Related[];
  readonly onReveal: (at: CellAddress) => void;
}

/** Other cells that belong to a finding: the twin of a duplicate, the parts of a sum. */
export function RelatedList({ related, onReveal }: RelatedListProps) {
  if (related.length === 0) return null;
  return (
    <ul aria-label="相关的单元格" className={styles.related}>
      {related.map(({ at, note }) => (
        <li key={`${at.sheet}!${formatCell(at)}`} className={styles.place}>
          <LocateButton at={at} onReveal={onReveal} />
          <span className={styles.name}>{note}</span>
        </li>
      ))}
    </ul>
  );
}
