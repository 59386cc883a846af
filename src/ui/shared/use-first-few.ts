import { useState } from "react";

export interface FirstFew<Item> {
  readonly shown: readonly Item[];
  /** How many are not shown yet. */
  readonly rest: number;
  readonly showAll: () => void;
}

/** Keeps a list of thousands from being drawn unasked. */
export function useFirstFew<Item>(items: readonly Item[], few: number): FirstFew<Item> {
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? items : items.slice(0, few);
  return {
    shown,
    rest: items.length - shown.length,
    showAll: () => {
      setWhole(true);
    },
  };
}
