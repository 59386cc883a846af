import { Button } from "@fluentui/react-components";
import { Target16Regular } from "@fluentui/react-icons/svg/target";
import { Suspense, lazy, useRef, useState } from "react";
import {
  type CellAddress,
  type ChangeSet,
  type PerformanceForm,
  type WorkbookSnapshot,
  formatCell,
} from "../../core";
import type { Revision } from "../shared/document-memory";
import { CopyOpinion } from "./CopyOpinion";
import { Example } from "./Example";
import { loadChecker } from "./load-checker";
import { PlaceList } from "./PlaceList";
import { commonFixes } from "./problem-fixes";
import type { Place, Problem } from "./problems";
import { RelatedList } from "./RelatedList";
import styles from "./ProblemDetail.module.css";

const WaivePanel = lazy(async () => ({ default: (await loadChecker()).WaivePanel }));

export interface ProblemDetailProps {
  readonly id: string;
  readonly problem: Problem;
  /** What was checked. */
  readonly snapshot: WorkbookSnapshot;
  readonly isBusy: boolean;
  readonly onTake: (change: ChangeSet) => void;
  readonly onReveal: (at: CellAddress) => void;
  /** Shows the rows that forms would get for the second levels they lack. */
  readonly onFill: (forms: readonly PerformanceForm[]) => void;
  /** Keeps the waivers of the document as revised. */
  readonly onWaive: (revision: Revision) => void;
}

/** What to do about a problem, why, and where it stands. */
export function ProblemDetail(props: ProblemDetailProps) {
  const { id, problem, snapshot, isBusy, onTake, onReveal, onFill, onWaive } = props;
  const { diagnostic, rule, places } = problem;
  const [waiving, setWaiving] = useState<readonly Place[]>([]);
  const opener = useRef<Element | null>(null);
  const [{ at }] = places;
  const isSingle = places.length === 1;
  const fixes = commonFixes(problem);
  // A waiver is tied to a project: what stands outside of every form cannot have one.
  const waivable = places.filter(({ form }) => form !== undefined);
  const lacking = diagnostic.ruleId === "level2-missing" ? formsIn(places) : [];
  const askWhy = (wanted: readonly Place[]) => {
    opener.current = document.activeElement;
    setWaiving(wanted);
  };
  return (
    <div id={id} className={styles.detail}>
      <p className={styles.how}>{diagnostic.how}</p>
      <div className={styles.actions}>
        {fixes.map((change) => (
          <Button
            key={change.title}
            disabledFocusable={isBusy}
            onClick={() => {
              onTake(change);
            }}
          >
            {isSingle ? change.title : `全部采用：${change.title}`}
          </Button>
        ))}
        {lacking.length > 0 && (
          <Button
            disabledFocusable={isBusy}
            onClick={() => {
              onFill(lacking);
            }}
          >
            {lacking.length === 1 ? "补齐缺项" : `补齐这${lacking.length}张表的缺项`}
          </Button>
        )}
        {isSingle && (
          <Button
            appearance="subtle"
            icon={<Target16Regular />}
            onClick={() => {
              onReveal(at);
            }}
          >
            定位
          </Button>
        )}
        {waivable.length > 0 && (
          <Button
            appearance="subtle"
            aria-expanded={waiving.length > 0}
            onClick={() => {
              askWhy(waiving.length > 0 ? [] : waivable);
            }}
          >
            {isSingle ? "忽略" : `忽略这${waivable.length}处`}
          </Button>
        )}
      </div>
      {waiving.length > 0 && (
        <Suspense>
          <WaivePanel
            key={waiving.map((place) => `${place.at.sheet}!${formatCell(place.at)}`).join()}
            places={waiving}
            snapshot={snapshot}
            onWaive={(revision) => {
              setWaiving([]);
              onWaive(revision);
            }}
            onCancel={() => {
              setWaiving([]);
              if (opener.current instanceof HTMLElement) opener.current.focus();
            }}
          />
        </Suspense>
      )}
      {isSingle ? (
        <RelatedList related={diagnostic.related} onReveal={onReveal} />
      ) : (
        <PlaceList
          problem={problem}
          isBusy={isBusy}
          onTake={onTake}
          onReveal={onReveal}
          onWaivePlace={(place) => {
            askWhy([place]);
          }}
        />
      )}
      <dl className={styles.reasons}>
        <dt className={styles.term}>为什么</dt>
        <dd className={styles.reason}>{diagnostic.why}</dd>
        <dt className={styles.term}>出处</dt>
        <dd className={styles.reason}>{diagnostic.basis}</dd>
      </dl>
      {rule && <Example example={rule.example} />}
      <CopyOpinion problem={problem} />
    </div>
  );
}

function formsIn(places: readonly Place[]): PerformanceForm[] {
  return [...new Set(places.flatMap(({ form }) => form ?? []))];
}
