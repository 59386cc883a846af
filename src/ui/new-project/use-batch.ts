import { useRef, useState } from "react";
import {
  type BatchPlacement,
  type ChangeSet,
  type FormDraft,
  type FormInsertion,
  insertForms,
} from "../../core";
import type { Host } from "../../host";
import { nextFrame } from "../shared/next-frame";
import type { Pane } from "../use-pane";

export interface BatchProgress {
  readonly made: number;
  readonly wanted: number;
  /** The user has asked to stop; the form under way is still made. */
  readonly isStopping: boolean;
}

export interface BatchOutcome {
  /** What was made, as the one change that takes it back. */
  readonly change: ChangeSet;
  readonly made: number;
  readonly wanted: number;
  readonly wasStopped: boolean;
}

export interface Batch {
  /** While forms are being made. */
  readonly progress: BatchProgress | undefined;
  /** Until what was made is taken back or left behind. */
  readonly outcome: BatchOutcome | undefined;
  readonly begin: (drafts: readonly FormDraft[], placement: BatchPlacement) => void;
  /** Ends behind the form that is being made. */
  readonly stop: () => void;
  readonly leave: () => void;
}

/** Makes many forms, one after the other, so that the page lives on in between. */
export function useBatch(host: Host, pane: Pane): Batch {
  const [progress, setProgress] = useState<BatchProgress>();
  const [outcome, setOutcome] = useState<BatchOutcome>();
  const isStopped = useRef(false);

  const make = async (drafts: readonly FormDraft[], placement: BatchPlacement) => {
    const workbook = await host.read({ kind: "workbook" });
    const wanted = drafts.length;
    let first: FormInsertion | undefined;
    const insertions = async function* () {
      let made = 0;
      for (const insertion of insertForms(workbook, drafts, placement)) {
        setProgress({ made, wanted, isStopping: isStopped.current });
        await nextFrame();
        if (isStopped.current) return;
        yield insertion;
        first ??= insertion;
        made++;
      }
    };
    await pane.insertEach(insertions(), (written) => {
      const change = asOne(written);
      setOutcome({ change, made: written.length, wanted, wasStopped: isStopped.current });
      return change;
    });
    if (first) await host.reveal(first.range);
  };

  return {
    progress,
    outcome: outcome && pane.changes.includes(outcome.change) ? outcome : undefined,
    begin: (drafts, placement) => {
      pane.run(async () => {
        isStopped.current = false;
        setProgress({ made: 0, wanted: drafts.length, isStopping: false });
        try {
          await make(drafts, placement);
        } finally {
          setProgress(undefined);
        }
      });
    },
    stop: () => {
      isStopped.current = true;
      setProgress((before) => before && { ...before, isStopping: true });
    },
    leave: () => {
      setOutcome(undefined);
    },
  };
}

function asOne(changes: readonly ChangeSet[]): ChangeSet {
  return {
    title: `生成${changes.length}张绩效目标表`,
    operations: changes.flatMap(({ operations }) => operations),
  };
}
