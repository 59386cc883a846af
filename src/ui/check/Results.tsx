import { Button } from "@fluentui/react-components";
import { CheckmarkCircle20Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { type ReactNode, type RefObject, useMemo, useRef, useState } from "react";
import type { CellAddress, ChangeSet, PerformanceForm, Severity } from "../../core";
import { documentKeys } from "../../host";
import { Segmented } from "../shared/Segmented";
import type { Pane } from "../use-pane";
import type { CheckOutcome } from "./check-state";
import { scopeName, summarize } from "./messages";
import { ProblemList } from "./ProblemList";
import { type Grouping, countBySeverity, groupProblems } from "./problems";
import { SeverityFilter } from "./SeverityFilter";
import { useRowFocus } from "./use-row-focus";
import styles from "./Results.module.css";

const GROUPINGS = [
  { value: "byProblem", label: "按问题" },
  { value: "byForm", label: "按项目" },
] as const;

export interface ResultsProps {
  readonly outcome: CheckOutcome;
  readonly pane: Pane;
  /** Takes the focus when the last row goes. */
  readonly heading: RefObject<HTMLHeadingElement>;
  /** Ways to what belongs to the outcome besides the list. */
  readonly links: ReactNode;
  readonly onReveal: (at: CellAddress) => void;
  readonly onPreview: (change: ChangeSet) => void;
  readonly onPreviewSafe: () => void;
  /** Shows the rows that forms would get for the second levels they lack. */
  readonly onFill: (forms: readonly PerformanceForm[]) => void;
}

/** What a check found: the counts, which also filter, and the list. */
export function Results(props: ResultsProps) {
  const { outcome, pane, heading, links, onReveal, onPreview, onPreviewSafe, onFill } = props;
  const { forms, diagnostics } = outcome.result;
  const [chosen, setChosen] = useState<Severity>();
  const [grouping, setGrouping] = useState<Grouping>("byProblem");
  const [open, setOpen] = useState<string>();
  const list = useRef<HTMLDivElement>(null);
  const counts = countBySeverity(diagnostics);
  // A severity that has been worked off filters nothing any more.
  const severity = chosen && counts[chosen] > 0 ? chosen : undefined;
  const groups = useMemo(() => groupProblems(outcome, grouping, severity), [outcome, grouping, severity]);
  const leaveRow = useRowFocus(list, heading, groups);
  const hasSafeFixes = diagnostics.some(({ fixes }) => fixes.some(({ safe }) => safe));

  return (
    <>
      {diagnostics.length === 0 ? (
        <>
          <h2 ref={heading} tabIndex={-1} className={styles.fine}>
            <CheckmarkCircle20Filled aria-hidden />
            {summarize(outcome)}
          </h2>
          {links}
        </>
      ) : (
        <>
          <h2 ref={heading} tabIndex={-1} className={styles.summary}>
            {scopeName(outcome)}{" "}
            <span className={styles.counts}>
              {forms.length}张表，{diagnostics.length}处问题
            </span>
          </h2>
          {links}
          <div className={styles.tools}>
            <Segmented label="排列" options={GROUPINGS} value={grouping} onChange={setGrouping} />
            {hasSafeFixes && (
              <Button disabledFocusable={pane.isBusy} onClick={onPreviewSafe}>
                全部安全修正
              </Button>
            )}
          </div>
          <div className={styles.filter}>
            <SeverityFilter counts={counts} chosen={severity} onChoose={setChosen} />
          </div>
          <ProblemList
            list={list}
            groups={groups}
            open={open}
            onOpen={setOpen}
            isBusy={pane.isBusy}
            snapshot={outcome.snapshot}
            onPreview={onPreview}
            onReveal={onReveal}
            onFill={onFill}
            onTake={(change) => {
              if (open !== undefined) leaveRow(open);
              pane.take(change);
            }}
            onWaive={(revision) => {
              if (open !== undefined) leaveRow(open);
              pane.revise(documentKeys.waivers, revision);
              pane.reconsider();
            }}
          />
        </>
      )}
    </>
  );
}
