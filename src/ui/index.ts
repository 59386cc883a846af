export { App, type AppProps, type PaneCommand } from "./App";
export { type ProfileFile, fetchProfiles } from "./profile-files";
export type { PaneThemeName } from "./theme-choice";
