import { useMemo, useState } from "react";
import {
  type CellAddress,
  type CheckedForm,
  type LayoutProfile,
  type SheetReading,
  type WorkbookSnapshot,
  explainForm,
  formatArea,
  shorten,
} from "../../core";
import { formTitle } from "../check/problems";
import { HeaderWords } from "./HeaderWords";
import type { Correction } from "./corrections";
import { FIELD_MEANINGS } from "./meanings";
import { WordList } from "./WordList";
import { fieldsWithoutLabel, headerWord, labelWord } from "./words";
import styles from "./FormReading.module.css";

export interface FormReadingProps {
  readonly snapshot: WorkbookSnapshot;
  readonly reading: SheetReading;
  /** Forms that share one header: one, or the projects of a list. */
  readonly forms: readonly [CheckedForm, ...CheckedForm[]];
  readonly layout: LayoutProfile | undefined;
  readonly isOpenAtFirst: boolean;
  readonly onCorrect: (correction: Correction) => void;
  readonly onReveal: (at: CellAddress) => void;
}

/** Where a form was read, and, opened, by which words. */
export function FormReading({ isOpenAtFirst, ...words }: FormReadingProps) {
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  const [{ form, profile }] = words.forms;
  const indicators = words.forms.reduce((sum, each) => sum + each.form.indicators.length, 0);
  const last = words.forms.at(-1)?.form ?? form;
  const isList = words.forms.length > 1;
  return (
    <details
      open={isOpen}
      className={styles.form}
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
      }}
    >
      <summary className={styles.summary}>
        <span className={styles.title}>
          {isList ? `${words.forms.length}个项目的清单` : formTitle(form, form.range.sheet)}
        </span>
        <span className={styles.facts}>
          <span className={styles.range}>{formatArea({ ...form.range, bottom: last.range.bottom })}</span>
          <span>{indicators}个指标</span>
          <span>按“{profile.title}”检查</span>
        </span>
      </summary>
      {isOpen && <FormWords {...words} />}
    </details>
  );
}

function FormWords(props: Omit<FormReadingProps, "isOpenAtFirst">) {
  const { snapshot, reading, forms, layout, onCorrect, onReveal } = props;
  const [{ form }] = forms;
  const { headers, labels } = useMemo(
    () => explainForm(snapshot, reading, form, layout),
    [snapshot, reading, form, layout],
  );
  const known = labels.filter(({ name }) => name !== undefined);
  const unknown = labels.filter(({ name }) => name === undefined);
  const byPlace = fieldsWithoutLabel(form, labels);
  const labelList = {
    meanings: FIELD_MEANINGS,
    ask: ({ text }: { readonly text: string }) => `“${shorten(text)}”是`,
    onReveal,
    onCorrect: (label: string, meaning: (typeof FIELD_MEANINGS)[number]["value"]) => {
      onCorrect({ kind: "field", label, meaning });
    },
  };
  return (
    <div className={styles.words}>
      <HeaderWords title="各栏" words={headers.map(headerWord)} onCorrect={onCorrect} onReveal={onReveal} />
      <WordList
        title={form.title ? `表格上方（${shorten(form.title.value, 30)}）` : "表格上方"}
        words={known.map(labelWord)}
        {...labelList}
      />
      <WordList title="表格上方没有认出的" words={unknown.map(labelWord)} {...labelList} />
      {byPlace.length > 0 && (
        <>
          <h4 className={styles.heading}>没有标题，按位置认出的</h4>
          <dl className={styles.fields}>
            {byPlace.map(({ name, reading: read }) => (
              <div key={name} className={styles.field}>
                <dt>{name}</dt>
                <dd className={styles.read}>{read}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </div>
  );
}
