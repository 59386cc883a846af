import type { ApplyOutcome, CellRange, ChangeSet, WorkbookSnapshot } from "../core";
import type { DocumentStore, Host, HostFeatures, Mark, ReadScope, SheetChange } from "../host";
import { deletes, rehearse, writeChange } from "./apply-change";
import { ChangeWatch, type HeardChange } from "./change-watch";
import { readDocumentPart, writeDocumentText } from "./document-part";
import { replaceMarks } from "./marks";
import { rangeAt } from "./ranges";
import { readSheets } from "./read-sheets";
import { supportsApi } from "./requirement-sets";
import { hostErrorOf, runExcel } from "./run-excel";
import { sheetProperties } from "./sheet-contents";
import { SheetDirectory } from "./sheet-directory";

/** The workbook that is open in Excel around the task pane. Needs ExcelApi 1.9. */
export class ExcelHost implements Host {
  readonly features: HostFeatures = {
    readsMerges: supportsApi("1.13"),
    keepsMarks: true,
    documentStore: true,
  };
  readonly #directory = new SheetDirectory();
  readonly #watch = new ChangeWatch((change) => void this.#passOn(change));
  readonly #listeners = new Set<(change: SheetChange) => void>();
  #previous: Promise<unknown> = Promise.resolve();

  read(scope: ReadScope): Promise<WorkbookSnapshot> {
    return this.#run((context) => {
      return scope.kind === "workbook" ? this.#readWorkbook(context) : this.#readActiveSheet(context);
    });
  }

  apply(change: ChangeSet): Promise<ApplyOutcome> {
    return this.#run(async (context) => {
      const isSuspect = this.#watch.concerns(change, (sheet) => this.#directory.idOf(sheet));
      if (isSuspect || deletes(change)) {
        const refusal = await rehearse(context, change);
        if (refusal) return { kind: "refused", refusal };
      }
      if (this.#lacksPlace(change)) await this.#look(context);
      return writeChange(context, change, this.#directory);
    });
  }

  reveal(range: CellRange): Promise<void> {
    return this.#run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(range.sheet);
      sheet.activate();
      rangeAt(sheet, range).select();
      await context.sync();
    });
  }

  /** Undefined, too, when something other than one range of cells is selected. */
  selection(): Promise<CellRange | undefined> {
    return this.#run(async (context) => {
      const range = context.workbook.getSelectedRange().untrack();
      range.load("rowIndex,columnIndex,rowCount,columnCount,worksheet/name");
      try {
        await context.sync();
      } catch (error) {
        if (hostErrorOf(error).kind === "unknown") return undefined;
        throw error;
      }
      const { rowIndex: top, columnIndex: left, rowCount, columnCount } = range;
      return {
        sheet: range.worksheet.name,
        top,
        left,
        bottom: top + rowCount - 1,
        right: left + columnCount - 1,
      };
    });
  }

  /** Sheets that are protected take no marks. */
  mark(marks: readonly Mark[]): Promise<void> {
    return this.#run((context) => replaceMarks(context, marks));
  }

  clearMarks(): Promise<void> {
    return this.mark([]);
  }

  onChange(listener: (change: SheetChange) => void): () => void {
    this.#listeners.add(listener);
    // Should this fail, the next reading registers again.
    if (!this.#watch.isRegistered) void this.#run((context) => this.#look(context)).catch(() => undefined);
    return () => this.#listeners.delete(listener);
  }

  readStore(): Promise<DocumentStore> {
    return this.#run(readDocumentPart);
  }

  writeStore(key: string, text: string | undefined): Promise<void> {
    return this.#run((context) => writeDocumentText(context, key, text));
  }

  /** One call after the other: none looks at a workbook that another is in the middle of changing. */
  #run<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
    const result = this.#previous.then(() => runExcel(batch));
    this.#previous = result.catch(() => undefined);
    return result;
  }

  async #readActiveSheet(context: Excel.RequestContext): Promise<WorkbookSnapshot> {
    const { workbook } = context;
    const active = workbook.worksheets.getActiveWorksheet();
    const lastHeard = this.#watch.lastOrder;
    const queueAlong = () => {
      active.load(sheetProperties);
      this.#queueAround(context);
    };
    const sheets = await readSheets(context, [active], { withMerges: true, queueAlong });
    this.#noteAround(context);
    this.#watch.forget(lastHeard, active.id);
    return { name: workbook.name, activeSheet: active.name, sheets };
  }

  async #readWorkbook(context: Excel.RequestContext): Promise<WorkbookSnapshot> {
    const { workbook } = context;
    const { worksheets } = workbook;
    const active = worksheets.getActiveWorksheet().load("name");
    this.#queueAround(context);
    // After the directory's own question, since each answer replaces the items of the one before.
    worksheets.load(`items/${sheetProperties.replaceAll(",", ",items/")}`);
    await context.sync();
    this.#noteAround(context);
    const lastHeard = this.#watch.lastOrder;
    const sheets = await readSheets(context, worksheets.items, { withMerges: true });
    this.#watch.forget(lastHeard);
    return { name: workbook.name, activeSheet: active.name, sheets };
  }

  /** What every reading brings along. */
  #queueAround(context: Excel.RequestContext): void {
    context.workbook.load("name");
    this.#directory.queue(context);
    this.#watch.queueRegistration(context);
  }

  #noteAround(context: Excel.RequestContext): void {
    this.#directory.note(context);
    this.#watch.confirmRegistration();
  }

  /** Learns which sheets there are, and listens from then on. */
  async #look(context: Excel.RequestContext): Promise<void> {
    this.#queueAround(context);
    await context.sync();
    this.#noteAround(context);
  }

  /** Whether a new sheet is to go behind one whose place is not known. */
  #lacksPlace({ operations }: ChangeSet): boolean {
    return operations.some((each) => {
      const after = each.kind === "addSheet" ? each.after : undefined;
      return after !== undefined && this.#directory.idOf(after) === undefined;
    });
  }

  async #passOn({ sheetId, touched }: HeardChange): Promise<void> {
    if (this.#listeners.size === 0) return;
    if (this.#directory.nameOf(sheetId) === undefined) {
      await this.#run((context) => this.#look(context)).catch(() => undefined);
    }
    const sheet = this.#directory.nameOf(sheetId);
    if (sheet === undefined) return;
    const ranges = touched === "anything" ? [undefined] : touched.map((area) => ({ sheet, ...area }));
    for (const listener of this.#listeners) for (const range of ranges) listener({ sheet, range });
  }
}
