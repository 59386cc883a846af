import { Button } from "@fluentui/react-components";
import { ArrowSync16Regular } from "@fluentui/react-icons/svg/arrow-sync";
import { EraserRegular } from "@fluentui/react-icons/svg/eraser";
import { Suspense, lazy, useRef, useState } from "react";
import { type ChangeSet, type PerformanceForm, type WorkbookSnapshot, cellRange } from "../../core";
import { type Host, checksAlike } from "../../host";
import type { PageServices } from "../page-services";
import { CoverableTab } from "../shared/CoverableTab";
import { nextFrame } from "../shared/next-frame";
import { ProgressLine } from "../shared/ProgressLine";
import type { Pane } from "../use-pane";
import { ChangePreview } from "./ChangePreview";
import { HintBar } from "./HintBar";
import { loadChecker } from "./load-checker";
import { STEP_WORDS, announce } from "./messages";
import { NoForms } from "./NoForms";
import type { Opened } from "./opened";
import { ResultLinks } from "./ResultLinks";
import { Results } from "./Results";
import { useLiveCheck } from "./use-live-check";
import { useMarks } from "./use-marks";
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
  const marks = useMarks(host, pane);
  useLiveCheck(host, pane.checked, pane.checkQuietly);

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
      const change = outcome && safeFixes(outcome.snapshot, outcome.options, outcome.result.diagnostics);
      if (change) openChange(change);
    });
  };
  const openFilling = (forms: readonly PerformanceForm[]) => {
    pane.run(async () => {
      if (!outcome) return;
      const { planFilling } = await loadChecker();
      // As the sheets are at present: rows that came or went meanwhile would lead to another place.
      const plan = planFilling(await readSheetsOf(host, forms), forms, outcome.options);
      open({ kind: "filling", forms, plan });
    });
  };
  const take = (change: ChangeSet) => {
    pane.take(change);
    close(heading.current);
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
          take(opened.change);
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
          onTake={take}
          onFill={openFilling}
        />
      </Suspense>
    ));

  const isOutdated = outcome !== undefined && !pane.isBusy && !checksAlike(outcome.document, pane.document);
  const links = outcome && (
    <ResultLinks
      outcome={outcome}
      isBusy={pane.isBusy}
      marks={marks}
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
        {!outcome && marks.isMarked && (
          <HintBar
            sentence="表里还有上次检查留下的标记。"
            label="清除标记"
            icon={<EraserRegular />}
            isBusy={pane.isBusy}
            onAct={marks.clear}
          />
        )}
        {outcome && (isStale || isOutdated) && (
          <HintBar
            sentence={`结果已过期：检查之后${isStale ? "表里" : "设置"}改过。`}
            label="重新检查"
            icon={<ArrowSync16Regular />}
            isBusy={pane.isBusy}
            onAct={pane.checkAgain}
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
            onFill={openFilling}
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

/** The sheet in front where the forms are all on it, since the whole workbook may be large. */
async function readSheetsOf(host: Host, forms: readonly PerformanceForm[]): Promise<WorkbookSnapshot> {
  const front = await host.read({ kind: "activeSheet" });
  const isInFront = forms.every(({ range }) => range.sheet === front.activeSheet);
  return isInFront ? front : host.read({ kind: "workbook" });
}
