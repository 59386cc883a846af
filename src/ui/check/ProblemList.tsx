import { Button } from "@fluentui/react-components";
import { type KeyboardEvent, type RefObject, useId } from "react";
import type { ChangeSet } from "../../core";
import { MoreButton } from "../shared/MoreButton";
import { useFirstFew } from "../shared/use-first-few";
import { ProblemRow, type ProblemRowProps } from "./ProblemRow";
import type { ProblemGroup } from "./problems";
import styles from "./ProblemList.module.css";

export interface ProblemListProps extends Omit<ProblemRowProps, "problem" | "isOpen" | "onToggle"> {
  readonly list: RefObject<HTMLDivElement>;
  readonly groups: readonly ProblemGroup[];
  /** The key of the row that is open. */
  readonly open: string | undefined;
  readonly onOpen: (key: string | undefined) => void;
  /** Shows what a change for a whole group would do. */
  readonly onPreview: (change: ChangeSet) => void;
}

const MOST_GROUPS = 40;
const MOST_ROWS = 50;

/** The findings under their headings; the arrow keys go from row to row, Escape closes the open one. */
export function ProblemList({ list, groups, open, onOpen, onPreview, ...row }: ProblemListProps) {
  const { shown, rest, showMore } = useFirstFew(groups, MOST_GROUPS);
  const move = (event: KeyboardEvent) => {
    const rows = Array.from(list.current?.querySelectorAll<HTMLElement>("[data-problem]") ?? []);
    const focused = rows.findIndex((each) => each === document.activeElement);
    if (event.key === "Escape" && open !== undefined) {
      rows.find((each) => each.dataset.problem === open)?.focus();
      onOpen(undefined);
      return;
    }
    if (focused < 0) return;
    const to = { ArrowUp: focused - 1, ArrowDown: focused + 1, Home: 0, End: rows.length - 1 }[event.key];
    const next = to === undefined ? undefined : rows[to];
    if (!next) return;
    event.preventDefault();
    next.focus();
  };
  return (
    <div ref={list} onKeyDown={move}>
      {shown.map((group) => (
        <Group key={group.key} {...row} group={group} open={open} onOpen={onOpen} onPreview={onPreview} />
      ))}
      <MoreButton rest={rest} what="组" onShow={showMore} />
    </div>
  );
}

interface GroupProps extends Omit<ProblemListProps, "list" | "groups"> {
  readonly group: ProblemGroup;
}

function Group({ group, open, onOpen, onPreview, ...row }: GroupProps) {
  const id = useId();
  const count = group.problems.reduce((sum, { places }) => sum + places.length, 0);
  const { fix } = group;
  const { shown, rest, showMore } = useFirstFew(group.problems, MOST_ROWS);
  return (
    <section aria-labelledby={id} className={styles.group}>
      <div className={styles.heading}>
        <h3 id={id} className={styles.title}>
          {group.title} <span className={styles.count}>{count}处</span>
        </h3>
        {fix && (
          <Button
            size="small"
            disabledFocusable={row.isBusy}
            onClick={() => {
              onPreview(fix);
            }}
          >
            全部采用
          </Button>
        )}
      </div>
      <ul className={styles.rows}>
        {shown.map((problem) => (
          <ProblemRow
            key={problem.key}
            {...row}
            problem={problem}
            isOpen={problem.key === open}
            onToggle={() => {
              onOpen(problem.key === open ? undefined : problem.key);
            }}
          />
        ))}
      </ul>
      <MoreButton rest={rest} what="条" onShow={showMore} />
    </section>
  );
}
