import type { ProjectKind, TemplateIndicator } from "../templates";

/** An indicator to choose from, and the kinds of projects that it suits; "general" for any. */
export interface LibraryIndicator extends TemplateIndicator {
  readonly projectKinds: readonly (ProjectKind | "general")[];
}
