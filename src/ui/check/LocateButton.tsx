import { Button } from "@fluentui/react-components";
import { Target16Regular } from "@fluentui/react-icons/svg/target";
import { type CellAddress, formatCell } from "../../core";
import styles from "./LocateButton.module.css";

export interface LocateButtonProps {
  readonly at: CellAddress;
  readonly onReveal: (at: CellAddress) => void;
}

/** The address of a cell; a press goes there. */
export function LocateButton({ at, onReveal }: LocateButtonProps) {
  return (
    <Button
      appearance="subtle"
      className={styles.locate}
      icon={<Target16Regular />}
      aria-label={`定位${formatCell(at)}`}
      onClick={() => {
        onReveal(at);
      }}
    >
      {formatCell(at)}
    </Button>
  );
}
