import { Button } from "@fluentui/react-components";
import { Made } from "./Made";
import { describeOutcome } from "./messages";
import type { BatchOutcome } from "./use-batch";

export interface MadeFormsProps {
  readonly outcome: BatchOutcome;
  readonly onCheckAll: () => void;
  readonly onBack: () => void;
}

/** The forms of a list are on the sheets, all or some of them: what comes next. */
export function MadeForms({ outcome, onCheckAll, onBack }: MadeFormsProps) {
  return (
    <Made
      heading={describeOutcome(outcome)}
      advice="把“__”换成数，把“（待填）”换成依据，填完检查一遍。不要了，可以一次撤销。"
      isWhole={outcome.made === outcome.wanted}
      actions={
        <>
          <Button appearance="primary" onClick={onCheckAll}>
            检查全部
          </Button>
          <Button onClick={onBack}>返回</Button>
        </>
      }
    />
  );
}
