/** The task pane of a shared runtime, as the application's window shows it. */
export class PaneModel {
  isShown = true;
}
