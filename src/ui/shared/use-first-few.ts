import { useState } from "react";

export interface FirstFew<Item> {
  readonly shown: readonly Item[];
  /** How many are not shown yet. */
  readonly rest: number;
  /** Shows as many again. */
  readonly showMore: () => void;
}

/** Keeps a list of thousands from being drawn unasked. */
export function useFirstFew<Item>(items: readonly Item[], few: number): FirstFew<Item> {
  const [count, setCount] = useState(few);
  const shown = items.slice(0, count);
  return {
    shown,
    rest: items.length - shown.length,
    showMore: () => {
      setCount(count + few);
    },
  };
}
