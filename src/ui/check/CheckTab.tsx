import { Button } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { type ChangeSet, cellRange } from "../../core";
import { nextFrame } from "../shared/next-frame";
import { CoverableTab } from "../shared/CoverableTab";
import type { Pane } from "../use-pane";
import { ChangePreview } from "./ChangePreview";
import { loadChecker } from "./load-checker";
import { STEP_WORDS, announce } from "./messages";
import { NoForms } from "./NoForms";
import { ReadingNotes } from "./ReadingNotes";
import { Results } from "./Results";
import { StaleBar } from "./StaleBar";
import styles from "./CheckTab.module.css";

/** 检查: what is wrong on this sheet or in the workbook, and the ways out. */
export function CheckTab({ pane }: { readonly pane: Pane }) {
  const { step, outcome, isStale } = pane.checked;
  const [preview, setPreview] = useState<ChangeSet>();
  const heading = useRef<HTMLHeadingElement>(null);
  const opener = useRef<Element | null>(null);

  const openPreview = (change: ChangeSet) => {
    opener.current = document.activeElement;
    setPreview(change);
  };
  const openSafePreview = () => {
    pane.run(async () => {
      const { safeFixes } = await loadChecker();
      await nextFrame();
      const change = outcome && safeFixes(outcome.snapshot);
      if (change) openPreview(change);
    });
  };
  const closePreview = (focus: Element | null) => {
    setPreview(undefined);
    // What is covered cannot take the focus before it is drawn again.
    requestAnimationFrame(() => focus instanceof HTMLElement && focus.focus());
  };

  const cover = outcome && preview && (
    <ChangePreview
      change={preview}
      forms={outcome.result.forms}
      isBusy={pane.isBusy}
      onConfirm={() => {
        pane.take(preview);
        closePreview(heading.current);
      }}
      onCancel={() => {
        closePreview(opener.current);
      }}
    />
  );

  return (
    <>
      <CoverableTab cover={cover}>
        <div className={styles.commands}>
          <Button appearance="primary" disabledFocusable={pane.isBusy} onClick={pane.checkSheet}>
            检查本表
          </Button>
          <Button disabledFocusable={pane.isBusy} onClick={pane.checkWorkbook}>
            检查全部
          </Button>
        </div>
        {!outcome && (
          <p className={styles.welcome}>
            上报之前先查一遍：哪里会被退回、为什么、怎么改。检查只读取内容，不改动表格。
          </p>
        )}
        {outcome && isStale && <StaleBar isBusy={pane.isBusy} onCheckAgain={pane.checkAgain} />}
        {outcome?.result.forms.length === 0 && (
          <NoForms outcome={outcome} isBusy={pane.isBusy} onGoTo={pane.goToAndCheck} />
        )}
        {outcome && (outcome.result.forms.length > 0 || outcome.result.diagnostics.length > 0) && (
          <Results
            key={JSON.stringify(outcome.scope)}
            outcome={outcome}
            isBusy={pane.isBusy}
            heading={heading}
            onTake={pane.take}
            onReveal={(at) => {
              pane.reveal(cellRange(at));
            }}
            onPreview={openPreview}
            onPreviewSafe={openSafePreview}
          />
        )}
        {outcome && <ReadingNotes result={outcome.result} />}
      </CoverableTab>
      <div role="status" className={styles.heard}>
        {step === "idle" ? outcome && announce(outcome) : STEP_WORDS[step]}
      </div>
    </>
  );
}
