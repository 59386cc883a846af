import { useCallback, useEffect, useState, useSyncExternalStore } from "react";
import type { CellRange, ChangeSet, FormInsertion, Refusal } from "../core";
import { type DocumentKey, type DocumentStore, type Host, describeRefusal } from "../host";
import type { CheckState } from "./check/check-state";
import { loadChecker } from "./check/load-checker";
import { type WantedScope, useCheck } from "./check/use-check";
import type { ProfileFile } from "./profile-files";
import { DocumentMemory, type Revision } from "./shared/document-memory";
import { type Together, useJournal } from "./shared/use-journal";
import { type Notice, type Tasks, useTasks } from "./shared/use-tasks";

/** Everything the tabs show and may ask for. */
export interface Pane {
  readonly isBusy: boolean;
  readonly notice: Notice | undefined;
  readonly closeNotice: () => void;
  readonly checked: CheckState;
  /** What the document keeps of the user's decisions, by key; what is still being written counts. */
  readonly document: DocumentStore;
  /** What was done and can be taken back, the newest last. */
  readonly changes: readonly ChangeSet[];
  /** Runs one task at a time and says what went wrong. */
  readonly run: Tasks["run"];
  readonly checkSheet: () => void;
  readonly checkWorkbook: () => void;
  /** The same scope once more. */
  readonly checkAgain: () => void;
  /** The same, without a word when it fails: the outcome stays out of date. */
  readonly checkQuietly: () => void;
  readonly goToAndCheck: (form: CellRange) => void;
  readonly reveal: (range: CellRange) => void;
  /** Writes a change and checks again. */
  readonly take: (change: ChangeSet) => void;
  readonly undo: () => void;
  /** Writes a change that no form takes part in; false when it was refused. To be called inside `run`. */
  readonly write: (change: ChangeSet) => Promise<boolean>;
  /** Writes a new form, or new rows of one; false when the change was refused. To be called inside `run`. */
  readonly insert: (insertion: FormInsertion) => Promise<boolean>;
  /**
   * Writes new forms one after the other, as one change that is taken back at once; ends where one was refused. To be
   * called inside `run`.
   */
  readonly insertEach: (insertions: AsyncIterable<FormInsertion>, together: Together) => Promise<void>;
  /** Keeps something else in the document; the outcome waits for `reconsider`. */
  readonly revise: (key: DocumentKey, revision: Revision) => void;
  /** Checks what was read once more, where the document keeps something else since. */
  readonly reconsider: () => void;
}

export function usePane(host: Host, profiles: Promise<readonly ProfileFile[]>): Pane {
  const { isBusy, notice, show, run, attempt } = useTasks();
  const journal = useJournal(host);
  const [memory] = useState(() => new DocumentMemory(host));
  const document = useSyncExternalStore(memory.subscribe, () => memory.texts);
  const { state, check, reconsider, markStale } = useCheck({
    host,
    memory,
    profiles,
    isOwn: journal.isOwn,
  });
  const { outcome } = state;

  useEffect(() => {
    // The first check asks again and says what is wrong.
    memory.read().catch(() => undefined);
  }, [memory]);

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
  /** The change where its cells are now, after rows were inserted above them; undefined where that is not certain. */
  const placeNow = async (change: ChangeSet) => {
    if (!outcome) return undefined;
    const { findAgain } = await loadChecker();
    const workbook = await host.read({ kind: "workbook" });
    return findAgain(change, outcome.snapshot, workbook, outcome.options.layout);
  };
  const refuse = (refusal: Refusal, action?: Notice["action"]) => {
    markStale();
    show({ intent: "warning", text: describeRefusal(refusal), ...(action && { action }) });
  };
  const writeWhereItIs = async (change: ChangeSet) => {
    const answer = await journal.apply(change);
    if (answer.kind === "applied") return true;
    const moved = answer.refusal.kind === "stale" ? await placeNow(change) : undefined;
    if (moved) return write(moved);
    refuse(answer.refusal);
    return false;
  };
  const write = async (change: ChangeSet) => {
    const answer = await journal.apply(change);
    if (answer.kind === "refused") refuse(answer.refusal);
    return answer.kind === "applied";
  };

  return {
    isBusy,
    notice,
    checked: state,
    document,
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
    checkQuietly: () => {
      run(() => followUp().catch(() => undefined));
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
        if (await writeWhereItIs(change)) await followUp();
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
    write,
    insert: async ({ change, range }) => {
      const isWritten = await write(change);
      if (isWritten) markStale(range.sheet);
      return isWritten;
    },
    insertEach: async (insertions, together) => {
      const changes = async function* () {
        for await (const { change, range } of insertions) {
          yield change;
          markStale(range.sheet);
        }
      };
      const answer = await journal.applyEach(changes(), together);
      if (answer.kind === "refused") refuse(answer.refusal);
    },
    revise: (key, revision) => {
      attempt(() => memory.revise(key, revision));
    },
    reconsider: () => {
      run(reconsider);
    },
  };
}
