import { useEffect, useRef } from "react";
import type { Host } from "../../host";
import { useLiveChoice } from "../live-choice";
import type { CheckState } from "./check-state";

/** After the user's last change; long enough to type the next cell. */
const PAUSE_MILLISECONDS = 1000;

/** Reading more forms again and again would be felt while typing; then the outcome is only marked as out of date. */
export const MOST_FORMS_LIVE = 30;

/** 边改边查: checks again once the user pauses, where they have asked for it. Nothing is written, nothing selected. */
export function useLiveCheck(host: Host, { outcome, isStale }: CheckState, recheck: () => void): void {
  const isOn = useLiveChoice() === "on";
  const isFew = outcome !== undefined && outcome.result.forms.length <= MOST_FORMS_LIVE;
  const latest = useRef({ isStale, recheck });
  useEffect(() => {
    latest.current = { isStale, recheck };
  });

  useEffect(() => {
    if (!isOn || !isFew) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const end = host.onChange(() => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        if (latest.current.isStale) latest.current.recheck();
      }, PAUSE_MILLISECONDS);
    });
    return () => {
      clearTimeout(timer);
      end();
    };
  }, [host, isOn, isFew]);
}
