import {
  type IRange,
  type IWorkbookData,
  type Workbook,
  type Worksheet,
  ICommandService,
  IResourceLoaderService,
} from "@univerjs/core";
import {
  type ApplyOutcome,
  type CellRange,
  type ChangeSet,
  type WorkbookSnapshot,
  applyChange,
  sheetOf,
} from "../../core";
import {
  type DocumentStore,
  type Host,
  type HostFeatures,
  type Mark,
  type ReadScope,
  type SheetChange,
  HostError,
} from "../../host";
import type { StyledWorkbook } from "../../xlsx";
import { univerRange } from "./areas";
import { Execution } from "./execute";
import { styledWorkbook } from "./from-univer";
import { heardChanges, isEdit } from "./heard-changes";
import { Marks } from "./marks";
import { SheetReader } from "./read-sheet";
import { Selection } from "./selection";
import { type Injector, Transaction } from "./transaction";

/** The visible part of the grid; a grid without a page has none. */
export interface GridView {
  /** Takes over what the user is typing into a cell. */
  finishTyping(): Promise<void>;
  scrollTo(range: IRange): void;
  /** Gives rows of these sheets without a height of their own the height of their text. */
  fitRows(sheets: ReadonlySet<string>): void;
}

export interface OpenedWorkbook {
  /** The file's name. */
  readonly name: string;
  /** What the grid was filled with. */
  readonly styled: StyledWorkbook;
  readonly documentStore: DocumentStore;
  /** The sheet to begin with; otherwise the first that is not hidden. */
  readonly frontSheet?: string;
}

/** In milliseconds. */
const longestCalculation = 1000;

/** A workbook in Univer's grid. */
export class UniverHost implements Host {
  readonly features: HostFeatures = { readsMerges: true, keepsMarks: false, documentStore: true };
  readonly #workbook: Workbook;
  readonly #injector: Injector;
  readonly #opened: OpenedWorkbook;
  readonly #view: GridView | undefined;
  readonly #reader: SheetReader;
  readonly #selection: Selection;
  readonly #marks: Marks;
  readonly #store: Map<string, string>;
  /** Sheets that are gone are still named when their going is told. */
  readonly #names = new Map<string, string>();
  readonly #editListeners = new Set<() => void>();

  constructor(workbook: Workbook, injector: Injector, opened: OpenedWorkbook, view?: GridView) {
    this.#workbook = workbook;
    this.#injector = injector;
    this.#opened = opened;
    this.#view = view;
    this.#reader = new SheetReader(workbook, injector, opened.styled.dateSystem);
    this.#selection = new Selection(workbook, injector);
    this.#marks = new Marks(injector, workbook.getUnitId(), (name) => this.#find(name)?.getSheetId());
    this.#store = new Map(opened.documentStore);
  }

  get documentStore(): DocumentStore {
    return this.#store;
  }

