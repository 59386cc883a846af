import { type Area, formatArea } from "../core";

/** A little below the 8192 characters that Excel takes as one list of addresses. */
const longestList = 8_000;

/** "A1:B2,D4" and so on: the areas as lists of addresses, each short enough for getRanges. */
export function addressLists(areas: readonly Area[]): string[] {
  const lists: string[] = [];
  for (const area of areas) {
    const address = formatArea(area);
    const last = lists.at(-1);
    if (last !== undefined && last.length + address.length < longestList)
      lists[lists.length - 1] = `${last},${address}`;
    else lists.push(address);
  }
  return lists;
}

export function rangeAt(sheet: Excel.Worksheet, { top, left, bottom, right }: Area): Excel.Range {
  // Ranges are used within one round trip only; untracked, they need no further one to be given back.
  return sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1).untrack();
}

/** Whole rows, counted from 0. */
export function rowsAt(sheet: Excel.Worksheet, row: number, count: number): Excel.Range {
  return sheet.getRange(`${row + 1}:${row + count}`).untrack();
}
