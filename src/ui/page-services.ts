import type { ProfileFile } from "./profile-files";

/** What the page around the pane offers. */
export interface PageServices {
  /** Checking profiles that an administrator has put beside the page. */
  readonly profiles: Promise<readonly ProfileFile[]>;
  /** Hands a text to the user as a file; undefined where downloads cannot be relied on. */
  readonly download: ((name: string, text: string) => void) | undefined;
  /** The user's own day as YYYY-MM-DD. */
  readonly today: () => string;
}

/** The day on the user's clock as YYYY-MM-DD. */
export function localDay(now = new Date()): string {
  const twoDigits = (number: number) => String(number).padStart(2, "0");
  return [now.getFullYear(), twoDigits(now.getMonth() + 1), twoDigits(now.getDate())].join("-");
}
