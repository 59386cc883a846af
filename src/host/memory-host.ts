import {
  type ApplyOutcome,
  type CellRange,
  type ChangeSet,
  type ShowNumber,
  type WorkbookSnapshot,
  applyChange,
  findSheet,
} from "../core";
import type { DocumentStore } from "./document-store";
import type { Host, HostFeatures, Mark, ReadScope, SheetChange } from "./host";
import { HostError } from "./host-error";

/** A host over a snapshot in memory, for the command line and for tests. */
export class MemoryHost implements Host {
  readonly features: HostFeatures = { readsMerges: true, keepsMarks: true, documentStore: true };
  #snapshot: WorkbookSnapshot;
  #selection: CellRange | undefined;
  #marks: readonly Mark[] = [];
  readonly #showNumber: ShowNumber | undefined;
  readonly #store = new Map<string, string>();
  readonly #listeners = new Set<(change: SheetChange) => void>();

  constructor(snapshot: WorkbookSnapshot, showNumber?: ShowNumber) {
    this.#snapshot = snapshot;
    this.#showNumber = showNumber;
  }

  /** The workbook as it stands, for a caller that saves it. */
  get snapshot(): WorkbookSnapshot {
    return this.#snapshot;
  }

  get marks(): readonly Mark[] {
    return this.#marks;
  }

  read(scope: ReadScope): Promise<WorkbookSnapshot> {
    if (scope.kind === "workbook") return Promise.resolve(this.#snapshot);
    const { activeSheet } = this.#snapshot;
    const sheets = this.#snapshot.sheets.filter((sheet) => sheet.name === activeSheet);
    return Promise.resolve({ ...this.#snapshot, sheets });
  }

  apply(change: ChangeSet): Promise<ApplyOutcome> {
    const applied = applyChange(this.#snapshot, change, this.#showNumber);
    if (applied.kind === "refused") return Promise.resolve(applied);
    const before = this.#snapshot;
    this.#snapshot = applied.snapshot;
    for (const sheet of applied.snapshot.sheets) {
      if (findSheet(before, sheet.name) !== sheet) this.#notify({ sheet: sheet.name, range: undefined });
    }
    return Promise.resolve({ kind: "applied" });
  }

  reveal(range: CellRange): Promise<void> {
    if (!findSheet(this.#snapshot, range.sheet)) {
      return Promise.reject(new HostError("sheetMissing", `No sheet named ${range.sheet}.`));
    }
    this.#snapshot = { ...this.#snapshot, activeSheet: range.sheet };
    this.#selection = range;
    return Promise.resolve();
  }

  selection(): Promise<CellRange | undefined> {
    return Promise.resolve(this.#selection);
  }

  mark(marks: readonly Mark[]): Promise<void> {
    this.#marks = marks;
    return Promise.resolve();
  }

  clearMarks(): Promise<void> {
    return this.mark([]);
  }

  onChange(listener: (change: SheetChange) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  readStore(): Promise<DocumentStore> {
    return Promise.resolve(new Map(this.#store));
  }

  writeStore(key: string, text: string | undefined): Promise<void> {
    if (text === undefined) this.#store.delete(key);
    else this.#store.set(key, text);
    return Promise.resolve();
  }

  #notify(change: SheetChange): void {
    for (const listener of this.#listeners) listener(change);
  }
}
