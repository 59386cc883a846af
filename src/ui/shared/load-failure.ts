/** A part of the pane that is fetched later did not come. */
export class LoadFailure extends Error {
  override readonly name = "LoadFailure";
}
