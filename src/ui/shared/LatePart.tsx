import { type ReactNode, Suspense } from "react";
import { FailureBoundary } from "./FailureBoundary";
import { ProgressLine } from "./ProgressLine";

export interface LatePartProps {
  /** What is being opened. */
  readonly title: string;
  readonly children: ReactNode;
}

/** A part of the pane that is fetched when it is first opened; should it not come, the others stay as they are. */
export function LatePart({ title, children }: LatePartProps) {
  return (
    <FailureBoundary>
      <Suspense fallback={<ProgressLine label={`正在打开${title}。`} />}>{children}</Suspense>
    </FailureBoundary>
  );
}
