import { useCallback, useEffect, useReducer } from "react";
import { type WorkbookSnapshot, findSheet } from "../../core";
import type { Host, SheetChange } from "../../host";
import { nextFrame } from "../shared/next-frame";
import { loadChecker } from "./load-checker";
import { type NewOutcome, type CheckScope, type CheckState, initialCheck, reduceCheck } from "./check-state";

/** What is to be checked; `frontSheet` is the one that the user sees. */
export type WantedScope = CheckScope | { readonly kind: "frontSheet" };

export interface Check {
  readonly state: CheckState;
  /** Rejects as the host does; the outcome before stays. */
  readonly check: (wanted: WantedScope) => Promise<void>;
  /** The outcome may no longer be what the sheet says; `sheet` where only one was changed. */
  readonly markStale: (sheet?: string) => void;
}

/** Checks on demand and hears when the outcome grows stale. `isOwn` tells the pane's own writing from the user's. */
export function useCheck(host: Host, isOwn: (heard: SheetChange) => boolean): Check {
  const [state, dispatch] = useReducer(reduceCheck, initialCheck);

  const markStale = useCallback((sheet?: string) => {
    dispatch({ kind: "changed", sheet });
  }, []);

  useEffect(
    () =>
      host.onChange((heard) => {
        if (!isOwn(heard)) markStale(heard.sheet);
      }),
    [host, isOwn, markStale],
  );

  const check = useCallback(
    async (wanted: WantedScope) => {
      dispatch({ kind: "readingBegun" });
      try {
        const checker = await loadChecker();
        const sheets = await read(host, wanted);
        dispatch({ kind: "readingDone" });
        await nextFrame();
        dispatch({ kind: "finished", outcome: await checkSheets(checker, host, sheets) });
      } catch (failure) {
        dispatch({ kind: "failed" });
        throw failure;
      }
    },
    [host],
  );

  return { state, check, markStale };
}

interface ReadSheets {
  readonly scope: CheckScope;
  readonly snapshot: WorkbookSnapshot;
}

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
  { checkWorkbook, readWorkbook, rules }: Awaited<ReturnType<typeof loadChecker>>,
  host: Host,
  { scope, snapshot }: ReadSheets,
): Promise<NewOutcome> {
  const result = checkWorkbook(snapshot);
  const isElsewhere = scope.kind === "sheet" && result.forms.length === 0;
  const sheets = isElsewhere ? readWorkbook(await host.read({ kind: "workbook" })).sheets : [];
  return { scope, snapshot, rules, result, sheetsWithForms: sheets.filter(({ forms }) => forms.length > 0) };
}
