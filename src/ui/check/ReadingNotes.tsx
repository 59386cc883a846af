import { type CheckResult, type CheckedForm, type SheetReading, formatArea } from "../../core";
import { describeSkip } from "../../host";
import { formTitle } from "./problems";
import styles from "./ReadingNotes.module.css";

/** Which forms were read where, and what was left out and why. */
export function ReadingNotes({ result }: { readonly result: CheckResult }) {
  const skipped = result.reading.sheets.reduce((sum, sheet) => sum + sheet.skipped.length, 0);
  return (
    <details className={styles.notes}>
      <summary className={styles.summary}>
        识别说明{" "}
        <span className={styles.count}>
          读到{result.forms.length}张表，跳过{skipped}处
        </span>
      </summary>
      {result.reading.sheets.map((sheet) => (
        <SheetNotes key={sheet.name} sheet={sheet} forms={result.forms} />
      ))}
    </details>
  );
}

interface SheetNotesProps {
  readonly sheet: SheetReading;
  readonly forms: readonly CheckedForm[];
}

function SheetNotes({ sheet, forms }: SheetNotesProps) {
  return (
    <section className={styles.sheet}>
      <h3 className={styles.name}>{sheet.name}</h3>
      <ul className={styles.list}>
        {forms
          .filter(({ form }) => form.range.sheet === sheet.name)
          .map(({ form, profile }) => (
            <li key={formatArea(form.range)}>
              <span className={styles.range}>{formatArea(form.range)}</span> {formTitle(form, sheet.name)}：
              {form.indicators.length}个指标，按“{profile.title}”检查。
            </li>
          ))}
        {sheet.skipped.map(({ range, reason }) => (
          <li key={`${formatArea(range)}/${reason}`}>
            <span className={styles.range}>{formatArea(range)}</span> 跳过：{describeSkip(reason)}
          </li>
        ))}
      </ul>
    </section>
  );
}
