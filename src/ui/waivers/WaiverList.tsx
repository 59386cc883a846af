import { Button } from "@fluentui/react-components";
import { useRef } from "react";
import { type CheckResult, type Waiver, findRule, lapsedWaivers, shorten } from "../../core";
import type { CheckOutcome } from "../check/check-state";
import { formTitle } from "../check/problems";
import { MoreButton } from "../shared/MoreButton";
import { useFirstFew } from "../shared/use-first-few";
import { useRemovalFocus } from "../shared/use-removal-focus";
import { waiverKey } from "./waivers";
import styles from "./WaiverList.module.css";

export interface WaiverListProps {
  readonly waivers: readonly Waiver[];
  /** Of the last check: its forms name the projects, and tell which waivers are still at work. */
  readonly outcome: CheckOutcome | undefined;
  readonly onRestore: (waiver: Waiver) => void;
}

const MOST_WAIVERS = 100;

/** Every finding that the user has decided to leave as it is, with the way back. */
export function WaiverList({ waivers, outcome, onRestore }: WaiverListProps) {
  const { shown, rest, showMore } = useFirstFew(waivers, MOST_WAIVERS);
  const list = useRef<HTMLDivElement>(null);
  const leave = useRemovalFocus(list, waivers);
  const names = projectNames(outcome?.result);
  const lapsed = lapsedKeys(outcome);
  return (
    <div ref={list} tabIndex={-1} className={styles.frame}>
      {waivers.length === 0 && <p className={styles.none}>没有忽略的问题。</p>}
      <ul aria-label="忽略的问题" className={styles.list}>
        {shown.map((waiver) => {
          const { ruleId, project, indicator, text, reason } = waiver;
          const title = findRule(ruleId)?.title ?? ruleId;
          const isLapsed = lapsed.has(waiverKey(waiver));
          const act = isLapsed ? "删除" : "恢复";
          const place = [names.get(project) ?? project, indicator].filter((part) => part !== "");
          return (
            <li key={waiverKey(waiver)} className={styles.waiver}>
              <div className={styles.words}>
                <span className={styles.title}>{title}</span>
                <span className={styles.place}>
                  {place.join(" · ")}
                  {text !== "" && `：“${shorten(text)}”`}
                </span>
                <span>{reason}</span>
                {isLapsed && (
                  <span className={styles.place}>内容改过，或问题已经没有了，这一条不再起作用。</span>
                )}
              </div>
              <Button
                size="small"
                aria-label={`${act}：${[...place, title].join("，")}`}
                onClick={() => {
                  leave();
                  onRestore(waiver);
                }}
              >
                {act}
              </Button>
            </li>
          );
        })}
      </ul>
      <MoreButton rest={rest} what="条" onShow={showMore} />
    </div>
  );
}

/** Only a check of the whole workbook knows: a project may have forms on several sheets. */
function lapsedKeys(outcome: CheckOutcome | undefined): ReadonlySet<string> {
  const isWhole = outcome?.scope.kind === "workbook";
  return new Set(isWhole ? lapsedWaivers(outcome.result, outcome.options).map(waiverKey) : []);
}

/** A waiver knows its project by the code, which nobody knows by heart. */
function projectNames(result: CheckResult | undefined): ReadonlyMap<string, string> {
  const named = result?.forms.flatMap(({ form }) => {
    const code = form.fields.projectCode?.value;
    return code?.kind === "code" ? [[code.code, formTitle(form, form.range.sheet)] as const] : [];
  });
  return new Map(named);
}
