import { useMemo } from "react";
import { type OwnLibrary, emptyOwnLibrary, parseOwnLibrary } from "../../core";
import { type DocumentStore, documentKeys } from "../../host";

/** The indicators and templates of the user's own that a document keeps. */
export function useOwnLibrary(document: DocumentStore): OwnLibrary {
  const text = document.get(documentKeys.library);
  return useMemo(() => {
    const parsed = parseOwnLibrary(text ?? "");
    return parsed.kind === "library" ? parsed.library : emptyOwnLibrary;
  }, [text]);
}
