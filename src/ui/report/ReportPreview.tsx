import { Button } from "@fluentui/react-components";
import { type CheckResult, type WorkbookSnapshot, formatCell, reportCsv, reportLines } from "../../core";
import { SeverityLabel } from "../check/SeverityLabel";
import { Cover } from "../shared/Cover";
import { MoreButton } from "../shared/MoreButton";
import { useFirstFew } from "../shared/use-first-few";
import styles from "./ReportPreview.module.css";

export interface ReportPreviewProps {
  /** The name of the new sheet. */
  readonly sheet: string;
  readonly snapshot: WorkbookSnapshot;
  readonly result: CheckResult;
  /** The sheets were changed since the check. */
  readonly isStale: boolean;
  readonly isBusy: boolean;
  /** Undefined where the page cannot hand out files. */
  readonly download: ((name: string, text: string) => void) | undefined;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

const MOST_LINES = 100;

/** Where the report goes and what it says, before it is written. */
export function ReportPreview(props: ReportPreviewProps) {
  const { sheet, snapshot, result, isStale, isBusy, download, onConfirm, onCancel } = props;
  const lines = reportLines(result);
  const waived = lines.filter(({ reply }) => reply !== "").length;
  const { shown, rest, showMore } = useFirstFew(lines, MOST_LINES);
  const actions = (
    <>
      <Button appearance="primary" disabledFocusable={isBusy} onClick={onConfirm}>
        生成
      </Button>
      {download && (
        <Button
          onClick={() => {
            download(`${sheet}.csv`, reportCsv([{ file: snapshot.name, result }]));
          }}
        >
          另存为CSV
        </Button>
      )}
      <Button onClick={onCancel}>取消</Button>
    </>
  );
  return (
    <Cover
      title="生成检查报告"
      contentLabel="报告内容"
      actions={actions}
      onCancel={onCancel}
      remarks={
        <p className={styles.remark}>
          写在新工作表“{sheet}”，排在最后，什么也不盖住。
          {lines.length === 0
            ? "没有发现问题，报告里只写检查了几张表。"
            : `共${lines.length}条${waived > 0 ? `，其中忽略的${waived}条写明理由` : ""}，位置可以点。`}
          {isStale && "检查之后表里改过，报告写的是改之前的结果。"}
        </p>
      }
    >
      <ol className={styles.list}>
        {shown.map(({ number, project, at, severity, problem, reply }) => (
          <li key={number} className={styles.line}>
            <span className={styles.where}>
              <SeverityLabel severity={severity} />
              <span className={styles.cell}>{formatCell(at)}</span>
              <span>{project}</span>
            </span>
            <span>{problem}</span>
            {reply !== "" && <span className={styles.reply}>{reply}</span>}
          </li>
        ))}
      </ol>
      <MoreButton rest={rest} what="条" onShow={showMore} />
    </Cover>
  );
}
