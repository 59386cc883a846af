import { Button } from "@fluentui/react-components";
import { Checkmark16Regular } from "@fluentui/react-icons/svg/checkmark";
import { Copy16Regular } from "@fluentui/react-icons/svg/copy";
import { useState } from "react";
import { SelectedText } from "../shared/SelectedText";
import { writeOpinion } from "./opinion";
import type { Problem } from "./problems";
import styles from "./CopyOpinion.module.css";

/** Copies the sentences for a letter or a chat; where the host keeps the clipboard to itself, offers them for Ctrl+C. */
export function CopyOpinion({ problem }: { readonly problem: Problem }) {
  const [state, setState] = useState<"idle" | "copied" | "byHand">("idle");
  const opinion = writeOpinion(problem);
  const copy = () => {
    void copyText(opinion).then((isCopied) => {
      setState(isCopied ? "copied" : "byHand");
    });
  };
  return (
    <div className={styles.copy}>
      <Button
        appearance="subtle"
        size="small"
        icon={state === "copied" ? <Checkmark16Regular /> : <Copy16Regular />}
        onClick={copy}
      >
        复制意见
      </Button>
      <span role="status">{state === "copied" && "已经复制，可以粘贴到别处。"}</span>
      {state === "byHand" && (
        <SelectedText label="这里不能直接复制，按Ctrl+C复制下面选中的文字。" text={opinion} />
      )}
    </div>
  );
}

/** False where there is no clipboard, or a policy of the host forbids its use. */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
