import { Component, type ReactNode } from "react";

interface Failure {
  readonly details: string | undefined;
}

/** Shows a sentence, and what a developer needs, where a defect of ours would leave an empty pane. */
export class FailureBoundary extends Component<{ readonly children: ReactNode }, Failure> {
  override state: Failure = { details: undefined };

  static getDerivedStateFromError(error: unknown): Failure {
    return { details: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }

  override render(): ReactNode {
    const { details } = this.state;
    if (details === undefined) return this.props.children;
    return (
      <div role="alert" style={{ padding: "12px", overflow: "auto" }}>
        <p>
          工具内部出错，这一页显示不出来。关掉绩效目标助手再打开；仍然不行时，把下面的内容发给系统管理员。
        </p>
        <pre style={{ whiteSpace: "pre-wrap", overflowWrap: "anywhere", userSelect: "text" }}>{details}</pre>
      </div>
    );
  }
}
