import { Button } from "@fluentui/react-components";
import type { CheckOutcome } from "./check-state";
import type { Opened } from "./opened";
import type { Marks } from "./use-marks";
import styles from "./ResultLinks.module.css";

export interface ResultLinksProps {
  readonly outcome: CheckOutcome;
  readonly isBusy: boolean;
  readonly marks: Marks;
  readonly onOpen: (wanted: Opened) => void;
  readonly onOpenReport: () => void;
  readonly onOpenSettings: () => void;
}

/** What belongs to an outcome besides the list: how it was read, what was left out, and the report. */
export function ResultLinks(props: ResultLinksProps) {
  const { outcome, isBusy, marks, onOpen, onOpenReport, onOpenSettings } = props;
  const { result, rules, options } = outcome;
  const waived = result.forms.reduce((sum, form) => sum + form.waived.length, 0);
  const off = rules.filter(({ id }) => options.rulesOff?.includes(id)).length;
  return (
    <div className={styles.links}>
      <Button
        appearance="subtle"
        onClick={() => {
          onOpen({ kind: "reading" });
        }}
      >
        识别说明
      </Button>
      {waived > 0 && (
        <Button
          appearance="subtle"
          onClick={() => {
            onOpen({ kind: "waivers" });
          }}
        >
          已忽略{waived}处
        </Button>
      )}
      {off > 0 && (
        <Button appearance="subtle" onClick={onOpenSettings}>
          有{off}条规则关闭
        </Button>
      )}
      {result.diagnostics.length > 0 && (
        <Button
          appearance="subtle"
          disabledFocusable={isBusy}
          onClick={() => {
            marks.mark(result);
          }}
        >
          {marks.isMarked ? "更新标记" : "在表里标出"}
        </Button>
      )}
      {marks.isMarked && (
        <Button appearance="subtle" disabledFocusable={isBusy} onClick={marks.clear}>
          清除标记
        </Button>
      )}
      {result.forms.length > 0 && (
        <Button appearance="subtle" disabledFocusable={isBusy} onClick={onOpenReport}>
          生成检查报告
        </Button>
      )}
    </div>
  );
}
