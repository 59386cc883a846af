import { useCallback, useEffect, useReducer, useRef } from "react";
import { findSheet } from "../../core";
import { type Host, type SheetChange, checksAlike } from "../../host";
import type { ProfileFile } from "../profile-files";
import type { DocumentMemory } from "../shared/document-memory";
import { nextFrame } from "../shared/next-frame";
import { loadChecker } from "./load-checker";
import { type NewOutcome, type CheckScope, type CheckState, initialCheck, reduceCheck } from "./check-state";

/** What is to be checked; `frontSheet` is the one that the user sees. */
export type WantedScope = CheckScope | { readonly kind: "frontSheet" };

export interface Check {
  readonly state: CheckState;
  /** Rejects as the host does; the outcome before stays. */
  readonly check: (wanted: WantedScope) => Promise<void>;
  /** Checks what was read once more, in the light of what the document keeps by then. */
  readonly reconsider: () => Promise<void>;
  /** The outcome may no longer be what the sheet says; `sheet` where only one was changed. */
  readonly markStale: (sheet?: string) => void;
}

export interface CheckSources {
  readonly host: Host;
  readonly memory: DocumentMemory;
  /** What can be chosen besides the product's own profiles. */
  readonly profiles: Promise<readonly ProfileFile[]>;
  /** Tells the pane's own writing from the user's. */
  readonly isOwn: (heard: SheetChange) => boolean;
}

/** Checks on demand and hears when the outcome grows stale. */
export function useCheck({ host, memory, profiles, isOwn }: CheckSources): Check {
  const [state, dispatch] = useReducer(reduceCheck, initialCheck);
  /** For handlers that were made while another outcome was shown. */
  const latest = useRef(state.outcome);
  useEffect(() => {
    latest.current = state.outcome;
  }, [state.outcome]);
  /** Others have been at work on the workbook since it was last asked what it keeps. */
  const isMemoryOld = useRef(false);

  const markStale = useCallback((sheet?: string) => {
    dispatch({ kind: "changed", sheet });
  }, []);

  useEffect(
    () =>
      host.onChange((heard) => {
        if (isOwn(heard)) return;
        isMemoryOld.current = true;
        markStale(heard.sheet);
      }),
    [host, isOwn, markStale],
  );

  /** Again and again, should the user decide otherwise while it is at it. */
  const finish = useCallback(
    async (checker: Checker, sheets: ReadSheets) => {
      const { profiles: known } = checker.knownProfiles(await profiles);
      let checked: NewOutcome;
      do {
        await nextFrame();
        const document = memory.texts;
        const options = checker.documentOptions((key) => document.get(key), known);
        checked = { ...(await checkSheets(checker, host, sheets, options)), document };
      } while (!checksAlike(checked.document, memory.texts));
      dispatch({ kind: "finished", outcome: checked });
    },
    [host, memory, profiles],
  );

  const check = useCallback(
    async (wanted: WantedScope) => {
      dispatch({ kind: "readingBegun" });
      try {
        const [checker] = await Promise.all([loadChecker(), memory.read()]);
        const sheets = await read(host, wanted);
        dispatch({ kind: "readingDone" });
        await finish(checker, sheets);
      } catch (failure) {
        dispatch({ kind: "failed" });
        throw failure;
      }
      if (!isMemoryOld.current) return;
      // Behind the check, which needs not wait for it: should it bring anything, the outcome is marked as out of date.
      isMemoryOld.current = false;
      memory.readAgain().catch(() => {
        isMemoryOld.current = true;
      });
    },
    [host, memory, finish],
  );

  const reconsider = useCallback(async () => {
    const outcome = latest.current;
    if (!outcome || checksAlike(outcome.document, memory.texts)) return;
    dispatch({ kind: "checkingBegun" });
    try {
      await finish(await loadChecker(), outcome);
    } catch (failure) {
      dispatch({ kind: "failed" });
      throw failure;
    }
  }, [memory, finish]);

  return { state, check, reconsider, markStale };
}

type Checker = Awaited<ReturnType<typeof loadChecker>>;
type ReadSheets = Pick<NewOutcome, "scope" | "snapshot">;

async function read(host: Host, wanted: WantedScope): Promise<ReadSheets> {
  if (wanted.kind === "workbook") return { scope: wanted, snapshot: await host.read(wanted) };
  const front = await host.read({ kind: "activeSheet" });
  const [sheet] = front.sheets;
  if (!sheet) return { scope: { kind: "workbook" }, snapshot: front };
  const inFront: ReadSheets = { scope: { kind: "sheet", sheet: sheet.name }, snapshot: front };
  if (wanted.kind === "frontSheet" || wanted.sheet === sheet.name) return inFront;
  const workbook = await host.read({ kind: "workbook" });
  const found = findSheet(workbook, wanted.sheet);
  // Renamed or deleted meanwhile: the sheet in front is the next best.
  return found ? { scope: wanted, snapshot: { ...workbook, sheets: [found] } } : inFront;
}

async function checkSheets(
  { checkWorkbook, readWorkbook, rules }: Checker,
  host: Host,
  { scope, snapshot }: ReadSheets,
  options: NewOutcome["options"],
): Promise<Omit<NewOutcome, "document">> {
  const result = checkWorkbook(snapshot, options);
  const isElsewhere = scope.kind === "sheet" && result.forms.length === 0;
  const sheets = isElsewhere
    ? readWorkbook(await host.read({ kind: "workbook" }), options.layout).sheets
    : [];
  const sheetsWithForms = sheets.filter(({ forms }) => forms.length > 0);
  return { scope, snapshot, options, rules, result, sheetsWithForms };
}
