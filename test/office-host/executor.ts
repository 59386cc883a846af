import { ApiError, NotModelled, itemNotFound } from "./api-error";
import type { CheckMember } from "./api-levels";
import { queryObject } from "./query";
import { References } from "./references";
import { type Argument, Arguments, type MethodResult, type RemoteObject, textOf } from "./remote-object";
import {
  type Action,
  type ArgumentInfo,
  type Batch,
  type BatchError,
  type BatchResult,
  type Json,
  type ObjectPath,
  actionType,
  objectPathType,
} from "./wire";

/** Called ahead of each action; what it throws becomes that action's failure. */
export type BeforeAction = (index: number, action: Action) => void;

/** What a batch can reach, and how much of it. */
export interface Application {
  /** The workbook. */
  readonly root: RemoteObject;
  /** What stands beside it under a name of its own. */
  readonly service: (name: string) => RemoteObject;
  readonly checkMember: CheckMember;
}

/**
 * Executes batches as Excel does: actions in order, each object path resolved once, and at the first refusal an end: what
 * ran before stays done, and its results are handed over together with the error.
 */
export class Executor {
  readonly #application: Application;
  readonly #references = new References();

  constructor(application: Application) {
    this.#application = application;
  }

  execute(batch: Batch, beforeAction: BeforeAction): BatchResult {
    const run = new BatchRun(batch, this.#application, this.#references);
    const results: { ActionId: number; Value: Json }[] = [];
    const traceIds: number[] = [];
    for (const [index, action] of batch.Actions.entries()) {
      try {
        beforeAction(index, action);
        results.push({ ActionId: action.Id, Value: run.perform(action) });
        if (action.ActionType === actionType.trace) traceIds.push(action.Id);
      } catch (error) {
        if (!(error instanceof ApiError)) throw error;
        return { Results: results, TraceIds: traceIds, Error: run.describe(error, index, action) };
      }
    }
    return { Results: results, TraceIds: traceIds };
  }
}

/** One batch under way: the objects that its paths have come to mean. */
class BatchRun {
  readonly #batch: Batch;
  readonly #application: Application;
  readonly #references: References;
  readonly #objects = new Map<number, RemoteObject | null>();

  constructor(batch: Batch, application: Application, references: References) {
    this.#batch = batch;
    this.#application = application;
    this.#references = references;
  }

  perform(action: Action): Json {
    if (action.ActionType === actionType.trace) return null;
    const path = this.#path(action.ObjectPathId);
    const object = this.#resolve(path);
    // Excel answers everything that is asked of a null object with null.
    if (object === null) return null;
    switch (action.ActionType) {
      case actionType.instantiate:
        return this.#references.identify(object, path);
      case actionType.query:
      case actionType.queryAsJson:
        return queryObject(object, action.QueryInfo ?? {}, {
          identify: (each) => this.#references.identify(each, path),
          checkMember: this.#application.checkMember,
        });
      case actionType.method:
        return this.#callForValue(object, action);
      case actionType.setProperty:
        this.#set(object, action.Name, this.#argumentValues(action.ArgumentInfo)[0] ?? null);
        return null;
      case actionType.update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) this.#set(object, name, value);
        return null;
      default:
        throw new NotModelled(`actions of type ${action.ActionType}`);
    }
  }

  describe(error: ApiError, index: number, action: Action): BatchError {
    const object = this.#objects.get(action.ObjectPathId);
    const path = this.#batch.ObjectPaths[String(action.ObjectPathId)];
    const member = action.Name || (path?.Name ?? "");
    const location = [object?.className, member].filter(Boolean).join(".");
    return {
      Code: error.code,
      Message: error.message,
      Location: location,
      HttpStatusCode: 400,
      ActionIndex: index,
    };
  }

  #path(id: number): ObjectPath {
    const path = this.#batch.ObjectPaths[String(id)];
    if (!path) throw new ApiError("InvalidObjectPath", `Object path ${id} is not part of this request.`);
    return path;
  }

  #resolve(path: ObjectPath): RemoteObject | null {
    const known = this.#objects.get(path.Id);
    if (known !== undefined) return known;
    const object = this.#find(path);
    this.#objects.set(path.Id, object);
    return object;
  }

  #find(path: ObjectPath): RemoteObject | null {
    switch (path.ObjectPathType) {
      case objectPathType.globalObject:
        return this.#application.root;
      case objectPathType.newObject:
        return this.#application.service(path.Name);
      case objectPathType.reference:
        return this.#references.find(path.Name);
      case objectPathType.nullObject:
        return null;
      default: {
        const parent = this.#resolve(this.#path(path.ParentObjectPathId ?? 0));
        return parent === null ? null : this.#member(parent, path);
      }
    }
  }

  #member(parent: RemoteObject, path: ObjectPath): RemoteObject | null {
    if (path.ObjectPathType === objectPathType.indexer) {
      if (!parent.item) throw new NotModelled(`an indexer of ${parent.className}`);
      const item = parent.item(path.ArgumentInfo?.Arguments?.[0] ?? null);
      if (!item) throw itemNotFound();
      return item;
    }
    if (path.ObjectPathType === objectPathType.property) {
      this.#application.checkMember(parent, camelCase(path.Name));
      const object = parent.objects?.[camelCase(path.Name)];
      if (!object) throw new NotModelled(`${parent.className}.${camelCase(path.Name)}`);
      return object();
    }
    const result = this.#call(parent, path.Name, path.ArgumentInfo);
    if (result === undefined || (result && "value" in result)) {
      throw new NotModelled(`${parent.className}.${camelCase(path.Name)} as an object`);
    }
    return result;
  }

  #callForValue(object: RemoteObject, action: Action): Json {
    const wantsReferenceOnly = action.Name === "_KeepReference";
    if (wantsReferenceOnly) return null;
    if (action.Name === "_RemoveReference") {
      this.#references.remove(textOf(this.#argumentValues(action.ArgumentInfo)[0] ?? null));
      return null;
    }
    const result = this.#call(object, action.Name, action.ArgumentInfo);
    return result && "value" in result ? result.value : null;
  }

  #call(object: RemoteObject, name: string, info: ArgumentInfo | undefined): MethodResult {
    this.#application.checkMember(object, camelCase(name));
    const method = object.methods?.[camelCase(name)];
    if (!method) throw new NotModelled(`${object.className}.${camelCase(name)}()`);
    return method(new Arguments(this.#arguments(info)));
  }

  #set(object: RemoteObject, name: string, value: Json): void {
    this.#application.checkMember(object, camelCase(name));
    const set = object.scalars?.[camelCase(name)]?.set;
    if (!set) throw new NotModelled(`writing ${object.className}.${camelCase(name)}`);
    set(value);
  }

  #arguments(info: ArgumentInfo | undefined): readonly Argument[] {
    return this.#argumentValues(info).map((json, index) => {
      const pathId = info?.ReferencedObjectPathIds?.[index];
      const isObject = typeof pathId === "number" && pathId > 0;
      return isObject ? { object: this.#resolve(this.#path(pathId)) } : { json };
    });
  }

  #argumentValues(info: ArgumentInfo | undefined): readonly Json[] {
    return info?.Arguments ?? [];
  }
}

/** "GetRange" → "getRange", "_RegisterDataChangedEvent" → "_registerDataChangedEvent". */
export function camelCase(name: string): string {
  return name.replace(/^_?[A-Z]/, (start) => start.toLowerCase());
}
