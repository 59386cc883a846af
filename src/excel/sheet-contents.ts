import type { Area } from "../core";
import type { CellBlock } from "./cell-block";

/** What to load of a sheet itself. */
export const sheetProperties = "id,name,visibility,protection/protected";

/** What was read inside a sheet. */
export interface SheetContents {
  readonly blocks: readonly CellBlock[];
  readonly merges: readonly Area[] | undefined;
}
