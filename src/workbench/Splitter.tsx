import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { KeyboardEvent, PointerEvent } from "react";

export interface SplitterProps {
  /** Which way the bar runs: vertical between left and right. */
  readonly orientation: "vertical" | "horizontal";
  /** Size in pixels of what lies behind the bar. */
  readonly size: number;
  readonly min: number;
  readonly max: number;
  readonly onResize: (size: number) => void;
}

const keyStep = 24;

const useStyles = makeStyles({
  bar: {
    backgroundColor: tokens.colorNeutralBackground4,
    touchAction: "none",
    flexShrink: 0,
    ":hover": { backgroundColor: tokens.colorNeutralStroke1Hover },
    ":focus-visible": { backgroundColor: tokens.colorBrandStroke1, outlineStyle: "none" },
  },
  vertical: { width: "6px", cursor: "col-resize" },
  horizontal: { height: "8px", cursor: "row-resize" },
});

/** The movable bar between grid and pane; with the keyboard, by the arrow keys. */
export function Splitter({ orientation, size, min, max, onResize }: SplitterProps) {
  const styles = useStyles();
  const isVertical = orientation === "vertical";
  const resize = (wanted: number) => {
    onResize(Math.round(Math.min(max, Math.max(min, wanted))));
  };

  const followPointer = (event: PointerEvent<HTMLDivElement>) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const bar = event.currentTarget.getBoundingClientRect();
    const moved = isVertical ? event.clientX - bar.left : event.clientY - bar.top;
    resize(size - moved);
  };

  const followKey = (event: KeyboardEvent) => {
    const larger = isVertical ? "ArrowLeft" : "ArrowUp";
    const smaller = isVertical ? "ArrowRight" : "ArrowDown";
    const wanted = { [larger]: size + keyStep, [smaller]: size - keyStep, Home: max, End: min }[event.key];
    if (wanted === undefined) return;
    event.preventDefault();
    resize(wanted);
  };

  return (
    <div
      role="separator"
      aria-label="调整窗格大小"
      aria-orientation={orientation}
      aria-valuenow={size}
      aria-valuemin={min}
      aria-valuemax={max}
      tabIndex={0}
      className={mergeClasses(styles.bar, isVertical ? styles.vertical : styles.horizontal)}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={followPointer}
      onKeyDown={followKey}
    />
  );
}
