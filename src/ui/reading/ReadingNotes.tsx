import { Button } from "@fluentui/react-components";
import { useRef } from "react";
import { cellRange } from "../../core";
import { documentKeys } from "../../host";
import type { CheckOutcome } from "../check/check-state";
import type { PageServices } from "../page-services";
import { Cover } from "../shared/Cover";
import type { Revision } from "../shared/document-memory";
import { MoreButton } from "../shared/MoreButton";
import { useFirstFew } from "../shared/use-first-few";
import type { Pane } from "../use-pane";
import { CorrectionActions } from "./CorrectionActions";
import { CorrectionList } from "./CorrectionList";
import { correcting, uncorrecting } from "./corrections";
import { SheetNotes } from "./SheetNotes";
import { useWordFocus } from "./use-word-focus";
import styles from "./ReadingNotes.module.css";

export interface ReadingNotesProps {
  readonly outcome: CheckOutcome;
  readonly pane: Pane;
  readonly page: PageServices;
  readonly onClose: () => void;
}

const MOST_SHEETS = 30;

/** 识别说明: which forms were read where and by which words, what was left out and why, and the means to put it right. */
export function ReadingNotes({ outcome, pane, page, onClose }: ReadingNotesProps) {
  const { forms, reading } = outcome.result;
  const skipped = reading.sheets.reduce((sum, sheet) => sum + sheet.skipped.length, 0);
  const { shown, rest, showMore } = useFirstFew(reading.sheets, MOST_SHEETS);
  const revise = (revision: Revision) => {
    pane.revise(documentKeys.layout, revision);
    pane.reconsider();
  };
  const content = useRef<HTMLDivElement>(null);
  const keepFocus = useWordFocus(content, outcome);
  const actions = (
    <CorrectionActions document={pane.document} download={page.download} onRevise={revise}>
      <Button appearance="primary" onClick={onClose}>
        返回
      </Button>
    </CorrectionActions>
  );
  return (
    <Cover
      title="识别说明"
      contentLabel="识别说明"
      remarks={
        <p className={styles.remark}>
          读到{forms.length}张表，跳过{skipped}处。认错的在右边改；改动记在这个文件里，马上重新检查。
        </p>
      }
      actions={actions}
      onCancel={onClose}
    >
      <div ref={content}>
        {pane.document.has(documentKeys.layout) && (
          <section aria-label="改过的识别" className={styles.corrections}>
            <h3 className={styles.heading}>改过的识别</h3>
            <CorrectionList
              document={pane.document}
              onRevoke={(correction) => {
                revise(uncorrecting(correction));
              }}
            />
          </section>
        )}
        {shown.map((sheet) => (
          <SheetNotes
            key={sheet.name}
            outcome={outcome}
            reading={sheet}
            onCorrect={(correction) => {
              keepFocus();
              revise(correcting(correction));
            }}
            onReveal={(at) => {
              pane.reveal(cellRange(at));
            }}
          />
        ))}
        <MoreButton rest={rest} what="张工作表" onShow={showMore} />
      </div>
    </Cover>
  );
}
