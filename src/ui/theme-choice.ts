import { useSyncExternalStore } from "react";
import { keptChoice } from "./shared/kept-choice";

export type PaneThemeName = "light" | "dark";

/** What the user wants; "system" for whatever is around the pane. */
export type ThemeChoice = "system" | PaneThemeName;

const theme = keptChoice<ThemeChoice>("theme", ["system", "light", "dark"]);

export const chooseTheme = theme.choose;
export const useThemeChoice = theme.use;

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
