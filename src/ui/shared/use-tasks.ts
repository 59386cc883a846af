import { useCallback, useRef, useState } from "react";
import { describeFailure } from "../../host";
import { LoadFailure } from "./load-failure";

/** A sentence for the user about what did not go as asked, with a way on where there is one. */
export interface Notice {
  readonly intent: "error" | "warning";
  readonly text: string;
  readonly action?: { readonly label: string; readonly run: () => void };
}

export interface Tasks {
  readonly isBusy: boolean;
  readonly notice: Notice | undefined;
  readonly show: (notice: Notice | undefined) => void;
  /** Runs one task at a time; while one is under way, another is not begun. A failure becomes a notice. */
  readonly run: (task: () => Promise<void>) => void;
  /** Runs beside whatever is under way: for calls that neither read nor write cells. */
  readonly attempt: (task: () => Promise<void>) => void;
}

export function useTasks(): Tasks {
  const [isBusy, setBusy] = useState(false);
  const [notice, show] = useState<Notice>();
  const isRunning = useRef(false);

  const attempt = useCallback(async (task: () => Promise<void>) => {
    show(undefined);
    try {
      await task();
    } catch (failure) {
      // The user gets a sentence; whoever looks into it needs the rest.
      console.error(failure);
      show({ intent: "error", text: explain(failure) });
    }
  }, []);

  const run = useCallback(
    async (task: () => Promise<void>) => {
      if (isRunning.current) return;
      isRunning.current = true;
      setBusy(true);
      await attempt(task);
      isRunning.current = false;
      setBusy(false);
    },
    [attempt],
  );

  return {
    isBusy,
    notice,
    show,
    run: useCallback((task) => void run(task), [run]),
    attempt: useCallback((task) => void attempt(task), [attempt]),
  };
}

function explain(failure: unknown): string {
  return failure instanceof LoadFailure
    ? "检查规则没有取到，没有检查。看看网络通不通，再点一次。"
    : describeFailure(failure);
}
