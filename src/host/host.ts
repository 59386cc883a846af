import type { ApplyOutcome, CellAddress, CellRange, ChangeSet, WorkbookSnapshot } from "../core";
import type { DocumentStore } from "./document-store";

/** What is to be read: the sheet in front, or all of them. */
export type ReadScope = { readonly kind: "activeSheet" } | { readonly kind: "workbook" };

/** A cell to be coloured for the user, by the severity of what was found there. */
export interface Mark {
  readonly at: CellAddress;
  readonly severity: "error" | "warning" | "suggestion";
}

/** Something on a sheet became different, by the user's hand or by ours. */
export interface SheetChange {
  readonly sheet: string;
  /** Undefined when the host cannot tell which cells. */
  readonly range: CellRange | undefined;
}

/** What this host can do; the pane hides what it cannot. */
export interface HostFeatures {
  /** Merged areas are read; otherwise they are inferred from blanks. */
  readonly readsMerges: boolean;
  /** Whether marks are saved with the document, or are there until it is closed. */
  readonly keepsMarks: boolean;
  /** Values kept in the document survive saving and reopening. */
  readonly documentStore: boolean;
}

/** Where a workbook lives: Excel, the workbench's grid, a file in memory. Failures reject with a HostError. */
export interface Host {
  readonly features: HostFeatures;
  read(scope: ReadScope): Promise<WorkbookSnapshot>;
  /** Executes the whole change or nothing of it. */
  apply(change: ChangeSet): Promise<ApplyOutcome>;
  /** Shows and selects a range; the only call that moves the selection. */
  reveal(range: CellRange): Promise<void>;
  selection(): Promise<CellRange | undefined>;
  /** Replaces all marks by these. The cells' own format stays as it is. */
  mark(marks: readonly Mark[]): Promise<void>;
  clearMarks(): Promise<void>;
  /** Returns the function that ends the subscription. */
  onChange(listener: (change: SheetChange) => void): () => void;
  /** The small JSON texts that the document keeps under keys of ours. */
  readStore(): Promise<DocumentStore>;
  /** `undefined` removes the key. */
  writeStore(key: string, text: string | undefined): Promise<void>;
}
