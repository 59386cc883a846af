import { useCallback } from "react";
import type { CellRange, ChangeSet, FormInsertion, Refusal } from "../core";
import { type Host, describeRefusal } from "../host";
import type { CheckState } from "./check/check-state";
import { type WantedScope, useCheck } from "./check/use-check";
import { useJournal } from "./shared/use-journal";
import { type Notice, type Tasks, useTasks } from "./shared/use-tasks";

/** Everything the tabs show and may ask for. */
export interface Pane {
  readonly isBusy: boolean;
  readonly notice: Notice | undefined;
  readonly closeNotice: () => void;
  readonly checked: CheckState;
  /** What was done and can be taken back, the newest last. */
  readonly changes: readonly ChangeSet[];
  /** Runs one task at a time and says what went wrong. */
  readonly run: Tasks["run"];
  readonly checkSheet: () => void;
  readonly checkWorkbook: () => void;
  /** The same scope once more. */
  readonly checkAgain: () => void;
  readonly goToAndCheck: (form: CellRange) => void;
  readonly reveal: (range: CellRange) => void;
  /** Writes a change and checks again. */
  readonly take: (change: ChangeSet) => void;
  readonly undo: () => void;
  /** Writes a new form; false when the change was refused. To be called inside `run`. */
  readonly insert: (insertion: FormInsertion) => Promise<boolean>;
}

export function usePane(host: Host): Pane {
  const { isBusy, notice, show, run, attempt } = useTasks();
  const journal = useJournal(host);
  const { state, check, markStale } = useCheck(host, journal.isOwn);
  const { outcome } = state;

  const checkScope = (wanted: WantedScope) => {
    run(() => check(wanted));
  };
  const checkSheet = useCallback(() => {
    run(() => check({ kind: "frontSheet" }));
  }, [run, check]);

  /** After a change of ours; should the check fail, the list on the screen is an old one. */
  const followUp = async () => {
    if (!outcome) return;
    try {
      await check(outcome.scope);
    } catch (failure) {
      markStale();
      throw failure;
    }
  };
  const refuse = (refusal: Refusal, action?: Notice["action"]) => {
    markStale();
    show({ intent: "warning", text: describeRefusal(refusal), ...(action && { action }) });
  };

  return {
    isBusy,
    notice,
    checked: state,
    changes: journal.entries,
    run,
    closeNotice: () => {
      show(undefined);
    },
    checkSheet,
    checkWorkbook: () => {
      checkScope({ kind: "workbook" });
    },
    checkAgain: () => {
      checkScope(outcome?.scope ?? { kind: "frontSheet" });
    },
    goToAndCheck: (form) => {
      run(async () => {
        await host.reveal(form);
        await check({ kind: "sheet", sheet: form.sheet });
      });
    },
    reveal: (range) => {
      attempt(() => host.reveal(range));
    },
    take: (change) => {
      run(async () => {
        const answer = await journal.apply(change);
        if (answer.kind === "refused") refuse(answer.refusal);
        else await followUp();
      });
    },
    undo: () => {
      run(async () => {
        const answer = await journal.undo();
        if (answer.kind === "applied") {
          await followUp();
          return;
        }
        const giveUp = () => {
          journal.dropNewest();
          show(undefined);
        };
        refuse(answer.refusal, { label: "不再撤销这一步", run: giveUp });
      });
    },
    insert: async ({ change, range }) => {
      const answer = await journal.apply(change);
      if (answer.kind === "refused") {
        refuse(answer.refusal);
        return false;
      }
      markStale(range.sheet);
      return true;
    },
  };
}
