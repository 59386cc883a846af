import type { Area } from "../core";
import { type CellBlock, blockOf, blockProperties } from "./cell-block";
import { MergeQuestion } from "./merges";
import { hostErrorOf } from "./run-excel";
import { type SheetContents, sheetProperties } from "./sheet-contents";

/** Excel on the web hands over 5 MB at once; some room is left for what goes along. */
const answerBytes = 4_000_000;
/** Four matrices of a form's cell, Chinese characters written as \uXXXX. */
const bytesPerCell = 160;
const cellsPerAnswer = answerBytes / bytesPerCell;
/** Fewer cells than this cannot be too many. */
const fewestCells = 500;

/**
 * Reads sheets that are too much for one answer, in as many round trips as it takes. Merged areas are
 * unknown where Excel does not tell.
 */
export async function readPiecemeal(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  asksMerges: boolean,
): Promise<SheetContents[]> {
  const extents = await readExtents(context, sheets);
  const blocks = await readBlocks(context, extents, cellsPerAnswer);
  const merges = asksMerges ? await readMerges(context, extents) : [];
  return extents.map(({ sheet }, index) => ({ blocks: blocks.get(sheet) ?? [], merges: merges[index] }));
}

/** Where the contents of a sheet lie; a height of 0 for an empty one. */
interface Extent {
  readonly sheet: Excel.Worksheet;
  readonly top: number;
  readonly left: number;
  readonly height: number;
  readonly width: number;
}

async function readExtents(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<Extent[]> {
  const used = sheets.map((sheet) => {
    sheet.load(sheetProperties);
    return sheet.getUsedRangeOrNullObject(true).untrack().load("rowIndex,columnIndex,rowCount,columnCount");
  });
  await context.sync();
  return sheets.map((sheet, index) => {
    const range = used[index];
    if (!range || range.isNullObject) return { sheet, top: 0, left: 0, height: 0, width: 0 };
    const { rowIndex: top, columnIndex: left, rowCount: height, columnCount: width } = range;
    return { sheet, top, left, height, width };
  });
}

type SheetBlocks = ReadonlyMap<Excel.Worksheet, CellBlock[]>;

/** Starts with what should fit into one answer, and with a quarter of it where cells are fuller than that. */
async function readBlocks(
  context: Excel.RequestContext,
  extents: readonly Extent[],
  cellsAtOnce: number,
): Promise<SheetBlocks> {
  try {
    return await readSlices(context, extents, cellsAtOnce);
  } catch (error) {
    if (hostErrorOf(error).kind !== "tooLarge" || cellsAtOnce < fewestCells) throw error;
    return readBlocks(context, extents, cellsAtOnce / 4);
  }
}

/** Slices of whole rows, as many in one round trip as fit into one answer. */
async function readSlices(
  context: Excel.RequestContext,
  extents: readonly Extent[],
  cellsAtOnce: number,
): Promise<SheetBlocks> {
  const blocks = new Map<Excel.Worksheet, CellBlock[]>();
  let asked: { sheet: Excel.Worksheet; range: Excel.Range }[] = [];
  let cells = 0;
  const take = async () => {
    await context.sync();
    for (const { sheet, range } of asked) {
      blocks.set(sheet, [...(blocks.get(sheet) ?? []), blockOf(range)]);
    }
    asked = [];
    cells = 0;
  };
  for (const { sheet, top, left, height, width } of extents) {
    const sliceRows = Math.max(1, Math.floor(cellsAtOnce / Math.max(1, width)));
    for (let row = 0; row < height; row += sliceRows) {
      const rows = Math.min(sliceRows, height - row);
      if (asked.length > 0 && cells + rows * width > cellsAtOnce) await take();
      const range = sheet.getRangeByIndexes(top + row, left, rows, width).untrack();
      range.load(blockProperties);
      asked.push({ sheet, range });
      cells += rows * width;
    }
  }
  if (asked.length > 0) await take();
  return blocks;
}

/** Asks about all sheets at once, and about half of them each where Excel does not answer that. */
async function readMerges(
  context: Excel.RequestContext,
  extents: readonly Extent[],
): Promise<(Area[] | undefined)[]> {
  try {
    const questions = extents.map(({ sheet, top, height }) => new MergeQuestion(sheet, 0, top + height - 1));
    await context.sync();
    return questions.map((question) => question.answer());
  } catch {
    if (extents.length <= 1) return extents.map(() => undefined);
    const half = Math.ceil(extents.length / 2);
    const first = await readMerges(context, extents.slice(0, half));
    return [...first, ...(await readMerges(context, extents.slice(half)))];
  }
}
