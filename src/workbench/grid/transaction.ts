import {
  type IExecutionOptions,
  type IMutationInfo,
  type Univer,
  type Worksheet,
  ICommandService,
  IUndoRedoService,
} from "@univerjs/core";

export type Injector = ReturnType<Univer["__getInjector"]>;

/** How mutations name a sheet. */
export function targetOf(sheet: Worksheet): { readonly unitId: string; readonly subUnitId: string } {
  return { unitId: sheet.getUnitId(), subUnitId: sheet.getSheetId() };
}

/** Mutations to execute in this order, and those that take them back, in theirs. */
export interface Step {
  readonly redos: readonly IMutationInfo[];
  readonly undos: readonly IMutationInfo[];
}

/** A step of one mutation, which another set of parameters takes back. */
export function mutationStep(id: string, redo: object, undo: object): Step {
  return { redos: [{ id, params: redo }], undos: [{ id, params: undo }] };
}

/**
 * Steps that belong together. Univer's own batching plays the undos of the first step first, which is wrong as soon as
 * rows move; here the last step is undone first.
 */
export class Transaction {
  readonly #injector: Injector;
  readonly #unitId: string;
  readonly #redos: IMutationInfo[] = [];
  readonly #undos: IMutationInfo[] = [];

  constructor(injector: Injector, unitId: string) {
    this.#injector = injector;
    this.#unitId = unitId;
  }

  /** The undos must have been made before, since Univer makes them from what is there. */
  run({ redos, undos }: Step, options?: IExecutionOptions): void {
    const commands = this.#injector.get(ICommandService);
    this.#redos.push(...redos);
    this.#undos.unshift(...undos);
    for (const { id, params } of redos) {
      if (!commands.syncExecuteCommand(id, params, options)) throw new Error(`Univer refused ${id}.`);
    }
  }

  /** Makes the whole one step of the user's undo list. */
  commit(): void {
    if (this.#redos.length === 0) return;
    this.#injector.get(IUndoRedoService).pushUndoRedo({
      unitID: this.#unitId,
      redoMutations: this.#redos,
      undoMutations: this.#undos,
    });
  }

  rollBack(): void {
    const commands = this.#injector.get(ICommandService);
    for (const { id, params } of this.#undos) commands.syncExecuteCommand(id, params);
  }
}
