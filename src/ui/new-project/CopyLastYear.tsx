import { Button } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { type FormLayoutId, draftFromForm } from "../../core";
import type { Host } from "../../host";
import type { PageServices } from "../page-services";
import { Section } from "../shared/Section";
import { AnswerLine } from "../shared/AnswerLine";
import { RadioList } from "../shared/RadioList";
import { TextBox } from "../shared/TextBox";
import { typedYear } from "../shared/typed-year";
import type { Pane } from "../use-pane";
import { yearHelp } from "./input-help";
import { InsertionFlow } from "./InsertionFlow";
import { LayoutChoice } from "./LayoutChoice";
import { formName, formRemark } from "./messages";
import { ReviewList } from "./ReviewList";
import { useInsertion } from "./use-insertion";
import { useLastYear } from "./use-last-year";
import styles from "./WayContent.module.css";

export interface CopyLastYearProps {
  readonly host: Host;
  readonly pane: Pane;
  readonly page: PageServices;
  readonly onCheck: () => void;
}

/** 复制上年: last year's form becomes the start of a new one, with a list of what is to be looked at. */
export function CopyLastYear({ host, pane, page, onCheck }: CopyLastYearProps) {
  const { forms, chosen, choose, read, answer } = useLastYear(host, pane);
  const [typed, setTyped] = useState<string>();
  const [otherLayout, setOtherLayout] = useState<FormLayoutId>();
  const budgetYear = typed ?? (chosen ? String(nextYear(chosen.budgetYear, page.today())) : "");
  const year = typedYear(budgetYear);
  const copied = useMemo(
    () => (chosen && year !== undefined ? draftFromForm(chosen, year, otherLayout) : undefined),
    [chosen, year, otherLayout],
  );
  const insertion = useInsertion(host, pane, copied?.draft);

  const readAgain = () => {
    setTyped(undefined);
    setOtherLayout(undefined);
    read();
  };
  return (
    <InsertionFlow
      insertion={insertion}
      isBusy={pane.isBusy}
      blocked={whatIsMissing(chosen !== undefined, year)}
      advice="照着下面列的看一遍，改好以后检查。抄错了可以撤销本次修改。"
      review={copied && <ReviewList notes={copied.toReview} />}
      onCheck={onCheck}
      onNext={() => {
        setTyped(undefined);
      }}
    >
      <Section title="上年的表">
        <div className={styles.steps}>
          <p className={styles.sentence}>打开上年的表所在的工作表，读出来，选一张抄。</p>
          <Button disabledFocusable={pane.isBusy} onClick={readAgain}>
            读取本表
          </Button>
          <AnswerLine answer={answer} />
          {forms.length > 0 && (
            <RadioList
              label="抄哪一张"
              options={forms.map((form, index) => ({
                value: String(index),
                label: formName(form),
                remark: formRemark(form),
              }))}
              value={String(chosen ? forms.indexOf(chosen) : -1)}
              onChange={(index) => {
                const form = forms[Number(index)];
                if (form) choose(form);
                setTyped(undefined);
                setOtherLayout(undefined);
              }}
            />
          )}
        </div>
      </Section>
      {chosen && (
        <Section
          title="新的表"
          aside={
            <LayoutChoice chosen={copied?.draft.layout ?? otherLayout ?? "hebei"} onChoose={setOtherLayout} />
          }
        >
          <TextBox
            label="预算年度"
            hint="新的表是哪一年的预算；文字里的年份跟着往后移。"
            value={budgetYear}
            help={yearHelp({ budgetYear }).budgetYear}
            onType={setTyped}
          />
        </Section>
      )}
    </InsertionFlow>
  );
}

/** The year after the form's; this year where the form does not tell. */
function nextYear(formYear: number | undefined, today: string): number {
  return formYear === undefined ? Number(today.slice(0, 4)) : formYear + 1;
}

function whatIsMissing(isChosen: boolean, year: number | undefined): string | undefined {
  if (!isChosen) return "先读取上年的表，再预览。";
  return year === undefined ? "先写明预算年度，再预览。" : undefined;
}
