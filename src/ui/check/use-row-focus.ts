import { type RefObject, useLayoutEffect, useRef } from "react";

/**
 * Keeps the keyboard where it was when a fix makes its row go: on the row itself while it is there, else on the one that
 * takes its place, else on `fallback`. Returns what to call before a fix of that row is taken.
 */
export function useRowFocus(
  list: RefObject<HTMLElement>,
  fallback: RefObject<HTMLElement>,
  rendered: unknown,
): (key: string) => void {
  const left = useRef<{ readonly key: string; readonly index: number }>(undefined);

  useLayoutEffect(() => {
    const before = left.current;
    left.current = undefined;
    // Only a focus that went away with its element is put back.
    if (!before || (document.activeElement ?? document.body) !== document.body) return;
    const rows = rowsOf(list.current);
    const same = rows.find((row) => row.dataset.problem === before.key);
    (same ?? rows[Math.min(before.index, rows.length - 1)] ?? fallback.current)?.focus();
  }, [rendered, list, fallback]);

  return (key) => {
    left.current = { key, index: rowsOf(list.current).findIndex((row) => row.dataset.problem === key) };
  };
}

function rowsOf(list: HTMLElement | null): HTMLElement[] {
  return Array.from(list?.querySelectorAll<HTMLElement>("[data-problem]") ?? []);
}
