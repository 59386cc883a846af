import type { DocumentStore } from "./document-store";

/** Keys under which a document keeps what the user has decided about it. */
export const documentKeys = {
  waivers: "waivers",
  layout: "layout",
  settings: "settings",
  /** A profile that came with a file, so that whoever opens the document checks by it too. */
  profile: "profile",
  /** Own indicators and templates. */
  library: "library",
  /** That cells are marked, in a host that keeps marks. */
  marks: "marks",
} as const;

export type DocumentKey = (typeof documentKeys)[keyof typeof documentKeys];

const KEYS_FOR_CHECKING = [
  documentKeys.waivers,
  documentKeys.layout,
  documentKeys.settings,
  documentKeys.profile,
];

/** Whether a check comes to the same by what two documents keep. */
export function checksAlike(a: DocumentStore, b: DocumentStore): boolean {
  return KEYS_FOR_CHECKING.every((key) => a.get(key) === b.get(key));
}
