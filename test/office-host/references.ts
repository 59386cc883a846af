import { ApiError } from "./api-error";
import type { RemoteObject } from "./remote-object";
import type { Json, ObjectPath } from "./wire";

/** References handed out for objects without a name of their own, until the client gives them back. */
export class References {
  readonly #objects = new Map<string, RemoteObject>();
  readonly #names = new Map<RemoteObject, string>();

  /** What the client is told about an object when it first names it. */
  identify(object: RemoteObject, path: ObjectPath): Json {
    const identity: Record<string, string> = { ...object.identity };
    if (object.needsReference && !path.D) identity._ReferenceId = this.#hand(object);
    return identity;
  }

  find(reference: string): RemoteObject {
    const object = this.#objects.get(reference);
    if (!object)
      throw new ApiError("InvalidReference", "This reference is not valid for the current operation.");
    return object;
  }

  remove(reference: string): void {
    this.#objects.delete(reference);
  }

  #hand(object: RemoteObject): string {
    const name = this.#names.get(object) ?? `reference${this.#names.size + 1}`;
    this.#names.set(object, name);
    this.#objects.set(name, object);
    return name;
  }
}
