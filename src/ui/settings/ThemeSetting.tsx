import { Segmented } from "../shared/Segmented";
import { chooseTheme, useThemeChoice } from "../theme-choice";

const THEMES = [
  { value: "system", label: "跟随系统" },
  { value: "light", label: "浅色" },
  { value: "dark", label: "深色" },
] as const;

/** The colours of the pane; kept in the browser, since they are the user's and not the document's. */
export function ThemeSetting() {
  return <Segmented label="主题" options={THEMES} value={useThemeChoice()} onChange={chooseTheme} />;
}
