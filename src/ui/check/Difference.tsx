import { isBlank } from "../../core";
import styles from "./Difference.module.css";
import { type Piece, differences } from "./text-difference";

/** Two texts below each other; what differs is marked, so that a lost blank can be seen. */
export function Difference({ before, after }: { readonly before: string; readonly after: string }) {
  const pieces = differences(before, after);
  return (
    <>
      <Line label="原来：" pieces={pieces.filter(({ kind }) => kind !== "come")} />
      <Line label="改成：" pieces={pieces.filter(({ kind }) => kind !== "gone")} />
    </>
  );
}

function Line({ label, pieces }: { readonly label: string; readonly pieces: readonly Piece[] }) {
  return (
    <span className={styles.line}>
      <span className={styles.label}>{label}</span>
      {pieces.map(({ kind, text }, index) => {
        if (kind === "same") return text;
        if (kind === "come") {
          return (
            <ins key={index} className={styles.come}>
              {text}
            </ins>
          );
        }
        return (
          <del key={index} className={isBlank(text) ? styles.blank : styles.gone}>
            {text}
          </del>
        );
      })}
    </span>
  );
}
