import type { SheetSnapshot } from "../grid/snapshot";
import { readFields } from "./fields";
import { type FieldBlock, collectLabels, namesProject } from "./labelled-values";
import { isFlatList, projectKey, readFlatList } from "./flat-list";
import { describeForm } from "./form-kind";
import { readBudgetYear, readTitle } from "./form-title";
import { type Header, HeaderFinder } from "./header";
import type { Lexicon } from "./lexicon";
import { mergesAcross } from "./merges-across";
import type { PerformanceForm, SheetReading, SkipReason, Skipped } from "./model";
import { SheetGrid } from "./sheet-grid";
import { type TableLayouts, type TableTime, tableLayouts, timeOfTable } from "./table-layout";
import { TableReader } from "./table-reader";

/** Reads the forms of one sheet. */
export function readSheet(sheet: SheetSnapshot, lexicon: Lexicon): SheetReading {
  const grid = new SheetGrid(sheet, lexicon);
  if (sheet.visibility !== "visible") return skipWhole(grid, "hiddenSheet");
  const readings = besideEachOther(new HeaderFinder(grid)).map((finder) => new SheetReader(finder).read());
  const forms = readings.flatMap((reading) => reading.forms);
  if (forms.length === 0) return skipWhole(grid, reasonForNoForm(grid));
  const skipped = readings.flatMap((reading) => reading.skipped);
  return { name: sheet.name, forms, skipped: [...skipped, ...mergesAcross(forms, sheet)] };
}

/** A view for each form where forms stand side by side; nearly always the one for the whole sheet. */
function besideEachOther(whole: HeaderFinder): HeaderFinder[] {
  const starts = whole.startsOfFurtherForms();
  if (starts.length === 0) return [whole];
  const { sheet, lexicon } = whole.grid;
  return [0, ...starts].map((left, index) => {
    const right = (starts[index] ?? Number.POSITIVE_INFINITY) - 1;
    return new HeaderFinder(new SheetGrid(sheet, lexicon, { left, right }));
  });
}

function skipWhole(grid: SheetGrid, reason: SkipReason): SheetReading {
  return { name: grid.name, forms: [], skipped: [{ range: usedRange(grid), reason }] };
}

/** A form whose table is being read. */
interface OpenForm {
  readonly block: FieldBlock;
  readonly header: Header;
  /** Of the table that is being read. */
  readonly time: TableTime;
  readonly annual: TableReader;
  readonly longTerm: TableReader | undefined;
  /** Both where they stand side by side; one of them where they stand one below the other. */
  readonly reading: readonly TableReader[];
  /** Of a flat list, the project of the row above. */
  project: string;
}

class SheetReader {
  readonly #grid: SheetGrid;
  readonly #finder: HeaderFinder;
  readonly #forms: PerformanceForm[] = [];
  readonly #skipped: Skipped[] = [];
  #open: OpenForm | undefined;

  constructor(finder: HeaderFinder) {
    this.#grid = finder.grid;
    this.#finder = finder;
  }

