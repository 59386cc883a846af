import { mergeClasses } from "@fluentui/react-components";
import { type KeyboardEvent, useRef } from "react";
import styles from "./Tabs.module.css";

export interface TabsProps<Id extends string> {
  readonly tabs: readonly { readonly id: Id; readonly title: string }[];
  readonly selected: Id;
  /** Walked to by the arrow keys, a tab is looked at only; whoever presses it wants to begin. */
  readonly onSelect: (id: Id, how: "pressed" | "walkedTo") => void;
}

/** The id of the panel that belongs to a tab. */
export function tabPanelProps(id: string) {
  return { role: "tabpanel", id: `panel-${id}`, "aria-labelledby": `tab-${id}` } as const;
}

/** Tabs with one stop for the Tab key; the arrows, Home and End go from tab to tab. */
export function Tabs<Id extends string>({ tabs, selected, onSelect }: TabsProps<Id>) {
  const list = useRef<HTMLDivElement>(null);

  const move = (event: KeyboardEvent) => {
    const from = tabs.findIndex(({ id }) => id === selected);
    const to = { ArrowLeft: from - 1, ArrowRight: from + 1, Home: 0, End: tabs.length - 1 }[event.key];
    const next = to === undefined ? undefined : tabs[(to + tabs.length) % tabs.length];
    if (!next) return;
    event.preventDefault();
    onSelect(next.id, "walkedTo");
    list.current?.querySelector<HTMLElement>(`#tab-${next.id}`)?.focus();
  };

  return (
    <div ref={list} role="tablist" aria-label="绩效目标助手" className={styles.list} onKeyDown={move}>
      {tabs.map(({ id, title }) => (
        <button
          key={id}
          type="button"
          role="tab"
          id={`tab-${id}`}
          aria-selected={id === selected}
          aria-controls={`panel-${id}`}
          tabIndex={id === selected ? 0 : -1}
          className={mergeClasses(styles.tab, id === selected && styles.selected)}
          onClick={() => {
            onSelect(id, "pressed");
          }}
        >
          {title}
        </button>
      ))}
    </div>
  );
}
