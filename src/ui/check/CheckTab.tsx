import { Button } from "@fluentui/react-components";
import { Suspense, lazy, useRef, useState } from "react";
import { type ChangeSet, cellRange } from "../../core";
import type { Host } from "../../host";
import type { PageServices } from "../page-services";
import { CoverableTab } from "../shared/CoverableTab";
import { nextFrame } from "../shared/next-frame";
import { ProgressLine } from "../shared/ProgressLine";
import type { Pane } from "../use-pane";
import { ChangePreview } from "./ChangePreview";
import { loadChecker } from "./load-checker";
import { STEP_WORDS, announce } from "./messages";
import { NoForms } from "./NoForms";
import type { Opened } from "./opened";
import { ResultLinks } from "./ResultLinks";
import { Results } from "./Results";
import { StaleBar } from "./StaleBar";
import styles from "./CheckTab.module.css";

const CheckCover = lazy(async () => ({ default: (await loadChecker()).CheckCover }));

export interface CheckTabProps {
  readonly host: Host;
  readonly pane: Pane;
  readonly page: PageServices;
  readonly onOpenSettings: () => void;
}

/** 检查: what is wrong on this sheet or in the workbook, and the ways out. */
export function CheckTab({ host, pane, page, onOpenSettings }: CheckTabProps) {
  const { step, outcome, isStale } = pane.checked;
  const [opened, setOpened] = useState<Opened>();
  const heading = useRef<HTMLHeadingElement>(null);
  const opener = useRef<Element | null>(null);

  const open = (wanted: Opened) => {
    opener.current ??= document.activeElement;
    setOpened(wanted);
  };
  const close = (focus: Element | null = opener.current) => {
    setOpened(undefined);
    opener.current = null;
    // What is covered cannot take the focus before it is drawn again.
    requestAnimationFrame(() => {
      const isThere = focus instanceof HTMLElement && focus.isConnected;
      (isThere ? focus : heading.current)?.focus();
    });
  };
  const openChange = (change: ChangeSet) => {
    open({ kind: "change", change });
  };
  const openSafeFixes = () => {
    pane.run(async () => {
      const { safeFixes } = await loadChecker();
      await nextFrame();
      const change = outcome && safeFixes(outcome.snapshot, outcome.options);
      if (change) openChange(change);
    });
  };
  const openReport = () => {
    pane.run(async () => {
      if (!outcome) return;
      const { reportChange } = await loadChecker();
      // A new sheet needs a name that no other has, also where only one sheet was checked.
      const workbook = await host.read({ kind: "workbook" });
      open({ kind: "report", change: reportChange(workbook, outcome.result, page.today()) });
    });
  };

  const cover =
    outcome &&
    opened &&
    (opened.kind === "change" ? (
      <ChangePreview
        change={opened.change}
        forms={outcome.result.forms}
        isBusy={pane.isBusy}
        onConfirm={() => {
          pane.take(opened.change);
          close(heading.current);
        }}
        onCancel={() => {
          close();
        }}
      />
    ) : (
      <Suspense fallback={<ProgressLine label="正在打开。" />}>
        <CheckCover
          opened={opened}
          outcome={outcome}
          host={host}
          pane={pane}
          page={page}
          onClose={() => {
            close();
          }}
        />
      </Suspense>
    ));

  const isOutdated = outcome !== undefined && outcome.document !== pane.document && !pane.isBusy;
  const links = outcome && (
    <ResultLinks
      outcome={outcome}
      isBusy={pane.isBusy}
      onOpen={open}
      onOpenReport={openReport}
      onOpenSettings={onOpenSettings}
    />
  );
  const hasList = outcome && (outcome.result.forms.length > 0 || outcome.result.diagnostics.length > 0);
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
        {outcome && (isStale || isOutdated) && (
          <StaleBar
            changed={isStale ? "sheet" : "settings"}
            isBusy={pane.isBusy}
            onCheckAgain={pane.checkAgain}
          />
        )}
        {outcome?.result.forms.length === 0 && (
          <NoForms outcome={outcome} isBusy={pane.isBusy} onGoTo={pane.goToAndCheck} />
        )}
        {outcome && hasList && (
          <Results
            key={JSON.stringify(outcome.scope)}
            outcome={outcome}
            pane={pane}
            heading={heading}
            links={links}
            onReveal={(at) => {
              pane.reveal(cellRange(at));
            }}
            onPreview={openChange}
            onPreviewSafe={openSafeFixes}
          />
        )}
        {!hasList && links}
      </CoverableTab>
      <div role="status" className={styles.heard}>
        {step === "idle" ? outcome && announce(outcome) : STEP_WORDS[step]}
      </div>
    </>
  );
}
