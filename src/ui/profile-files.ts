/** A checking profile as somebody has written it; it is read when a check or 设置 first needs it. */
export interface ProfileFile {
  readonly name: string;
  /** JSON, unless a mistake was made. */
  readonly text: string;
}

/** Where an administrator puts a profile for everybody: beside the page, instead of the one without contents that it ships. */
const FILE_NAME = "profile.json";
const NO_CONTENTS = /^\s*(?:null\s*)?$/u;
/** No check waits longer for a server that does not answer. */
const LONGEST_WAIT_MILLISECONDS = 5000;

/** What stands beside the page; nothing where there is no such file or no answer. */
export async function fetchProfiles(): Promise<readonly ProfileFile[]> {
  const waiting = new AbortController();
  const timer = setTimeout(() => {
    waiting.abort();
  }, LONGEST_WAIT_MILLISECONDS);
  try {
    const response = await fetch(FILE_NAME, { signal: waiting.signal, cache: "no-cache" });
    // Some servers answer with their front page instead of 404.
    const isPage = response.headers.get("content-type")?.includes("html") === true;
    if (!response.ok || isPage) return [];
    const text = await response.text();
    return NO_CONTENTS.test(text) ? [] : [{ name: FILE_NAME, text }];
  } catch {
    return [];
  } finally {
    clearTimeout(timer);
  }
}
