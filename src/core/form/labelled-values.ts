import { trimBlanks } from "../text/normalize";
import type { FieldLabel, LabelWithValue } from "./field-labels";
import type { Lexicon } from "./lexicon";
import type { Printed, SheetGrid } from "./sheet-grid";

/** A label found above the table, with the cells that hold its value. */
export interface Labelled {
  readonly label: FieldLabel;
  /** As printed, without a value in the same cell. */
  readonly text: string;
  readonly cell: Printed;
  /** Printed cells between this label and the next one in its row. */
  readonly values: readonly Printed[];
  /** The value where it stands in the label's own cell. */
  readonly inline: string | undefined;
}

/** What stands above an indicator table: labels with their values, the title, and text without a label. */
export interface FieldBlock {
  readonly top: number;
  /** The last row above the table. */
  readonly bottom: number;
  readonly labelled: readonly Labelled[];
  readonly unlabelled: readonly Printed[];
}

/** Collects labels and values of the rows from `top` to `bottom`, both included. */
export function collectLabels(grid: SheetGrid, top: number, bottom: number): FieldBlock {
  const labelled: Labelled[] = [];
  const unlabelled: Printed[] = [];
  for (let row = top; row <= bottom; row++) {
    if (isHeaderLine(grid, row, bottom)) continue;
    let open: (Labelled & { readonly values: Printed[] }) | undefined;
    for (const cell of grid.row(row)) {
      const inline = labelsWithValues(cell.text, grid.lexicon);
      if (open && isItsSentence(open, inline)) {
        open.values.push(cell);
        continue;
      }
      const label = inline.length > 0 ? undefined : grid.lexicon.fieldLabel(cell.text);
      if (label) labelled.push((open = { label, text: cell.text, cell, values: [], inline: undefined }));
      else if (inline.length > 0) {
        open = undefined;
        for (const { label, text, value } of inline)
          labelled.push({ label, text, cell, values: [], inline: value });
      } else if (open) open.values.push(cell);
      else unlabelled.push(cell);
    }
  }
  return { top, bottom, labelled, unlabelled };
}

/** The upper line of a header in two: names of columns, some of which are those of fields. */
function isHeaderLine(grid: SheetGrid, row: number, bottom: number): boolean {
  const { columnRole, fieldLabel, level1Kind } = grid.lexicon;
  const cells = grid.row(row);
  const isOfTable = cells.some(
    ({ text }) =>
      // All headers of levels have one of these characters; this spares nearly all values the patterns.
      /[级标]/u.test(text) &&
      (LEVELS.has(columnRole(text) ?? "") || (text.endsWith("指标") && level1Kind(text) !== undefined)),
  );
  if (isOfTable || row < bottom) return isOfTable;
  const labels = cells.filter(({ text }) => fieldLabel(text) !== undefined);
  const touching = labels.filter(({ column }) =>
    labels.some((other) => grid.rightEdge(row, other.column) + 1 === column),
  );
  return touching.length >= FEWEST_TOUCHING;
}

const LEVELS: ReadonlySet<string> = new Set(["level1", "level2", "level3"]);

/** 单位代码 | 单位名称 | 资金总额 with nothing below but the table; beside a label that heads a row one may touch. */
const FEWEST_TOUCHING = 2;

/** 资金用途 | 财政资金：5万元用于培训 says what the money is for, not how much it is. */
function isItsSentence({ label: { name }, values }: Labelled, inline: readonly LabelWithValue[]): boolean {
  const isSentence = name === "fundUse" || name === "performanceTarget";
  const [first] = inline;
  return isSentence && values.length === 0 && first !== undefined && !isOf(first, name);
}

function isOf({ label }: LabelWithValue, name: FieldLabel["name"]): boolean {
  return label.name === name || label.name === "amountUnit";
}

/** The labels that one cell prints with their values: one, one on each of its lines, or several with wide blanks between. */
function labelsWithValues(text: string, lexicon: Lexicon): LabelWithValue[] {
  if (text.length > LONGEST_WITH_LABELS || !/[:：]/u.test(text)) return [];
  for (const separator of SEPARATORS) {
    const pieces = text.split(separator).map(trimBlanks);
    const parts = pieces.filter((piece) => piece !== "");
    const read = parts.map((part) => lexicon.labelWithValue(part)).filter((part) => part !== undefined);
    if (parts.length > 1 && read.length === parts.length) return read;
  }
  const whole = lexicon.labelWithValue(text);
  return whole ? [whole] : [];
}

/** Longer texts are sentences that a colon happens to stand in. */
const LONGEST_WITH_LABELS = 400;

const SEPARATORS = [/\n/u, /[ \u00a0\t]{2,}|\u3000+/u, /\n|[ \u00a0\t]{2,}|\u3000+/u];

/** True when the rows above a table name a project: then the table is a form's own, not the rest of the one before. */
export function namesProject({ labelled }: FieldBlock): boolean {
  return labelled.some(({ label }) => label.name !== "otherLabel" && label.name !== "amountUnit");
}
