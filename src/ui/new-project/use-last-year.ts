import { useState } from "react";
import { type PerformanceForm, formAt, formsOf, parseLayoutProfile, readWorkbook } from "../../core";
import { type Host, documentKeys } from "../../host";
import type { Answer } from "../shared/AnswerLine";
import type { Pane } from "../use-pane";
import { useReadSheet } from "./use-read-sheet";

export interface LastYear {
  readonly forms: readonly PerformanceForm[];
  readonly chosen: PerformanceForm | undefined;
  readonly choose: (form: PerformanceForm) => void;
  /** Reads the sheet in front; of its forms, the one at the selection is chosen. */
  readonly read: () => void;
  /** What came of reading. */
  readonly answer: Answer | undefined;
}

/** Forms to choose from, one of which is to be carried over to another year. */
export function useLastYear(host: Host, pane: Pane): LastYear {
  const [forms, setForms] = useState<readonly PerformanceForm[]>([]);
  const [chosen, choose] = useState<PerformanceForm>();
  const [answer, setAnswer] = useState<Answer>();
  const { markRead, isOutdated } = useReadSheet(host);
  const layoutText = pane.document.get(documentKeys.layout);

  const read = () => {
    pane.run(async () => {
      const snapshot = await host.read({ kind: "activeSheet" });
      const selected = await host.selection();
      const found = formsOf(readWorkbook(snapshot, parseLayoutProfile(layoutText ?? "")));
      markRead(snapshot.activeSheet);
      setForms(found);
      choose(formAt(found, selected) ?? found[0]);
      setAnswer(answerOn(snapshot.activeSheet ?? "", found.length));
    });
  };
  const change = { text: `“${chosen?.range.sheet ?? ""}”读过以后改过，再读一次。` };
  return { forms, chosen, choose, read, answer: chosen && isOutdated ? change : answer };
}

function answerOn(sheet: string, count: number): Answer {
  return count > 0
    ? { text: `“${sheet}”里有${count}张绩效目标表。` }
    : { isFailure: true, text: `“${sheet}”里没有绩效目标表。打开上年的表所在的工作表，再读一次。` };
}
