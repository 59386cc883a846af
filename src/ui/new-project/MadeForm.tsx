import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { type FormInsertion, formatArea } from "../../core";
import { Made } from "./Made";

export interface MadeFormProps {
  readonly insertion: FormInsertion;
  readonly advice: string;
  readonly review?: ReactNode;
  readonly onCheck: () => void;
  readonly onNext: () => void;
}

/** The form is on the sheet: what comes next. */
export function MadeForm({ insertion: { range }, advice, review, onCheck, onNext }: MadeFormProps) {
  return (
    <Made
      heading={`已经插入“${range.sheet}”的${formatArea(range)}。`}
      advice={advice}
      isWhole
      actions={
        <>
          <Button appearance="primary" onClick={onCheck}>
            去检查
          </Button>
          <Button onClick={onNext}>再建一个</Button>
        </>
      }
    >
      {review}
    </Made>
  );
}
