import { Button } from "@fluentui/react-components";
import { Cover } from "../shared/Cover";
import type { BatchProgress } from "./use-batch";
import styles from "./BatchCover.module.css";

export interface BatchCoverProps {
  readonly progress: BatchProgress;
  readonly onStop: () => void;
}

/** How far the forms of a list have come, and the way to stop. */
export function BatchCover({ progress: { made, wanted, isStopping }, onStop }: BatchCoverProps) {
  const sentence = `已生成${made}/${wanted}`;
  return (
    <Cover
      title="正在生成绩效目标表"
      contentLabel="进度"
      onCancel={onStop}
      actions={
        <Button disabledFocusable={isStopping} onClick={onStop}>
          {isStopping ? "做完手上这张就停" : "取消"}
        </Button>
      }
    >
      <div className={styles.content}>
        <progress className={styles.bar} max={wanted} value={made} aria-label={sentence} />
        <p className={styles.sentence}>{sentence}</p>
        <p className={styles.hint}>取消以后，已经生成的留着；要收回，可以一次撤销。</p>
      </div>
    </Cover>
  );
}