  read(): { forms: PerformanceForm[]; skipped: Skipped[] } {
    for (let row = 0; row < this.#grid.rowCount; row++) {
      const header = this.#finder.headerAt(row);
      const layouts = header && tableLayouts(this.#grid, header);
      if (header && layouts) {
        this.#meetHeader(header, layouts);
        row = header.lastRow;
      } else {
        this.#readRow(row);
      }
    }
    this.#close();
    return { forms: this.#forms, skipped: this.#skipped.filter((skipped) => !this.#isAboveTable(skipped)) };
  }

  /** A line between two forms may turn out to be the title of the second. */
  #isAboveTable({ range, reason }: Skipped): boolean {
    return (
      reason === "noteRow" &&
      this.#forms.some((form) => range.top >= form.range.top && range.top < form.headerRow)
    );
  }

  #meetHeader(header: Header, layouts: TableLayouts): void {
    const open = this.#open;
    const top = open ? Math.max(...open.reading.map(({ lastRow }) => lastRow)) + 1 : 0;
    const block = collectLabels(this.#grid, top, header.row - 1);
    const time = timeOfTable(this.#grid, header);
    if (!open || namesProject(block)) {
      this.#close();
      this.#begin(block, header, time, layouts);
    } else if (time !== undefined && open.time !== undefined && time !== open.time) {
      this.#readOtherTime(open, header, time, layouts);
    } else {
      const firstRow = header.lastRow + 1;
      open.annual.resume(layouts.annual, firstRow);
      if (layouts.longTerm) open.longTerm?.resume(layouts.longTerm, firstRow);
      this.#skip(header.row, "repeatedHeader");
    }
  }

  #begin(block: FieldBlock, header: Header, time: TableTime, layouts: TableLayouts): void {
    const annual = new TableReader(this.#grid, layouts.annual, header.lastRow + 1);
    const longTerm = layouts.longTerm && new TableReader(this.#grid, layouts.longTerm, header.lastRow + 1);
    const reading = longTerm ? [annual, longTerm] : [annual];
    this.#open = { block, header, time, annual, longTerm, reading, project: "" };
  }

  /** 年度绩效指标 below 长期绩效指标, or the other way round. */
  #readOtherTime(open: OpenForm, header: Header, time: TableTime, layouts: TableLayouts): void {
    const other = new TableReader(this.#grid, layouts.annual, header.lastRow + 1);
    this.#open =
      time === "annual"
        ? { ...open, header, time, annual: other, longTerm: open.annual, reading: [other] }
        : { ...open, time, longTerm: other, reading: [other] };
  }

  #readRow(row: number): void {
    if (!this.#open) return;
    const { annual, reading, header } = this.#open;
    const project = isFlatList(header) ? projectKey(this.#grid, header, row) : "";
    if (project !== "" && project !== this.#open.project) {
      this.#open.project = project;
      annual.forgetLevels();
    }
    for (const reader of reading) reader.read(row);
  }

  #close(): void {
    const open = this.#open;
    if (!open) return;
    this.#open = undefined;
    const { annual, longTerm, reading } = open;
    // Side by side both read the same rows.
    const readers = longTerm && reading.length === 1 ? [longTerm, annual] : [annual];
    for (const { row, reason } of readers.flatMap(({ skipped }) => skipped)) this.#skip(row, reason);
    const form = this.#form(open);
    const projects = readFlatList(this.#grid, open.header, form.indicators, form.fields.amountUnit?.value);
    if (projects.length === 0) this.#forms.push(form);
    for (const { fields, indicators } of projects) {
      const top = indicators[0]?.row ?? form.range.top;
      const bottom = indicators.at(-1)?.row ?? form.range.bottom;
      this.#forms.push({
        ...form,
        ...describeForm(indicators, open.header),
        range: { ...form.range, top, bottom },
        fields: { ...form.fields, ...fields },
        indicators,
      });
    }
  }

  #form({ block, header, annual, longTerm }: OpenForm): PerformanceForm {
    const { indicators } = annual;
    const title = readTitle(this.#grid, block);
    const firstLabel = block.labelled[0]?.cell.row ?? header.row;
    const lefts = [
      ...header.columns.map(({ left }) => left),
      ...block.labelled.map(({ cell }) => cell.column),
    ];
    const rights = header.columns.map(({ right }) => right);
    return {
      ...describeForm(indicators, header),
      range: {
        sheet: this.#grid.name,
        top: Math.min(title?.at.row ?? firstLabel, firstLabel),
        left: Math.min(...lefts),
        bottom: indicators.at(-1)?.row ?? header.lastRow,
        right: Math.max(...rights),
      },
      title,
      budgetYear: readBudgetYear(this.#grid, block),
      headerRow: header.row,
      columns: header.columns,
      fields: readFields(this.#grid, block),
      indicators,
      longTermIndicators: longTerm?.indicators ?? [],
    };
  }

  #skip(row: number, reason: SkipReason): void {
    const cells = this.#grid.row(row);
    const left = cells[0]?.column ?? 0;
    const range = {
      sheet: this.#grid.name,
      top: row,
      left,
      bottom: row,
      right: cells.at(-1)?.column ?? left,
    };
    this.#skipped.push({ range, reason });
  }
}

function usedRange(grid: SheetGrid) {
  let top = -1;
  let bottom = 0;
  let left = Number.MAX_SAFE_INTEGER;
  let right = 0;
  for (let row = 0; row < grid.rowCount; row++) {
    for (const { column } of grid.row(row)) {
      if (top < 0) top = row;
      bottom = row;
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
  }
  return { sheet: grid.name, top: Math.max(top, 0), left: top < 0 ? 0 : left, bottom, right };
}

function reasonForNoForm(grid: SheetGrid): SkipReason {
  const finder = new HeaderFinder(grid);
  let reason: SkipReason = "emptySheet";
  for (let row = 0; row < grid.rowCount; row++) {
    if (grid.row(row).length === 0) continue;
    const missing = finder.missingHeader(row);
    if (missing) return missing;
    reason = "noHeader";
  }
  return reason;
}
