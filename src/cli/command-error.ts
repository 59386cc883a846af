/** Exit codes of every command. */
export const EXIT = {
  /** Nothing must be changed. */
  clean: 0,
  /** Errors were found. */
  findings: 1,
  /** The command could not do its work; the message says why and what to do. */
  failed: 2,
} as const;

/** A failure whose message, in Chinese, is meant for the user. */
export class CommandError extends Error {}
