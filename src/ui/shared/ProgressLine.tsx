import styles from "./ProgressLine.module.css";

/** Something is under way and nobody knows for how long. */
export function ProgressLine({ label }: { readonly label: string }) {
  return (
    <div role="progressbar" aria-label={label} className={styles.track}>
      <div className={styles.bar} />
    </div>
  );
}
