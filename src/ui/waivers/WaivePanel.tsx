import { Button } from "@fluentui/react-components";
import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from "react";
import { type WorkbookSnapshot, formatCell, isBlank, trimBlanks, waiverReasons } from "../../core";
import type { Place } from "../check/problems";
import type { Revision } from "../shared/document-memory";
import { RadioList } from "../shared/RadioList";
import { TextBox } from "../shared/TextBox";
import { waiving } from "./waivers";
import styles from "./WaivePanel.module.css";

export interface WaivePanelProps {
  readonly places: readonly Place[];
  readonly snapshot: WorkbookSnapshot;
  readonly onWaive: (revision: Revision) => void;
  readonly onCancel: () => void;
}

const OWN = "own";
const REASONS = [
  ...waiverReasons.map((reason) => ({ value: reason, label: reason })),
  { value: OWN, label: "其他理由" },
] as const;
type Reason = (typeof REASONS)[number]["value"];

/** Longer reasons fit no report. */
const LONGEST_REASON = 100;

/** Why a finding is to be left as it is: one of the usual reasons, or the user's own. */
export function WaivePanel({ places, snapshot, onWaive, onCancel }: WaivePanelProps) {
  const [reason, setReason] = useState<Reason>(waiverReasons[0]);
  const [own, setOwn] = useState("");
  const [isAsked, setAsked] = useState(false);
  const panel = useRef<HTMLFormElement>(null);
  useEffect(() => panel.current?.querySelector<HTMLElement>("input:checked")?.focus(), []);
  const [first] = places;
  const what = places.length === 1 && first ? `这一处（${formatCell(first.at)}）` : `这${places.length}处`;
  const words = reason === OWN ? trimBlanks(own) : reason;

  const wrong = mistakeIn(words);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (wrong === undefined) onWaive(waiving(places, snapshot, words));
    else panel.current?.querySelector<HTMLElement>("input[type='text']")?.focus();
  };
  const cancelOnEscape = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    // The row that the panel stands in stays open.
    event.stopPropagation();
    onCancel();
  };
  return (
    <form
      ref={panel}
      aria-label={`忽略${what}`}
      className={styles.panel}
      onSubmit={submit}
      onKeyDown={cancelOnEscape}
    >
      <h4 className={styles.heading}>为什么忽略{what}</h4>
      <RadioList label="理由" options={REASONS} value={reason} onChange={setReason} />
      {reason === OWN && (
        <TextBox
          label="理由"
          value={own}
          onType={setOwn}
          help={isAsked && wrong !== undefined ? { blocks: true, text: wrong } : undefined}
        />
      )}
      <p className={styles.hint}>理由记在这个文件里，也写进检查报告。内容改了以后会重新提醒。</p>
      <div className={styles.actions}>
        <Button type="submit" appearance="primary">
          {places.length === 1 ? "忽略这一处" : `忽略这${places.length}处`}
        </Button>
        <Button onClick={onCancel}>取消</Button>
      </div>
    </form>
  );
}

function mistakeIn(reason: string): string | undefined {
  if (isBlank(reason)) return "写一句理由，检查报告里会用到。";
  return reason.length > LONGEST_REASON
    ? `理由写了${reason.length}个字，最多${LONGEST_REASON}个。`
    : undefined;
}
