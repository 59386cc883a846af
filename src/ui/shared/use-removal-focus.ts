import { type RefObject, useLayoutEffect, useRef } from "react";

/**
 * Keeps the keyboard in a list when the pressed button goes with its row: on the button that takes its place, else on the
 * list, which can be focused. Returns what to call before the row is removed.
 */
export function useRemovalFocus(list: RefObject<HTMLElement>, rendered: unknown): () => void {
  const pressed = useRef<number>(undefined);

  useLayoutEffect(() => {
    const index = pressed.current;
    pressed.current = undefined;
    // Only a focus that went away with its element is put back.
    if (index === undefined || (document.activeElement ?? document.body) !== document.body) return;
    const buttons = buttonsOf(list.current);
    (buttons[Math.min(index, buttons.length - 1)] ?? list.current)?.focus();
  }, [rendered, list]);

  return () => {
    pressed.current = buttonsOf(list.current).findIndex((each) => each === document.activeElement);
  };
}

function buttonsOf(list: HTMLElement | null): HTMLElement[] {
  return Array.from(list?.querySelectorAll<HTMLElement>("button") ?? []);
}
