import { Button } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { type Host, describeInsertionProblem } from "../../host";
import { Cover } from "../shared/Cover";
import type { FilledForm, FillingPlan, UnfilledForm } from "./filling-plan";
import { formTitle } from "./problems";
import styles from "./FillingPreview.module.css";

export interface FillingPreviewProps {
  readonly host: Host;
  readonly plan: FillingPlan;
  readonly isBusy: boolean;
  readonly onConfirm: () => void;
  /** Plans once more, on the sheet as it stands. */
  readonly onPlanAgain: () => void;
  readonly onCancel: () => void;
}

/** Which rows 补齐缺项 brings, where they come in, and what will stand in them. */
export function FillingPreview(props: FillingPreviewProps) {
  const { host, plan, isBusy, onConfirm, onPlanAgain, onCancel } = props;
  const { change, filled, unfilled, inserted } = plan;
  const [oldPlan, setOldPlan] = useState<FillingPlan>();
  const isOld = oldPlan === plan;
  useEffect(
    () =>
      host.onChange(({ sheet }) => {
        if (filled.some(({ form }) => form.range.sheet === sheet)) setOldPlan(plan);
      }),
    [host, plan, filled],
  );
  const count = filled.reduce((sum, { rows }) => sum + rows.length, 0);
  const confirm = isOld ? (
    <Button appearance="primary" disabledFocusable={isBusy} onClick={onPlanAgain}>
      重新算
    </Button>
  ) : (
    <Button appearance="primary" disabledFocusable={isBusy} onClick={onConfirm}>
      补这{count}行
    </Button>
  );
  return (
    <Cover
      title={count > 0 ? change.title : "补齐缺项"}
      contentLabel="将要补上的行"
      remarks={
        count > 0 && (
          <p role={isOld ? "alert" : undefined} className={styles.remark}>
            {isOld ? "表格刚才改过，要补的行得重新算一遍。" : whatHappens(count, inserted)}
          </p>
        )
      }
      actions={
        <>
          {count > 0 && confirm}
          <Button onClick={onCancel}>{count > 0 ? "取消" : "返回"}</Button>
        </>
      }
      onCancel={onCancel}
    >
      {unfilled.map((each) => (
        <p key={keyOf(each)} className={styles.problem}>
          {nameOf(each)}
          {describeInsertionProblem(each.problem)}
        </p>
      ))}
      {filled.map((each) => (
        <section key={keyOf(each)} aria-label={formTitle(each.form, each.form.range.sheet)}>
          {filled.length > 1 && (
            <h3 className={styles.form}>{formTitle(each.form, each.form.range.sheet)}</h3>
          )}
          <ul className={styles.rows}>
            {each.rows.map(({ row, levels, cells }) => (
              <li key={row} className={styles.row}>
                <span className={styles.where}>
                  第{row + 1}行{levels !== "" && ` · ${levels}`}
                </span>
                <dl className={styles.cells}>
                  {cells.map(({ header, text }) => (
                    <div key={header} className={styles.cell}>
                      <dt className={styles.header}>{header}</dt>
                      <dd className={styles.text}>{text}</dd>
                    </div>
                  ))}
                </dl>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Cover>
  );
}

function whatHappens(count: number, inserted: number): string {
  const waiting = count - inserted;
  const parts = [
    ...(inserted > 0 ? [`插入${inserted}行，下面的内容往下移`] : []),
    ...(waiting > 0 ? [`${waiting}行写在表里空着的位置`] : []),
  ];
  return `${parts.join("；")}。补上以后把空填好。`;
}

function keyOf({ form: { range } }: FilledForm | UnfilledForm): string {
  return `${range.sheet}!${range.top}`;
}

function nameOf({ form }: UnfilledForm): string {
  return `“${formTitle(form, form.range.sheet)}”`;
}
