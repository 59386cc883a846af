import { useSyncExternalStore } from "react";

/** A choice of the user's for every document, kept in the browser where it keeps anything. */
export interface KeptChoice<Value extends string> {
  /** Takes effect on every pane of this page. */
  readonly choose: (value: Value) => void;
  readonly use: () => Value;
}

/** One of `values`; the first of them until the user chooses another. */
export function keptChoice<Value extends string>(
  name: string,
  values: readonly [Value, ...Value[]],
): KeptChoice<Value> {
  const key = `performance-target-assistant.${name}`;
  const [usual] = values;
  const listeners = new Set<() => void>();
  /** For browsers and frames that keep nothing. */
  let chosen = read();

  function read(): Value {
    try {
      const kept = localStorage.getItem(key);
      return values.find((value) => value === kept) ?? usual;
    } catch {
      return usual;
    }
  }

  function keep(value: Value): void {
    try {
      if (value === usual) localStorage.removeItem(key);
      else localStorage.setItem(key, value);
    } catch {
      // It holds until the page is closed.
    }
  }

  function subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }

  return {
    choose: (value) => {
      chosen = value;
      keep(value);
      for (const listener of listeners) listener();
    },
    use: () => useSyncExternalStore(subscribe, () => chosen),
  };
}
