import type { CellAddress } from "../grid/address";
import { type WorkbookSnapshot, findSheet } from "../grid/snapshot";
import { trimBlanks } from "../text/normalize";
import type { ColumnRole } from "./columns";
import type { FieldName } from "./field-labels";
import { type FieldBlock, collectLabels } from "./labelled-values";
import { type Header, HeaderFinder } from "./header";
import type { Column } from "./header-columns";
import { labelKey } from "./labels";
import { type LayoutProfile, correctionFor, emptyLayoutProfile } from "./layout-profile";
import { Lexicon } from "./lexicon";
import type { Field, FormFields, PerformanceForm, SheetReading } from "./model";
import { type Printed, SheetGrid } from "./sheet-grid";

/** A printed header of a table and what it was taken for; undefined for one that was not understood. */
export interface HeaderNote {
  readonly at: CellAddress;
  /** Empty where a column without header was told by its contents. */
  readonly text: string;
  readonly role: ColumnRole | undefined;
  /** By the user, in the layout profile. */
  readonly isCorrected: boolean;
}

/** A printed label above a table and what it was taken for; undefined for text that may be a label nobody knows. */
export interface LabelNote {
  readonly at: CellAddress;
  readonly text: string;
  readonly name: FieldName | undefined;
  /** By the user, in the layout profile. */
  readonly isCorrected: boolean;
  /** What was read behind it, where it is this label that names the field. */
  readonly field: Field<unknown> | undefined;
}

/** How one form was read, word by word. */
export interface FormExplanation {
  readonly headers: readonly HeaderNote[];
  readonly labels: readonly LabelNote[];
}

/** Longer texts above a table are sentences and names of projects. */
const LONGEST_UNKNOWN_LABEL = 16;

/** Says which words a form was read by. `reading` is that of its sheet, made with the same `layout`. */
export function explainForm(
  snapshot: WorkbookSnapshot,
  reading: SheetReading,
  form: PerformanceForm,
  layout: LayoutProfile = emptyLayoutProfile,
): FormExplanation {
  const sheet = findSheet(snapshot, form.range.sheet);
  if (!sheet) return { headers: [], labels: [] };
  const others = reading.forms.filter(({ headerRow }) => headerRow === form.headerRow);
  const beside = others.map(({ range }) => range.left).filter((left) => left > form.range.right);
  const columns = { left: form.range.left, right: Math.min(...beside) - 1 };
  const grid = new SheetGrid(sheet, new Lexicon(layout), columns);
  const header = new HeaderFinder(grid).headerAt(form.headerRow);
  const above = reading.forms.map(({ range }) => range.bottom).filter((row) => row < form.range.top);
  const block = collectLabels(grid, Math.max(-1, ...above) + 1, form.headerRow - 1);
  return {
    headers: header ? headerNotes(grid, header, layout) : [],
    labels: [...knownLabels(grid, form, block, layout), ...unknownLabels(grid, form, block)],
  };
}

/** The headers of the table that keeps a sheet from being read, because one that it needs is not among them. */
export function explainLostHeader(
  snapshot: WorkbookSnapshot,
  sheetName: string,
  layout: LayoutProfile = emptyLayoutProfile,
): HeaderNote[] {
  const sheet = findSheet(snapshot, sheetName);
  if (!sheet) return [];
  const grid = new SheetGrid(sheet, new Lexicon(layout));
  const finder = new HeaderFinder(grid);
  for (let row = 0; row < grid.rowCount; row++) {
    if (finder.missingHeader(row))
      return grid.row(row).map((cell) => headerNote(grid, cell, grid.lexicon.columnRole(cell.text), layout));
  }
  return [];
}

function headerNotes(grid: SheetGrid, header: Header, layout: LayoutProfile): HeaderNote[] {
  const { row, lastRow, columns } = header;
  const known = columns.map(({ role, left, header: text }) => {
    const isBelow = lastRow > row && grid.cell(lastRow, left)?.text === text;
    return headerNote(grid, { row: isBelow ? lastRow : row, column: left, text }, role, layout);
  });
  const unknown = grid
    .row(row)
    .filter((cell) => !isExplained(grid, cell, header))
    .map((cell) => headerNote(grid, cell, undefined, layout));
  return [...known, ...unknown].sort((a, b) => a.at.column - b.at.column);
}

/** A header that is one of the columns, that heads several of them, or that stands aside of the one it names. */
function isExplained(grid: SheetGrid, { row, column, text }: Printed, { lastRow, columns }: Header): boolean {
  const right = grid.rightEdge(row, column);
  const isParent =
    lastRow > row && grid.row(lastRow).some((cell) => cell.column >= column && cell.column <= right);
  const isColumn = (each: Column) => each.left === column || each.header === text;
  return isParent || columns.some(isColumn);
}

function headerNote(
  grid: SheetGrid,
  { row, column, text }: Omit<Printed, "cell">,
  role: ColumnRole | undefined,
  { columns }: LayoutProfile,
): HeaderNote {
  const isCorrected = correctionFor(columns, text) !== undefined;
  return { at: { sheet: grid.name, row, column }, text, role, isCorrected };
}

function knownLabels(
  grid: SheetGrid,
  form: PerformanceForm,
  { labelled }: FieldBlock,
  { fields }: LayoutProfile,
): LabelNote[] {
  return labelled.map(({ label, text, cell, values, inline }) => {
    const besides = values[0]?.column ?? grid.rightEdge(cell.row, cell.column) + 1;
    const field = fieldsNamed(form.fields, label.name, text).find(({ at: { row, column } }) =>
      row === cell.row
        ? column === besides || (inline !== undefined && column === cell.column)
        : row === cell.row + 1 && column === cell.column,
    );
    return {
      at: { sheet: grid.name, row: cell.row, column: cell.column },
      text,
      name: label.name,
      isCorrected: correctionFor(fields, text) !== undefined,
      field,
    };
  });
}

function fieldsNamed(fields: FormFields, name: FieldName, label: string): Field<unknown>[] {
  if (name === "otherLabel" || name === "expenditurePlan") return [];
  if (name === "planMonth")
    return (fields.expenditurePlan ?? []).filter((share) => share.label === trimBlanks(label));
  const field = fields[name];
  return field ? [field] : [];
}

/** Short texts that are neither a label nor what a label says. */
function unknownLabels(grid: SheetGrid, form: PerformanceForm, block: FieldBlock): LabelNote[] {
  const { unlabelled, labelled } = block;
  const behindValues = labelled.flatMap(({ values }) => values.slice(1));
  const { expenditurePlan = [], ...fields } = form.fields;
  const single: Readonly<Record<string, Field<unknown> | undefined>> = fields;
  const read = [form.title, ...expenditurePlan, ...Object.values(single)];
  const aims = form.fields.performanceTarget?.value.split("\n") ?? [];
  return [...unlabelled, ...behindValues]
    .filter(({ row, column, text }) => {
      const isRead =
        read.some((field) => field?.at.row === row && field.at.column === column) ||
        aims.includes(trimBlanks(text));
      const key = labelKey(text);
      return !isRead && key.length <= LONGEST_UNKNOWN_LABEL && /^\p{Script=Han}/u.test(key);
    })
    .map(({ row, column, text }) => ({
      at: { sheet: grid.name, row, column },
      text,
      name: undefined,
      isCorrected: false,
      field: undefined,
    }));
}