  /** The workbook with its looks, for saving. */
  async styled(): Promise<StyledWorkbook> {
    await this.#settle();
    const loader = this.#injector.get(IResourceLoaderService);
    const data = loader.saveUnit<IWorkbookData>(this.#workbook.getUnitId());
    if (!data) throw new HostError("unknown", "The workbook is no longer in the grid.");
    const activeSheetId = this.#workbook.getActiveSheet().getSheetId();
    return styledWorkbook(data, this.#opened.styled, activeSheetId, (sheetId, row, column) =>
      this.#reader.sharedFormula(sheetId, row, column),
    );
  }

  async read(scope: ReadScope): Promise<WorkbookSnapshot> {
    await this.#settle();
    return this.#snapshot(scope);
  }

  async apply(change: ChangeSet): Promise<ApplyOutcome> {
    await this.#view?.finishTyping();
    const applied = applyChange(this.#snapshotFor(change), change);
    if (applied.kind === "refused") return applied;
    const transaction = new Transaction(this.#injector, this.#workbook.getUnitId());
    const execution = new Execution(this.#workbook, this.#injector, transaction);
    try {
      for (const operation of change.operations) execution.execute(operation);
      execution.finish();
    } catch (error) {
      transaction.rollBack();
      throw new HostError("unknown", "Univer did not carry the change out.", { cause: error });
    }
    transaction.commit();
    this.#selection.announce();
    this.#view?.fitRows(touchedSheets(change));
    return { kind: "applied" };
  }

  async reveal(range: CellRange): Promise<void> {
    await this.#view?.finishTyping();
    const sheet = this.#find(range.sheet);
    if (!sheet) throw new HostError("sheetMissing", `No sheet named ${range.sheet}.`);
    this.#selection.set(sheet, range);
    this.#view?.scrollTo(univerRange(range));
  }

  selection(): Promise<CellRange | undefined> {
    return Promise.resolve(this.#selection.get());
  }

  mark(marks: readonly Mark[]): Promise<void> {
    this.#marks.draw(marks);
    return Promise.resolve();
  }

  clearMarks(): Promise<void> {
    this.#marks.clear();
    return Promise.resolve();
  }

  onChange(listener: (change: SheetChange) => void): () => void {
    this.#learnNames();
    const subscription = this.#injector.get(ICommandService).onCommandExecuted((command) => {
      for (const { sheetId, area } of heardChanges(command)) {
        const sheet = this.#workbook.getSheetBySheetId(sheetId)?.getName() ?? this.#names.get(sheetId);
        if (sheet !== undefined) listener({ sheet, range: area && { sheet, ...area } });
      }
      this.#learnNames();
    });
    return () => {
      subscription.dispose();
    };
  }

  /** Hears of everything that a save would have to write, looks included, whoever did it. */
  onEdit(listener: () => void): () => void {
    this.#editListeners.add(listener);
    const subscription = this.#injector.get(ICommandService).onCommandExecuted((command, options) => {
      if (isEdit(command, options)) listener();
    });
    return () => {
      this.#editListeners.delete(listener);
      subscription.dispose();
    };
  }

  readStore(): Promise<DocumentStore> {
    return Promise.resolve(new Map(this.#store));
  }

  writeStore(key: string, text: string | undefined): Promise<void> {
    if (text === undefined) this.#store.delete(key);
    else this.#store.set(key, text);
    for (const listener of this.#editListeners) listener();
    return Promise.resolve();
  }

  #find(name: string): Worksheet | undefined {
    return this.#workbook.getSheetBySheetName(name) ?? undefined;
  }

  /** Until the cells hold what the user has typed and what their formulas say, but not for ever. */
  async #settle(): Promise<void> {
    await this.#view?.finishTyping();
    const deadline = Date.now() + longestCalculation;
    while (this.#reader.awaitsResults() && Date.now() < deadline) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  #snapshot(scope: ReadScope): WorkbookSnapshot {
    const front = this.#workbook.getActiveSheet();
    const sheets = scope.kind === "activeSheet" ? [front] : this.#workbook.getSheets();
    return {
      name: this.#opened.name,
      activeSheet: front.getName(),
      sheets: sheets.map((sheet) => this.#reader.read(sheet)),
    };
  }

  /** As much of the workbook as decides about a change: cells only of the sheets that it works on. */
  #snapshotFor(change: ChangeSet): WorkbookSnapshot {
    const needed = touchedSheets(change);
    const sheets = this.#workbook.getSheets().map((sheet) => {
      return needed.has(sheet.getName()) ? this.#reader.read(sheet) : this.#reader.readName(sheet);
    });
    return { name: this.#opened.name, activeSheet: this.#workbook.getActiveSheet().getName(), sheets };
  }

  #learnNames(): void {
    for (const sheet of this.#workbook.getSheets()) this.#names.set(sheet.getSheetId(), sheet.getName());
  }
}

function touchedSheets({ operations }: ChangeSet): ReadonlySet<string> {
  return new Set(operations.map(sheetOf));
}
