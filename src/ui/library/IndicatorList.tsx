import { type KeyboardEvent, type RefObject } from "react";
import type { LibraryIndicator } from "../../core";
import { MoreButton } from "../shared/MoreButton";
import { useFirstFew } from "../shared/use-first-few";
import { IndicatorItem } from "./IndicatorItem";
import { indicatorKey } from "./indicator-words";
import styles from "./IndicatorList.module.css";

export interface IndicatorListProps {
  readonly list: RefObject<HTMLUListElement>;
  readonly found: readonly LibraryIndicator[];
  readonly isOwn: (indicator: LibraryIndicator) => boolean;
  readonly isChosen: (indicator: LibraryIndicator) => boolean;
  readonly isBusy: boolean;
  readonly onChoose: (indicator: LibraryIndicator, isChosen: boolean) => void;
  readonly onInsert: (indicator: LibraryIndicator) => void;
  /** The arrow key leads out of the list at its top. */
  readonly onLeaveTop: () => void;
}

const MOST_ITEMS = 50;

/** What was found; the arrow keys go from one box, or one button, to that of the next indicator. */
export function IndicatorList(props: IndicatorListProps) {
  const { list, found, isOwn, isChosen, isBusy, onChoose, onInsert, onLeaveTop } = props;
  const { shown, rest, showMore } = useFirstFew(found, MOST_ITEMS);
  const move = (event: KeyboardEvent) => {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    const focused = document.activeElement;
    if (step === undefined || !focused) return;
    const alike = controlsLike(list.current, focused);
    const at = alike.findIndex((each) => each === focused) + step;
    event.preventDefault();
    if (at < 0) onLeaveTop();
    else alike[at]?.focus();
  };
  return (
    <>
      <ul ref={list} aria-label="找到的指标" className={styles.list} onKeyDown={move}>
        {shown.map((indicator) => (
          <IndicatorItem
            key={indicatorKey(indicator)}
            indicator={indicator}
            isOwn={isOwn(indicator)}
            isChosen={isChosen(indicator)}
            isBusy={isBusy}
            onChoose={(nowChosen) => {
              onChoose(indicator, nowChosen);
            }}
            onInsert={() => {
              onInsert(indicator);
            }}
          />
        ))}
      </ul>
      <MoreButton rest={rest} what="个" onShow={showMore} />
    </>
  );
}

function controlsLike(list: HTMLElement | null, control: Element): HTMLElement[] {
  const selector = control instanceof HTMLInputElement ? "input" : "button";
  return Array.from(list?.querySelectorAll<HTMLElement>(selector) ?? []);
}
