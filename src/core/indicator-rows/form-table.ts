import { isFlatList } from "../form/flat-list";
import { Lexicon } from "../form/lexicon";
import type { LayoutProfile } from "../form/layout-profile";
import type { Level1Kind, Level2Kind } from "../form/levels";
import type { Indicator, PerformanceForm } from "../form/model";
import { readSheet } from "../form/read-sheet";
import { SheetGrid } from "../form/sheet-grid";
import { type TableLayout, tableLayouts } from "../form/table-layout";
import { type Area, areasOverlap, containsCell } from "../grid/address";
import {
  type CellContent,
  type SheetSnapshot,
  type WorkbookSnapshot,
  contentOf,
  findSheet,
} from "../grid/snapshot";
import { isBlank, trimBlanks } from "../text/normalize";

/** A level of a row, printed there or above. */
export interface RowLevel<Kind> {
  readonly text: string;
  readonly content: CellContent;
  readonly kind: Kind | undefined;
}

/** A row of the table that has its place in a group: an indicator, or a row of the template that waits for one. */
export interface TableRow {
  readonly row: number;
  readonly level1: RowLevel<Level1Kind>;
  readonly level2: RowLevel<Level2Kind>;
  /** Undefined for a row of the template: 指标2, ……. */
  readonly indicator: Indicator | undefined;
}

/** A form with all that has to be known of its sheet before rows are inserted into it. */
export interface FormTable {
  readonly sheet: SheetSnapshot;
  readonly form: PerformanceForm;
  /** The other forms of the sheet. */
  readonly others: readonly PerformanceForm[];
  readonly layout: TableLayout;
  readonly rows: readonly TableRow[];
}

/** Which form: nothing of it changes its address while rows come in below its header. */
export type FormAddress = Pick<PerformanceForm, "range" | "headerRow">;

/** Why a form takes no new rows at all. */
export type ClosedForm = "sheetMissing" | "sheetProtected" | "formMissing" | "flatList" | "noTable";

/** Reads the form anew, as it stands in the snapshot. */
export function openTable(
  snapshot: WorkbookSnapshot,
  { range, headerRow }: FormAddress,
  profile?: LayoutProfile,
): FormTable | ClosedForm {
  const sheet = findSheet(snapshot, range.sheet);
  if (!sheet) return "sheetMissing";
  if (sheet.isProtected) return "sheetProtected";
  const lexicon = new Lexicon(profile);
  const { forms, skipped } = readSheet(sheet, lexicon);
  const isMeant = (form: PerformanceForm) => form.headerRow === headerRow && form.range.left === range.left;
  const form = forms.find(isMeant);
  if (!form) return "formMissing";
  if (isFlatList(form)) return "flatList";
  const grid = new SheetGrid(sheet, lexicon, form.range);
  const layout = tableLayouts(grid, { row: headerRow, columns: form.columns })?.annual;
  if (!layout || form.indicators.length === 0) return "noTable";
  const others = forms.filter((other) => other !== form);
  const next = Math.min(...others.map((other) => other.range.top).filter((top) => top > headerRow));
  const waiting = skipped
    .filter(({ reason }) => reason === "placeholderRow")
    .filter(({ range: { top, left } }) => top > headerRow && top < next && left >= form.range.left)
    .filter(({ range: { left } }) => left <= form.range.right)
    .map(({ range: { top } }) => waitingRow(grid, layout, headerRow, top));
  const rows = [...form.indicators.map(indicatorRow), ...waiting].sort((a, b) => a.row - b.row);
  return { sheet, form, others, layout, rows };
}

function indicatorRow(indicator: Indicator): TableRow {
  const { row, level1, level2 } = indicator;
  return { row, level1, level2, indicator };
}

/** A row that the reading has skipped; its levels are the nearest ones printed above. */
function waitingRow(grid: SheetGrid, layout: TableLayout, headerRow: number, row: number): TableRow {
  const { lexicon } = grid;
  const level1 = printedAbove(grid, layout.level1?.left, headerRow, row);
  const level2 = printedAbove(grid, layout.level2?.left, headerRow, row);
  return {
    row,
    level1: { ...level1, kind: lexicon.level1Kind(level1.text) },
    level2: { ...level2, kind: lexicon.level2Kind(level2.text) },
    indicator: undefined,
  };
}

function printedAbove(grid: SheetGrid, column: number | undefined, headerRow: number, from: number) {
  for (let row = from; column !== undefined && row > headerRow; row--) {
    const cell = grid.cell(row, column);
    if (cell && !isBlank(cell.text)) return { text: trimBlanks(cell.text), content: contentOf(cell) };
  }
  return { text: "", content: null };
}

/** Whether the level columns of the table hold merged cells that span rows. */
export function groupsByMerging({ sheet, form, layout }: FormTable): boolean {
  const { top, bottom } = { top: form.headerRow + 1, bottom: form.range.bottom };
  const columns = [layout.level1, layout.level2].filter((column) => column !== undefined);
  return columns.some(({ left }) =>
    sheet.merges?.some(
      (area) => area.bottom > area.top && areasOverlap(area, { top, bottom, left, right: left }),
    ),
  );
}

/** The merged area over a cell. */
export function mergeOver(merges: readonly Area[], row: number, column: number): Area | undefined {
  return merges.find((area) => containsCell(area, row, column));
}
