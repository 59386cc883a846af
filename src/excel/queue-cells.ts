import {
  type Area,
  type CellAddress,
  type CellContent,
  type Operation,
  type Refusal,
  cellRange,
  sameContent,
} from "../core";
import { contentOf } from "./cell-block";
import { type CellGroup, groupWrites, matrixOf } from "./cell-groups";
import type { ChangeBatch } from "./change-batch";
import { rangeAt } from "./ranges";
import { otherWrittenText, writtenValue } from "./written-value";

type SetCell = Extract<Operation, { kind: "setCell" }>;
type SetNumberFormat = Extract<Operation, { kind: "numberFormat" }>;

/** Queues consecutive writes, sheet by sheet. */
export function queueCells(batch: ChangeBatch, operations: readonly SetCell[]): void {
  const bySheet = new Map<string, SetCell[]>();
  for (const operation of operations) {
    const { sheet } = operation.at;
    const writes = bySheet.get(sheet);
    if (writes) writes.push(operation);
    else bySheet.set(sheet, [operation]);
  }
  for (const [sheet, writes] of bySheet) {
    for (const group of groupWrites(writes)) queueGroup(batch, sheet, group);
  }
}

/** Reads what is there, writes, and reads again what Excel has made of it. */
function queueGroup(batch: ChangeBatch, sheetName: string, { area, writes }: CellGroup): void {
  const [first] = writes;
  if (!first) return;
  const range = rangeAt(batch.sheet(sheetName), area);
  const isMade = batch.made.covers(sheetName, area.top, area.bottom);
  if (!isMade) range.load("values,formulas,text");
  range.formulas = matrixOf(area, writes, ({ write }) => writtenValue(write));
  batch.endStep({ kind: "setCell", ...first }, () => {
    const found = contentsIn(range, area);
    const target = rangeAt(batch.existingSheet(sheetName), area);
    target.formulas = matrixOf(area, writes, ({ at, expect }) => {
      // When Excel hands over nothing along with an error, what was expected is the best that is known.
      return writtenValue(isMade ? null : found ? found(at) : expect);
    });
  });
  if (!isMade) batch.addCheck(() => staleCells(range, { area, writes }));
  queueReadingBack(batch, sheetName, { area, writes });
}

function staleCells(range: Excel.Range, { area, writes }: CellGroup): Refusal | undefined {
  const found = contentsIn(range, area);
  const stale = writes.filter(({ at, expect }) => found && !sameContent(found(at), expect));
  if (stale.length === 0) return undefined;
  const cells = stale.map(({ at }) => ({
    at,
    text: range.text[at.row - area.top]?.[at.column - area.left] ?? "",
  }));
  return { kind: "stale", cells };
}

/** Whatever language Excel speaks, a text has to stay the text it was; one that did not is written the other way. */
function queueReadingBack(batch: ChangeBatch, sheetName: string, { area, writes }: CellGroup): void {
  const texts = writes.flatMap(({ at, write }) => {
    return typeof write === "string" && write !== "" ? [{ at, text: write }] : [];
  });
  if (texts.length === 0) return;
  const after = rangeAt(batch.sheet(sheetName), area);
  after.load("values,formulas");
  batch.addRepair(() => {
    const found = contentsIn(after, area);
    const mistaken = texts.filter(({ at, text }) => found && found(at) !== text);
    if (mistaken.length === 0) return false;
    const target = rangeAt(batch.existingSheet(sheetName), area);
    target.formulas = matrixOf(area, mistaken, ({ text }) => otherWrittenText(text));
    return true;
  });
}

/** What the range of an area holds at an address; undefined when Excel failed before it came to load it. */
function contentsIn(range: Excel.Range, { top, left }: Area): ((at: CellAddress) => CellContent) | undefined {
  const { values, formulas } = range.toJSON();
  if (!values || !formulas) return undefined;
  return (at) => contentOf({ values, formulas }, at.row - top, at.column - left);
}

export function queueNumberFormat(batch: ChangeBatch, operation: SetNumberFormat): void {
  const { at, expect, write } = operation;
  const cell = rangeAt(batch.sheet(at.sheet), cellRange(at));
  const isMade = batch.made.covers(at.sheet, at.row);
  if (!isMade) cell.load("values,text,numberFormat");
  cell.numberFormat = [[write]];
  batch.endStep(operation, () => {
    // Without values nothing was loaded, and the format is the one that was to be written.
    const { values, numberFormat } = cell.toJSON();
    const before: unknown = values && numberFormat?.[0]?.[0];
    const target = rangeAt(batch.existingSheet(at.sheet), cellRange(at));
    target.numberFormat = [[typeof before === "string" ? before : expect]];
  });
  if (isMade) return;
  batch.addCheck(() => {
    const isBlank = cell.values[0]?.[0] === "";
    if (isBlank || cell.numberFormat[0]?.[0] === expect) return undefined;
    return { kind: "stale", cells: [{ at, text: cell.text[0]?.[0] ?? "" }] };
  });
}
