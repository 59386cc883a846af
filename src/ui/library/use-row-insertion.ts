import { useState } from "react";
import { type LibraryIndicator, type RowInsertion, insertIndicators } from "../../core";
import { type Host, describeInsertionProblem } from "../../host";
import type { Answer } from "../shared/AnswerLine";
import type { Pane } from "../use-pane";
import { level2Name } from "./indicator-words";
import { describeNoForm } from "./messages";
import { type SelectedForm, readSelectedForm } from "./selected-form";

export type Chosen = readonly [LibraryIndicator, ...LibraryIndicator[]];

export interface IndicatorInsertion {
  /** What came of the last one; nothing any more once it was taken back. */
  readonly answer: Answer | undefined;
  /** Puts indicators into the form at the selection; `onInserted` is called when they are there. */
  readonly insert: (indicators: Chosen, onInserted?: () => void) => void;
}

/** From the library into the form. */
export function useRowInsertion(host: Host, pane: Pane): IndicatorInsertion {
  const [refused, setRefused] = useState<string>();
  const [inserted, setInserted] = useState<{ readonly insertion: RowInsertion; readonly text: string }>();

  const insert = (indicators: Chosen, onInserted?: () => void) => {
    pane.run(async () => {
      setRefused(undefined);
      setInserted(undefined);
      const place = await readSelectedForm(host, pane.document);
      if (place.kind !== "form") {
        setRefused(describeNoForm(place));
        return;
      }
      const insertion = planned(place, indicators);
      if ("problem" in insertion) {
        setRefused(describeInsertionProblem(insertion.problem));
        return;
      }
      if (!(await pane.insert(insertion))) return;
      // Before the way to it can fail: it is there and can be taken back.
      setInserted({ insertion, text: whereTo(insertion, indicators) });
      onInserted?.();
      await host.reveal(firstName(place, insertion));
    });
  };
  const isThere = inserted && pane.changes.includes(inserted.insertion.change);
  const answer = refused === undefined ? undefined : { isFailure: true, text: refused };
  return { answer: isThere ? { text: inserted.text } : answer, insert };
}

function planned({ snapshot, form, layout, selected }: SelectedForm, indicators: Chosen) {
  const wishes = selected ? { below: selected.top, layout } : { layout };
  return insertIndicators(snapshot, form, indicators, wishes);
}

/** From the name on: what stands before it may be merged over other rows. */
function firstName({ form }: SelectedForm, { range, rows }: RowInsertion) {
  const row = rows[0] ?? range.top;
  const name = form.columns.find(({ role }) => role === "level3");
  return { ...range, left: name?.left ?? range.left, top: row, bottom: row };
}

function whereTo({ rows }: RowInsertion, indicators: Chosen): string {
  const numbers = rows.map((row) => row + 1).join("、");
  const [first] = indicators;
  return indicators.length === 1
    ? `插在第${numbers}行，${level2Name(first.level2)}里。`
    : `${indicators.length}个指标插在第${numbers}行。`;
}
