import { type RefObject, useLayoutEffect, useRef } from "react";

/**
 * Keeps the keyboard on the question that is being answered: the arrow keys answer it on their way, and an answer by
 * which a form is no longer one, or is one again, draws the same question elsewhere. Returns what to call before that.
 */
export function useWordFocus(content: RefObject<HTMLElement>, rendered: unknown): () => void {
  const asked = useRef<string | null>(null);

  useLayoutEffect(() => {
    const question = asked.current;
    asked.current = null;
    if (question === null || (document.activeElement ?? document.body) !== document.body) return;
    const selects = Array.from(content.current?.querySelectorAll("select") ?? []);
    selects.find((select) => select.getAttribute("aria-label") === question)?.focus();
  }, [rendered, content]);

  return () => {
    asked.current = document.activeElement?.getAttribute("aria-label") ?? null;
  };
}
