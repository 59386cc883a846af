import { Button } from "@fluentui/react-components";
import { Table16Regular } from "@fluentui/react-icons/svg/table";
import type { CellRange } from "../../core";
import { describeSkip } from "../../host";
import type { CheckOutcome } from "./check-state";
import { summarize } from "./messages";
import styles from "./NoForms.module.css";

export interface NoFormsProps {
  readonly outcome: CheckOutcome;
  readonly isBusy: boolean;
  /** Goes to a form of another sheet and checks that sheet. */
  readonly onGoTo: (form: CellRange) => void;
}

/** What was checked holds no form: why not, and which sheets do. */
export function NoForms({ outcome, isBusy, onGoTo }: NoFormsProps) {
  const { scope, result, sheetsWithForms } = outcome;
  const reasons = new Set(
    result.reading.sheets.flatMap(({ skipped }) => skipped.map(({ reason }) => reason)),
  );
  return (
    <div className={styles.message}>
      <p className={styles.sentence}>{summarize(outcome)}</p>
      {scope.kind === "sheet" &&
        [...reasons].map((reason) => (
          <p key={reason} className={styles.sentence}>
            {describeSkip(reason)}
          </p>
        ))}
      {sheetsWithForms.length > 0 && (
        <>
          <p className={styles.sentence}>这些工作表里有，点一下就转到那里检查：</p>
          <div className={styles.sheets}>
            {sheetsWithForms.map(({ name, forms }) => (
              <Button
                key={name}
                icon={<Table16Regular />}
                disabledFocusable={isBusy}
                onClick={() => {
                  const [first] = forms;
                  if (first) onGoTo(first.range);
                }}
              >
                {name}（{forms.length}张表）
              </Button>
            ))}
          </div>
        </>
      )}
    </div>
  );
}
