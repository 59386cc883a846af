import { LoadFailure } from "../shared/load-failure";

/** Rejects with a LoadFailure where the page's server cannot be reached; the next call tries again. */
export async function loadChecker(): Promise<typeof import("./checker")> {
  try {
    return await import("./checker");
  } catch (cause) {
    throw new LoadFailure("The rules did not load.", { cause });
  }
}
