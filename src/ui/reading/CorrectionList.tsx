import { Button } from "@fluentui/react-components";
import { useMemo, useRef } from "react";
import { shorten } from "../../core";
import { type DocumentStore, documentKeys } from "../../host";
import { useRemovalFocus } from "../shared/use-removal-focus";
import { type Correction, correctionsOf, layoutOf } from "./corrections";
import { columnWord, fieldWord } from "./meanings";
import styles from "./CorrectionList.module.css";

export interface CorrectionListProps {
  readonly document: DocumentStore;
  readonly onRevoke: (correction: Correction) => void;
}

/** Every word of the document whose meaning the user has corrected, with the way back. */
export function CorrectionList({ document, onRevoke }: CorrectionListProps) {
  const text = document.get(documentKeys.layout);
  const corrections = useMemo(() => correctionsOf(layoutOf(text)), [text]);
  const list = useRef<HTMLUListElement>(null);
  const leave = useRemovalFocus(list, corrections);
  return (
    <ul ref={list} tabIndex={-1} aria-label="改过的识别" className={styles.list}>
      {corrections.map((correction) => {
        const sentence = describe(correction);
        return (
          <li key={`${correction.kind}/${correction.label}`} className={styles.correction}>
            <span className={styles.sentence}>{sentence}</span>
            <Button
              size="small"
              aria-label={`恢复：${sentence}`}
              onClick={() => {
                leave();
                onRevoke(correction);
              }}
            >
              恢复
            </Button>
          </li>
        );
      })}
    </ul>
  );
}

function describe(correction: Correction): string {
  const label = `“${shorten(correction.label)}”`;
  return correction.kind === "column"
    ? `${label}这一栏：${columnWord(correction.meaning)}`
    : `${label}：${fieldWord(correction.meaning)}`;
}
