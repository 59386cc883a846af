import { Button } from "@fluentui/react-components";
import { Target16Regular } from "@fluentui/react-icons/svg/target";
import type { CellAddress, ChangeSet } from "../../core";
import { CopyOpinion } from "./CopyOpinion";
import { Example } from "./Example";
import { PlaceList } from "./PlaceList";
import { commonFixes } from "./problem-fixes";
import type { Problem } from "./problems";
import { RelatedList } from "./RelatedList";
import styles from "./ProblemDetail.module.css";

export interface ProblemDetailProps {
  readonly id: string;
  readonly problem: Problem;
  readonly isBusy: boolean;
  readonly onTake: (change: ChangeSet) => void;
  readonly onReveal: (at: CellAddress) => void;
}

/** What to do about a problem, why, and where it stands. */
export function ProblemDetail({ id, problem, isBusy, onTake, onReveal }: ProblemDetailProps) {
  const { diagnostic, rule, places } = problem;
  const [{ at }] = places;
  const isSingle = places.length === 1;
  const fixes = commonFixes(problem);
  return (
    <div id={id} className={styles.detail}>
      <p className={styles.how}>{diagnostic.how}</p>
      {(isSingle || fixes.length > 0) && (
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
        </div>
      )}
      {isSingle ? (
        <RelatedList related={diagnostic.related} onReveal={onReveal} />
      ) : (
        <PlaceList problem={problem} isBusy={isBusy} onTake={onTake} onReveal={onReveal} />
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
