import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Section } from "../shared/Section";
import { CoverableTab } from "../shared/CoverableTab";
import { RadioList } from "../shared/RadioList";
import { FormPreview } from "./FormPreview";
import { MadeForm } from "./MadeForm";
import { PLACEMENTS } from "./messages";
import type { Insertion } from "./use-insertion";
import styles from "./WayContent.module.css";

export interface InsertionFlowProps {
  readonly insertion: Insertion;
  readonly isBusy: boolean;
  /** Why there can be no preview yet. */
  readonly blocked: string | undefined;
  /** What is to be done with the form that was made. */
  readonly advice: string;
  /** What is to be looked at, before the form is made and afterwards. */
  readonly review?: ReactNode;
  readonly onCheck: () => void;
  readonly onNext: () => void;
  /** What the form is to be made of. */
  readonly children: ReactNode;
}

/** From what a form is made of by its place and its preview to the form on the sheet. */
export function InsertionFlow(props: InsertionFlowProps) {
  const { insertion, isBusy, blocked, advice, review, onCheck, onNext, children } = props;
  const { preview, made, hint, placement } = insertion;
  if (made) {
    return (
      <MadeForm
        insertion={made}
        advice={advice}
        review={review}
        onCheck={onCheck}
        onNext={() => {
          insertion.beginNext();
          onNext();
        }}
      />
    );
  }
  return (
    <CoverableTab
      cover={
        preview && (
          <FormPreview
            insertion={preview}
            hint={hint}
            review={review}
            isBusy={isBusy}
            onInsert={insertion.insert}
            onCancel={insertion.closePreview}
          />
        )
      }
    >
      {children}
      <Section title="插入到哪里">
        <RadioList
          label="插入到哪里"
          options={PLACEMENTS}
          value={placement}
          onChange={insertion.choosePlacement}
        />
        {hint !== undefined && !preview && (
          <p role="alert" className={styles.hint}>
            {hint}
          </p>
        )}
      </Section>
      <div className={styles.actions}>
        <Button
          appearance="primary"
          disabledFocusable={isBusy || blocked !== undefined}
          onClick={insertion.showPreview}
        >
          预览
        </Button>
        {blocked !== undefined && <p className={styles.hint}>{blocked}</p>}
      </div>
    </CoverableTab>
  );
}
