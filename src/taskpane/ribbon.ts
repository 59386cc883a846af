import type { PaneCommand } from "../ui";

/** The names that manifest.xml gives to the buttons of the ribbon. */
const ribbonCommands = ["checkSheet", "newProject"] as const;

/**
 * Buttons of the ribbon that do their work in the pane. Where Excel has no shared runtime, or ignores the overrides of
 * the manifest, there are no such buttons, and the pane has its own.
 */
export function listenToRibbon(obey: (command: PaneCommand) => void): void {
  for (const kind of ribbonCommands) {
    Office.actions.associate(kind, (event: Office.AddinCommands.Event) => {
      obey({ kind });
      void Office.addin.showAsTaskpane().finally(() => {
        event.completed();
      });
    });
  }
}
