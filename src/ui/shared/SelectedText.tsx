import styles from "./SelectedText.module.css";

export interface SelectedTextProps {
  /** What to do with it. */
  readonly label: string;
  readonly text: string;
}

/** A text that is selected for Ctrl+C, where the page may not hand it out otherwise. */
export function SelectedText({ label, text }: SelectedTextProps) {
  return (
    <label className={styles.label}>
      {label}
      <textarea ref={selectAll} readOnly rows={4} className={styles.text} value={text} />
    </label>
  );
}

function selectAll(area: HTMLTextAreaElement | null): void {
  area?.focus();
  area?.select();
}
