/** A little longer than a frame of a slow screen. */
const FRAME_MILLISECONDS = 20;

/** Lets the browser draw what has changed before long work begins. */
export function nextFrame(): Promise<void> {
  // A timer, because a pane that is not in front gets no animation frames.
  return new Promise((resolve) => setTimeout(resolve, FRAME_MILLISECONDS));
}
