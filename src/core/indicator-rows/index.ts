export type { FormAddress } from "./form-table";
export { type FillingOptions, type NothingMissing, fillMissing } from "./fill-missing";
export {
  type ImpossibleRows,
  type InsertionProblem,
  type RowInsertion,
  type RowWishes,
  insertIndicators,
} from "./insert-indicators";
export type { NewIndicator, PrintedLevels } from "./new-indicator";
