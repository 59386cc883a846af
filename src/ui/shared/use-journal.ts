import { useCallback, useState } from "react";
import { type ApplyOutcome, type ChangeSet, invertChange } from "../../core";
import type { Host, SheetChange } from "../../host";
import { OwnChanges } from "./own-changes";

/** One change that does what several did. */
export type Together = (written: readonly ChangeSet[]) => ChangeSet;

/** Every change that the pane has made and not taken back, the newest last: Excel's own undo does not know them. */
export interface Journal {
  readonly entries: readonly ChangeSet[];
  readonly apply: (change: ChangeSet) => Promise<ApplyOutcome>;
  /**
   * Writes changes one after the other, until one is refused or fails, as one entry: `together` makes it of those that were
   * written.
   */
  readonly applyEach: (changes: AsyncIterable<ChangeSet>, together: Together) => Promise<ApplyOutcome>;
  /** Takes the newest entry back; a refused undo keeps it. */
  readonly undo: () => Promise<ApplyOutcome>;
  /** Gives up undoing the newest entry, so that the one before can be reached. */
  readonly dropNewest: () => void;
  /** Whether a host's report is about our own writing. */
  readonly isOwn: (heard: SheetChange) => boolean;
}

export function useJournal(host: Host): Journal {
  const [entries, setEntries] = useState<readonly ChangeSet[]>([]);
  const [ownChanges] = useState(() => new OwnChanges());
  const newest = entries.at(-1);

  const write = useCallback(
    (change: ChangeSet) => ownChanges.during(change, () => host.apply(change)),
    [host, ownChanges],
  );

  const apply = useCallback(
    async (change: ChangeSet) => {
      const outcome = await write(change);
      if (outcome.kind === "applied") setEntries((before) => [...before, change]);
      return outcome;
    },
    [write],
  );

  const applyEach = useCallback(
    async (changes: AsyncIterable<ChangeSet>, together: Together): Promise<ApplyOutcome> => {
      const written: ChangeSet[] = [];
      try {
        for await (const change of changes) {
          const outcome = await write(change);
          if (outcome.kind === "refused") return outcome;
          written.push(change);
        }
        return { kind: "applied" };
      } finally {
        if (written.length > 0) {
          const entry = together(written);
          setEntries((before) => [...before, entry]);
        }
      }
    },
    [write],
  );

  const undo = useCallback(async (): Promise<ApplyOutcome> => {
    if (!newest) return { kind: "applied" };
    const outcome = await write(invertChange(newest));
    if (outcome.kind === "applied") setEntries((before) => before.filter((entry) => entry !== newest));
    return outcome;
  }, [newest, write]);

  const dropNewest = useCallback(() => {
    setEntries((before) => before.slice(0, -1));
  }, []);

  const isOwn = useCallback((heard: SheetChange) => ownChanges.isEcho(heard), [ownChanges]);

  return { entries, apply, applyEach, undo, dropNewest, isOwn };
}
