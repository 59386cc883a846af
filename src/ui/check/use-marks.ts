import { useState } from "react";
import { type CheckResult, SEVERITIES } from "../../core";
import { type Host, type Mark, documentKeys } from "../../host";
import type { Pane } from "../use-pane";

/** The cells in which something was found, in colour on the sheet itself. */
export interface Marks {
  readonly isMarked: boolean;
  /** Puts marks for this outcome in place of all others. */
  readonly mark: (result: CheckResult) => void;
  readonly clear: () => void;
}

export function useMarks(host: Host, pane: Pane): Marks {
  const [isShown, setShown] = useState(false);
  const remember = (isMarked: boolean) => {
    setShown(isMarked);
    // So that whoever opens the file next can take them away.
    if (host.features.keepsMarks) pane.revise(documentKeys.marks, () => (isMarked ? "on" : undefined));
  };
  return {
    isMarked: isShown || pane.document.has(documentKeys.marks),
    mark: (result) => {
      pane.run(async () => {
        await host.mark(marksOf(result));
        remember(true);
      });
    },
    clear: () => {
      pane.run(async () => {
        await host.clearMarks();
        remember(false);
      });
    },
  };
}

/** One for each cell, as grave as the gravest finding in it. */
function marksOf({ diagnostics }: CheckResult): Mark[] {
  const marks = new Map<string, Mark>();
  for (const severity of [...SEVERITIES].reverse()) {
    for (const { at } of diagnostics.filter((each) => each.severity === severity))
      marks.set(`${at.sheet}!${at.row},${at.column}`, { at, severity });
  }
  return Array.from(marks.values());
}
