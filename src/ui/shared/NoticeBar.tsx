import { Button, mergeClasses } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import { ErrorCircle16Filled } from "@fluentui/react-icons/svg/error-circle";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import { useFocusHeir } from "./use-focus-heir";
import type { Notice } from "./use-tasks";
import styles from "./NoticeBar.module.css";

/** A sentence that stays until it is read. */
export function NoticeBar({ notice, onClose }: { readonly notice: Notice; readonly onClose: () => void }) {
  const bar = useFocusHeir<HTMLDivElement>();
  const isError = notice.intent === "error";
  const Icon = isError ? ErrorCircle16Filled : Warning16Filled;
  return (
    <div ref={bar} role="alert" className={mergeClasses(styles.bar, isError ? styles.error : styles.warning)}>
      <Icon aria-hidden />
      <div className={styles.body}>
        <p className={styles.text}>{notice.text}</p>
        {notice.action && (
          <Button size="small" className={styles.action} onClick={notice.action.run}>
            {notice.action.label}
          </Button>
        )}
      </div>
      <Button
        appearance="subtle"
        size="small"
        icon={<Dismiss16Regular />}
        aria-label="关闭提示"
        onClick={onClose}
      />
    </div>
  );
}
