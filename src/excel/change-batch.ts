import type { Operation, Refusal } from "../core";
import { MadePlaces } from "./made-places";

/** Something that Excel was asked to do, and how to ask for the opposite. */
interface Step {
  readonly operation: Operation;
  readonly takeBack: (() => void) | undefined;
}

/**
 * A change on its way to Excel as one batch. After each step the batch leaves a trace: when Excel stops at an error, what
 * came before stays done, and the traces tell how far that is. So each step says how to take it back.
 */
export class ChangeBatch {
  readonly context: Excel.RequestContext;
  /** What the steps queued so far have made. */
  readonly made = new MadePlaces();
  /** Names of the sheets by position, hidden ones included, as the steps queued so far have left them. */
  readonly sheetOrder: string[];
  readonly #sheets = new Map<string, Excel.Worksheet>();
  readonly #steps: Step[] = [];
  readonly #checks: (() => Refusal | undefined)[] = [];
  readonly #repairs: (() => boolean)[] = [];

  constructor(context: Excel.RequestContext, sheetOrder: readonly string[]) {
    this.context = context;
    this.sheetOrder = [...sheetOrder];
  }

  /** The sheet as the steps before have left it. */
  sheet(name: string): Excel.Worksheet {
    const known = this.#sheets.get(name) ?? this.existingSheet(name);
    this.#sheets.set(name, known);
    return known;
  }

  addSheet(name: string): Excel.Worksheet {
    const sheet = this.context.workbook.worksheets.add(name);
    this.#sheets.set(name, sheet);
    return sheet;
  }

  /** A sheet that is there in Excel; for taking back, when objects of the failed batch may mean nothing. */
  existingSheet(name: string): Excel.Worksheet {
    return this.context.workbook.worksheets.getItem(name);
  }

  /** Ends a step: everything queued since the last one. */
  endStep(operation: Operation, takeBack?: () => void): void {
    this.context.trace(String(this.#steps.length));
    this.#steps.push({ operation, takeBack });
  }

  /** Something to look at once the batch has been executed. */
  addCheck(check: () => Refusal | undefined): void {
    this.#checks.push(check);
  }

  /** Something to ask for again, if need be, once the batch has been executed; gives whether it asked. */
  addRepair(repair: () => boolean): void {
    this.#repairs.push(repair);
  }

  /** Why the executed batch must be taken back, if so; the stale cells of all steps together. */
  refusal(): Refusal | undefined {
    const refusals = this.#checks.flatMap((check) => check() ?? []);
    const stale = refusals.flatMap((refusal) => (refusal.kind === "stale" ? refusal.cells : []));
    return stale.length > 0 ? { kind: "stale", cells: stale } : refusals[0];
  }

  queueRepairs(): boolean {
    return this.#repairs.map((repair) => repair()).includes(true);
  }

  get stepCount(): number {
    return this.#steps.length;
  }

  /** The operation that Excel was at after so many steps. */
  operationAfter(steps: number): Operation | undefined {
    return this.#steps[steps]?.operation;
  }

  /** Asks for the opposite of the first so many steps, backwards. */
  queueTakingBack(steps: number): void {
    for (const { takeBack } of this.#steps.slice(0, steps).reverse()) takeBack?.();
  }
}
