import { type Theme, webLightTheme } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { type PaneThemeName, useThemeName } from "./theme-choice";

/** Latin letters and digits from Segoe UI; 汉字 from what Windows, macOS and Linux have for the screen. */
export const chineseText: Partial<Theme> = {
  fontFamilyBase:
    '"Segoe UI", "Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC", "Noto Sans SC", "Noto Sans CJK SC", sans-serif',
  // 汉字 fill their squares and need more air between the lines than Latin text.
  lineHeightBase200: "18px",
  lineHeightBase300: "22px",
};

const lightTheme: Theme = { ...webLightTheme, ...chineseText };

/**
 * The colours of the pane; `surroundings` as far as the page knows them. The dark colours are fetched when they are first
 * needed; until then the pane is light.
 */
export function usePaneTheme(surroundings?: PaneThemeName): Theme {
  const name = useThemeName(surroundings);
  const [darkTheme, setDarkTheme] = useState<Theme>();
  useEffect(() => {
    if (name === "dark")
      void import("./dark-theme").then((module) => {
        setDarkTheme(module.darkTheme);
      });
  }, [name]);
  return name === "dark" ? (darkTheme ?? lightTheme) : lightTheme;
}
