import { type RefObject, useLayoutEffect, useRef } from "react";

/** For what goes away together with its pressed button: the keyboard goes to the selected tab, not back to the start of the page. */
export function useFocusHeir<Element extends HTMLElement>(): RefObject<Element> {
  const bar = useRef<Element>(null);
  useLayoutEffect(() => {
    const leaving = bar.current;
    return () => {
      if (!leaving?.contains(document.activeElement)) return;
      document
        .querySelector<HTMLElement>("[role='tab'][aria-controls^='panel-'][aria-selected='true']")
        ?.focus();
    };
  }, []);
  return bar;
}
