import { type Area, parseArea } from "../core";

/**
 * Rows asked about at once. Excel gives up above 512 merged areas, and a form of 20 rows has some 27 of them; where every
 * row had eight, this would still hold.
 */
const bandRows = 60;

/** Rows whose merged areas are asked about before it is known how far a sheet reaches: some thirty forms. */
export const rowsAskedUnseen = 600;

/** The question for the merged areas of some rows; asked when the context is synchronised. */
export class MergeQuestion {
  readonly #bands: readonly Excel.RangeAreas[];

  constructor(sheet: Excel.Worksheet, firstRow: number, lastRow: number) {
    const bands: Excel.RangeAreas[] = [];
    for (let row = firstRow; row <= lastRow; row += bandRows) {
      const band = sheet.getRange(`${row + 1}:${row + bandRows}`).untrack();
      const areas = band.getMergedAreasOrNullObject().untrack();
      areas.load("address,areaCount");
      bands.push(areas);
    }
    this.#bands = bands;
  }

  /** Undefined when Excel's answer cannot be relied on. */
  answer(): Area[] | undefined {
    const merges: Area[] = [];
    for (const band of this.#bands) {
      if (band.isNullObject) continue;
      const areas = areasIn(band.address);
      if (areas.length !== band.areaCount) return undefined;
      merges.push(...areas);
    }
    return merges;
  }
}

/** "'甲,乙'!A1:B2,'甲,乙'!C3:D4" → the areas. A merged area has a colon, and the name of a sheet never has. */
function areasIn(addresses: string): Area[] {
  return Array.from(addresses.matchAll(/!([$A-Z\d]+:[$A-Z\d]+)(?=,|$)/g), ([, address = ""]) =>
    parseArea(address),
  ).filter((area) => area !== undefined);
}
