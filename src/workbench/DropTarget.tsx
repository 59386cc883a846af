import { makeStyles, tokens } from "@fluentui/react-components";
import { type DragEvent, type ReactNode, useState } from "react";

export interface DropTargetProps {
  readonly onDropFile: (file: File) => void;
  readonly className: string;
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  veil: {
    position: "fixed",
    inset: 0,
    // Above Univer's own menus.
    zIndex: 10000,
    display: "grid",
    placeItems: "center",
    pointerEvents: "none",
    backgroundColor: tokens.colorBackgroundOverlay,
    color: tokens.colorNeutralForegroundInverted,
    fontSize: tokens.fontSizeBase500,
  },
});

/** Takes a file dropped anywhere on the page. */
export function DropTarget({ onDropFile, className, children }: DropTargetProps) {
  const styles = useStyles();
  const [isOver, setOver] = useState(false);

  const follow = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes("Files")) return;
    event.preventDefault();
    setOver(true);
  };
  const leave = (event: DragEvent) => {
    // Also told when the pointer only crosses into an element inside.
    if (event.relatedTarget === null) setOver(false);
  };
  const drop = (event: DragEvent) => {
    setOver(false);
    const file = event.dataTransfer.files[0];
    if (!file) return;
    event.preventDefault();
    onDropFile(file);
  };

  return (
    <div className={className} onDragOver={follow} onDragLeave={leave} onDrop={drop}>
      {children}
      {isOver && <div className={styles.veil}>松开鼠标，打开这个文件。</div>}
    </div>
  );
}
