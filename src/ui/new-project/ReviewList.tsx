import type { ReviewNote } from "../../core";
import { Difference } from "../check/Difference";
import { reviewGroups, reviewPlaceName } from "./review-groups";
import styles from "./ReviewList.module.css";

/** What of last year's form is to be looked at in the new one; what is as it was, most of it, is folded away. */
export function ReviewList({ notes }: { readonly notes: readonly ReviewNote[] }) {
  return (
    <section aria-label="要看一遍的地方" className={styles.review}>
      {reviewGroups(notes).map(({ what, title, sentence, notes: group }) => (
        <details key={what} open={what !== "kept"}>
          <summary className={styles.summary}>
            {title} <span className={styles.count}>{group.length}处</span>
          </summary>
          <p className={styles.sentence}>{sentence}</p>
          <ul className={styles.notes}>
            {group.map((note, index) => (
              <li key={index} className={styles.note}>
                <span className={styles.place}>{reviewPlaceName(note.place)}</span>
                <NoteText note={note} />
              </li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
}

function NoteText({ note: { what, before, after } }: { readonly note: ReviewNote }) {
  const isChanged = what !== "leftBlank" && what !== "leftOut" && before !== after;
  return isChanged ? (
    <Difference before={before} after={after} />
  ) : (
    <span className={styles.text}>{what === "kept" || what === "yearLeft" ? after : `原来：${before}`}</span>
  );
}
