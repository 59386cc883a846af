import { useSyncExternalStore } from "react";

export type PaneThemeName = "light" | "dark";

/** What the user wants; "system" for whatever is around the pane. */
export type ThemeChoice = "system" | PaneThemeName;

const KEY = "performance-target-assistant.theme";
const listeners = new Set<() => void>();
/** For browsers and frames that keep nothing. */
let chosen: ThemeChoice = readKept();

function readKept(): ThemeChoice {
  try {
    const kept = localStorage.getItem(KEY);
    return kept === "light" || kept === "dark" ? kept : "system";
  } catch {
    return "system";
  }
}

/** Takes effect on every pane of this page; kept for the next time where the browser keeps anything. */
export function chooseTheme(choice: ThemeChoice): void {
  chosen = choice;
  try {
    if (choice === "system") localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, choice);
  } catch {
    // It holds until the page is closed.
  }
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useThemeChoice(): ThemeChoice {
  return useSyncExternalStore(subscribe, () => chosen);
}

const DARK = "(prefers-color-scheme: dark)";

function subscribeToSystem(listener: () => void): () => void {
  const query = window.matchMedia(DARK);
  query.addEventListener("change", listener);
  return () => {
    query.removeEventListener("change", listener);
  };
}

/** The theme to show: the user's choice, else that of the surroundings, else that of the system. */
export function useThemeName(surroundings: PaneThemeName | undefined): PaneThemeName {
  const choice = useThemeChoice();
  const isSystemDark = useSyncExternalStore(subscribeToSystem, () => window.matchMedia(DARK).matches);
  if (choice !== "system") return choice;
  return surroundings ?? (isSystemDark ? "dark" : "light");
}
