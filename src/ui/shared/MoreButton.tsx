import { Button } from "@fluentui/react-components";
import styles from "./MoreButton.module.css";

export interface MoreButtonProps {
  /** How many are not shown yet. */
  readonly rest: number;
  /** What they are, with the word they are counted by: 处问题. */
  readonly what: string;
  readonly onShow: () => void;
}

/** Stands at the end of a list that is not shown whole. */
export function MoreButton({ rest, what, onShow }: MoreButtonProps) {
  if (rest === 0) return null;
  return (
    <Button appearance="subtle" className={styles.more} onClick={onShow}>
      还有{rest}
      {what}，再显示一些
    </Button>
  );
}
