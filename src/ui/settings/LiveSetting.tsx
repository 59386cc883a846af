import { MOST_FORMS_LIVE } from "../check/use-live-check";
import { chooseLiveCheck, useLiveChoice } from "../live-choice";
import { Segmented } from "../shared/Segmented";
import styles from "./LiveSetting.module.css";

const CHOICES = [
  { value: "off", label: "关" },
  { value: "on", label: "开" },
] as const;

/** Whether the pane checks again by itself; kept in the browser, since it is the user's way of working. */
export function LiveSetting() {
  return (
    <>
      <Segmented label="边改边查" options={CHOICES} value={useLiveChoice()} onChange={chooseLiveCheck} />
      <p className={styles.remark}>
        检查过一次以后，停下来1秒就重新检查，只读不改。超过{MOST_FORMS_LIVE}张表时不自动检查。
      </p>
    </>
  );
}
