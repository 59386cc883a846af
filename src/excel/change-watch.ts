import { type Area, type ChangeSet, areasOverlap, cellRange, parseArea } from "../core";

/** What became different on one sheet: some areas, or nobody knows which. */
export type Touched = readonly Area[] | "anything";

export interface HeardChange {
  readonly sheetId: string;
  readonly touched: Touched;
}

/**
 * Listens to Excel's own events: passes them on, and keeps in mind which cells other hands have touched since they were
 * last read, so that a change which expects them unchanged can be tried on before anything is written.
 */
export class ChangeWatch {
  readonly #passOn: (change: HeardChange) => void;
  #heard: (HeardChange & { readonly order: number })[] = [];
  #lastOrder = 0;
  #registration: object | undefined;
  #isRegistered = false;

  constructor(passOn: (change: HeardChange) => void) {
    this.#passOn = passOn;
  }

  get isRegistered(): boolean {
    return this.#isRegistered;
  }

  /** Registers with the next synchronisation, once. */
  queueRegistration(context: Excel.RequestContext): void {
    if (this.#isRegistered) return;
    const registration = {};
    this.#registration = registration;
    context.workbook.worksheets.onChanged.add((event) => {
      // A registration whose batch failed later on may be alive all the same; the newest one speaks.
      if (this.#registration === registration) this.#hear(event);
      return Promise.resolve();
    });
  }

  /** The synchronisation has succeeded. */
  confirmRegistration(): void {
    this.#isRegistered = true;
  }

  /** The newest event so far. */
  get lastOrder(): number {
    return this.#lastOrder;
  }

  /** What was touched up to that event has been read since, on one sheet or on all. */
  forget(upTo: number, sheetId?: string): void {
    this.#heard = this.#heard.filter(({ order, sheetId: id }) => order > upTo || (sheetId ?? id) !== id);
  }

  /** Whether someone has touched a cell that the change expects to be as it was read. */
  concerns(change: ChangeSet, idOf: (sheet: string) => string | undefined): boolean {
    if (this.#heard.length === 0) return false;
    const shifted = new Set(
      change.operations.flatMap((each) => (each.kind === "insertRows" ? [each.sheet] : [])),
    );
    return change.operations.some((operation) => {
      if (operation.kind !== "setCell" && operation.kind !== "numberFormat") return false;
      const { at } = operation;
      const sheetId = idOf(at.sheet);
      return this.#heard.some((heard) => {
        if (heard.sheetId !== sheetId) return false;
        if (heard.touched === "anything" || shifted.has(at.sheet)) return true;
        return heard.touched.some((area) => areasOverlap(area, cellRange(at)));
      });
    });
  }

  #hear(event: Excel.WorksheetChangedEventArgs): void {
    const change: HeardChange = { sheetId: event.worksheetId, touched: touchedBy(event) };
    this.#lastOrder += 1;
    // Before ExcelApi 1.14 nobody says who it was, and our own writing counts as another's.
    const isOwn = event.triggerSource === "ThisLocalAddin";
    if (!isOwn) this.#heard.push({ ...change, order: this.#lastOrder });
    this.#passOn(change);
  }
}

/** Only an edit leaves everything else where it was. */
function touchedBy({ changeType, address }: Excel.WorksheetChangedEventArgs): Touched {
  if (changeType !== "RangeEdited") return "anything";
  const areas = address.split(",").map(parseArea);
  return areas.every((area) => area !== undefined) ? areas : "anything";
}
