import { Button } from "@fluentui/react-components";
import { CheckmarkCircle20Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { useEffect, useRef } from "react";
import { type FormInsertion, formatArea } from "../../core";
import styles from "./MadeForm.module.css";

export interface MadeFormProps {
  readonly insertion: FormInsertion;
  readonly onCheck: () => void;
  readonly onNext: () => void;
}

/** The form is on the sheet: what comes next. */
export function MadeForm({ insertion: { range }, onCheck, onNext }: MadeFormProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className={styles.made}>
      <h2 ref={heading} tabIndex={-1} className={styles.heading}>
        <CheckmarkCircle20Filled aria-hidden />
        已经插入“{range.sheet}”的{formatArea(range)}。
      </h2>
      <p className={styles.sentence}>
        把“__”换成数，把“（待填）”换成依据，填完检查一遍。插错了可以撤销本次修改。
      </p>
      <div className={styles.actions}>
        <Button appearance="primary" onClick={onCheck}>
          去检查
        </Button>
        <Button onClick={onNext}>再建一个</Button>
      </div>
    </div>
  );
}
