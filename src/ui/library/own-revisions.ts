import {
  type OwnLibrary,
  type Template,
  type TemplateIndicator,
  emptyOwnLibrary,
  formatOwnLibrary,
  mergeOwnLibraries,
  parseOwnLibrary,
} from "../../core";
import type { Revision } from "../shared/document-memory";

/** Takes `news` into what is kept; of the same name, the news stay. Nothing where there is no room. */
export function adding(news: OwnLibrary): Revision {
  return revising((library) => {
    const merge = mergeOwnLibraries(library, news);
    return merge.kind === "merged" ? merge.library : library;
  });
}

export function removingTemplate({ id }: Template): Revision {
  return revising(({ templates, indicators }) => ({
    templates: templates.filter((each) => each.id !== id),
    indicators,
  }));
}

export function removingIndicator({ level2, level3 }: TemplateIndicator): Revision {
  return revising(({ templates, indicators }) => ({
    templates,
    indicators: indicators.filter((each) => each.level2 !== level2 || each.level3 !== level3),
  }));
}

/** Whether a later version, or somebody else, has kept something that this version would destroy by writing. */
export function isUnreadable(text: string | undefined): boolean {
  return text !== undefined && parseOwnLibrary(text).kind === "malformed";
}

export function isEmptyLibrary({ templates, indicators }: OwnLibrary): boolean {
  return templates.length === 0 && indicators.length === 0;
}

function revising(revise: (library: OwnLibrary) => OwnLibrary): Revision {
  return (text) => {
    if (isUnreadable(text)) return text;
    const parsed = parseOwnLibrary(text ?? "");
    const library = revise(parsed.kind === "library" ? parsed.library : emptyOwnLibrary);
    return isEmptyLibrary(library) ? undefined : formatOwnLibrary(library);
  };
}
