export { App, type AppProps, type PaneCommand } from "./App";
export type { PaneThemeName } from "./pane-theme";
