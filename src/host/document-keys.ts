/** Keys under which a document keeps what the user has decided about it. */
export const documentKeys = {
  waivers: "waivers",
  layout: "layout",
  settings: "settings",
  /** A profile that came with a file, so that whoever opens the document checks by it too. */
  profile: "profile",
  /** Own indicators and templates. */
  library: "library",
} as const;

export type DocumentKey = (typeof documentKeys)[keyof typeof documentKeys];
