import { useMemo } from "react";
import {
  type CellAddress,
  type HeaderNote,
  type SheetReading,
  explainLostHeader,
  formatArea,
} from "../../core";
import { describeSkip } from "../../host";
import type { CheckOutcome } from "../check/check-state";
import { MoreButton } from "../shared/MoreButton";
import { useFirstFew } from "../shared/use-first-few";
import type { Correction } from "./corrections";
import { groupForms } from "./form-groups";
import { FormReading } from "./FormReading";
import { HeaderWords } from "./HeaderWords";
import { headerWord } from "./words";
import styles from "./SheetNotes.module.css";

export interface SheetNotesProps {
  readonly outcome: CheckOutcome;
  readonly reading: SheetReading;
  readonly onCorrect: (correction: Correction) => void;
  readonly onReveal: (at: CellAddress) => void;
}

const MOST_FORMS = 40;
const MOST_SKIPPED = 40;

/** What was read on one sheet, and what was not. */
export function SheetNotes({ outcome, reading, onCorrect, onReveal }: SheetNotesProps) {
  const { result, snapshot, options } = outcome;
  const groups = useMemo(() => groupForms(reading, result.forms), [reading, result]);
  const forms = useFirstFew(groups, MOST_FORMS);
  const skipped = useFirstFew(reading.skipped, MOST_SKIPPED);
  const lost = useMemo((): HeaderNote[] => {
    return groups.length > 0 ? [] : explainLostHeader(snapshot, reading.name, options.layout);
  }, [groups, snapshot, reading, options]);
  return (
    <section aria-label={reading.name} className={styles.sheet}>
      <h3 className={styles.name}>{reading.name}</h3>
      {forms.shown.map((group, index) => (
        <FormReading
          key={group.key}
          snapshot={snapshot}
          reading={reading}
          forms={group.forms}
          layout={options.layout}
          isOpenAtFirst={index === 0 && outcome.scope.kind === "sheet"}
          onCorrect={onCorrect}
          onReveal={onReveal}
        />
      ))}
      <MoreButton rest={forms.rest} what="张表" onShow={forms.showMore} />
      {skipped.shown.length > 0 && (
        <ul aria-label="跳过的" className={styles.skipped}>
          {skipped.shown.map(({ range, reason }) => (
            <li key={`${formatArea(range)}/${reason}`}>
              <span className={styles.range}>{formatArea(range)}</span> 跳过：{describeSkip(reason)}
            </li>
          ))}
        </ul>
      )}
      <MoreButton rest={skipped.rest} what="处" onShow={skipped.showMore} />
      {lost.length > 0 && (
        <div className={styles.lost}>
          <HeaderWords
            title="这一行像表头"
            words={lost.map(headerWord)}
            onCorrect={onCorrect}
            onReveal={onReveal}
          />
        </div>
      )}
    </section>
  );
}
