import { useEffect, useState } from "react";
import type { Host } from "../../host";

export interface ReadSheet {
  /** Remembers that this sheet has been read just now. */
  readonly markRead: (sheet: string | undefined) => void;
  /** Whether it was changed since. */
  readonly isOutdated: boolean;
}

/** Hears whether the sheet that something was read from has been changed since. */
export function useReadSheet(host: Host): ReadSheet {
  const [sheet, setSheet] = useState<string>();
  const [isOutdated, setOutdated] = useState(false);
  useEffect(
    () =>
      host.onChange((change) => {
        if (change.sheet === sheet) setOutdated(true);
      }),
    [host, sheet],
  );
  return {
    markRead: (name) => {
      setSheet(name);
      setOutdated(false);
    },
    isOutdated,
  };
}
