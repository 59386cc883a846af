import { Button } from "@fluentui/react-components";
import styles from "./AnswerLine.module.css";

/** What came of a press. */
export interface Answer {
  readonly isFailure?: boolean;
  readonly text: string;
  /** Puts things back as they were. */
  readonly takeBack?: () => void;
}

/** Always on the page, so that what is said in it is heard. */
export function AnswerLine({ answer }: { readonly answer: Answer | undefined }) {
  return (
    <div role={answer?.isFailure ? "alert" : "status"} className={styles.answer}>
      {answer && <span className={answer.isFailure ? styles.failure : undefined}>{answer.text}</span>}
      {answer?.takeBack && (
        <Button size="small" onClick={answer.takeBack}>
          撤回
        </Button>
      )}
    </div>
  );
}
