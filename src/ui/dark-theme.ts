import { type Theme, webDarkTheme } from "@fluentui/react-components";
import { chineseText } from "./pane-theme";

export const darkTheme: Theme = { ...webDarkTheme, ...chineseText };
