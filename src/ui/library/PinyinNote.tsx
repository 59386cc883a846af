import { Button } from "@fluentui/react-components";
import styles from "./PinyinNote.module.css";

/** The dictionary did not come; everything else goes on without it. */
export function PinyinNote({ onFetchAgain }: { readonly onFetchAgain: () => void }) {
  return (
    <p className={styles.note}>
      拼音字典没有取到，先用汉字查。
      <Button size="small" onClick={onFetchAgain}>
        再取一次
      </Button>
    </p>
  );
}
