import type { Area, SheetSnapshot, SheetVisibility } from "../core";
import { blockOf, blockProperties, rowsOf } from "./cell-block";
import { MergeQuestion, rowsAskedUnseen } from "./merges";
import { readPiecemeal } from "./read-piecemeal";
import { supportsApi } from "./requirement-sets";
import { hostErrorOf } from "./run-excel";
import type { SheetContents } from "./sheet-contents";

export interface ReadOptions {
  /** Asking for merged areas clears the undo list of desktop Excel. */
  readonly withMerges: boolean;
  /** Queues what else is to be loaded in the same round trip. */
  readonly queueAlong?: () => void;
}

/**
 * Reads sheets whose own properties are loaded, or are being loaded: one round trip, and one more for rows beyond the first
 * few hundred. What Excel does not answer in one piece is asked again piece by piece.
 */
export async function readSheets(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  { withMerges, queueAlong = () => undefined }: ReadOptions,
): Promise<SheetSnapshot[]> {
  queueAlong();
  const asksMerges = withMerges && supportsApi("1.13");
  const questions = sheets.map((sheet) => new SheetQuestion(sheet, asksMerges));
  let contents: readonly SheetContents[];
  try {
    await context.sync();
    for (const question of questions) question.askOn();
    if (questions.some((question) => question.isUnanswered)) await context.sync();
    contents = questions.map((question) => question.answer());
  } catch (error) {
    if (!canBeAskedInPieces(error)) throw error;
    queueAlong();
    contents = await readPiecemeal(context, sheets, asksMerges);
  }
  return sheets.map((sheet, index) =>
    snapshotOf(sheet, contents[index] ?? { blocks: [], merges: undefined }),
  );
}

/** Everything about one sheet, asked at once. */
class SheetQuestion {
  readonly #sheet: Excel.Worksheet;
  readonly #used: Excel.Range;
  readonly #merges: MergeQuestion[] = [];
  isUnanswered = false;

  constructor(sheet: Excel.Worksheet, asksMerges: boolean) {
    this.#sheet = sheet;
    this.#used = sheet.getUsedRangeOrNullObject(true).untrack();
    this.#used.load(blockProperties);
    if (asksMerges) this.#merges.push(new MergeQuestion(sheet, 0, rowsAskedUnseen - 1));
  }

  /** Asks about the rows that turned out to lie further down. */
  askOn(): void {
    if (this.#merges.length === 0 || this.#used.isNullObject) return;
    const { top, values } = blockOf(this.#used);
    const lastRow = top + values.length - 1;
    if (lastRow < rowsAskedUnseen) return;
    this.#merges.push(new MergeQuestion(this.#sheet, rowsAskedUnseen, lastRow));
    this.isUnanswered = true;
  }

  answer(): SheetContents {
    return {
      blocks: this.#used.isNullObject ? [] : [blockOf(this.#used)],
      merges: this.#merges.length > 0 ? joined(this.#merges.map((question) => question.answer())) : undefined,
    };
  }
}

/** All the areas, or undefined as soon as some are not known. */
function joined(parts: readonly (readonly Area[] | undefined)[]): Area[] | undefined {
  const all: Area[] = [];
  for (const part of parts) {
    if (!part) return undefined;
    all.push(...part);
  }
  return all;
}

/** Too much at once, or something that only the question about merged areas can have caused. */
function canBeAskedInPieces(error: unknown): boolean {
  const { kind } = hostErrorOf(error);
  return kind === "tooLarge" || kind === "unknown";
}

const visibilities: Readonly<Record<`${Excel.SheetVisibility}`, SheetVisibility>> = {
  Visible: "visible",
  Hidden: "hidden",
  VeryHidden: "veryHidden",
};

function snapshotOf(sheet: Excel.Worksheet, { blocks, merges }: SheetContents): SheetSnapshot {
  return {
    name: sheet.name,
    visibility: visibilities[sheet.visibility],
    isProtected: sheet.protection.protected,
    rows: rowsOf(blocks),
    merges,
  };
}
