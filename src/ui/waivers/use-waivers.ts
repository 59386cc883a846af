import { useMemo } from "react";
import { type Waiver, parseWaivers } from "../../core";
import { type DocumentStore, documentKeys } from "../../host";

/** The waivers that a document keeps. */
export function useWaivers(document: DocumentStore): readonly Waiver[] {
  const text = document.get(documentKeys.waivers);
  return useMemo(() => parseWaivers(text ?? "") ?? [], [text]);
}
