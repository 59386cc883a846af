import { compact, trimBlanks } from "../text/normalize";
import { readValue } from "./field-at";
import type { FieldBlock } from "./labelled-values";
import type { Field } from "./model";
import type { Printed, SheetGrid } from "./sheet-grid";
import type { Placed } from "./value-places";

/** 绩效目标; 目标1, 目标2, 目标3 in rows of their own make one text. */
export function readPerformanceTarget(grid: SheetGrid, block: FieldBlock, found: Placed): Field<string> {
  const first = readValue(grid, found, trimBlanks);
  if (found.inline !== undefined || first.value === "") return first;
  const further = furtherRows(grid, block, found);
  if (further.length === 0) return first;
  const text = [first.value, ...further.map((cell) => trimBlanks(cell.text))].join("\n");
  return { ...first, text, value: text, isWholeCell: false };
}

/** The cells that go on with the text: below it, with nothing of another field in their rows. */
function furtherRows(grid: SheetGrid, block: FieldBlock, { place, cell }: Placed): Printed[] {
  const further: Printed[] = [];
  const beside = place.row === cell.row ? (grid.merge(cell.row, cell.column)?.bottom ?? cell.row) : place.row;
  // Merged over several rows the label says itself how far its text goes; otherwise the next label does.
  const last = beside > place.row ? beside : block.bottom;
  const left = grid.row(place.row).find(({ column }) => column !== cell.column)?.column ?? place.column;
  for (let row = place.row + 1; row <= Math.min(last, block.bottom); row++) {
    const printed = grid.row(row);
    const next = printed.find(({ column }) => column === place.column);
    const isOfAnother = printed.some(({ column }) => column < Math.min(left, place.column));
    const hasLabel = block.labelled.some((item) => item.cell.row === row);
    if (!next || isOfAnother || hasLabel || isNoAim(grid, next)) break;
    if (!UNUSED_LINE.test(compact(next.text))) further.push(next);
  }
  return further;
}

/** 目标2：, ……: lines of the template that nobody needed. */
const UNUSED_LINE = /^(?:目标\d*:?|…+|\.{3,})$/u;

/** A heading of the table below, or a note. */
function isNoAim({ lexicon }: SheetGrid, { text }: Printed): boolean {
  const headsTable = lexicon.columnRole(text) !== undefined || lexicon.isWeakLevel3Header(text);
  return headsTable || lexicon.isNoteText(text);
}
