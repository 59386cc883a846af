export { indicatorLibrary } from "./indicator-library";
export type { LibraryIndicator } from "./library-indicator";
export { type SyllablesOf, loadSyllables } from "./load-syllables";
export { type IndicatorFilter, type SearchableIndicator, searchIndicators, searchable } from "./search";
export { type MadeTemplate, ownIndicatorFromRow, ownTemplateFromForm } from "./own-template";
export {
  type OwnLibrary,
  type OwnLibraryMerge,
  type ParsedOwnLibrary,
  emptyOwnLibrary,
  formatOwnLibrary,
  libraryWith,
  mergeOwnLibraries,
  parseOwnLibrary,
} from "./own-library";
