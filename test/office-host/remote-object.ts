import { invalidArgument } from "./api-error";
import type { Json } from "./wire";

export interface Scalar {
  readonly get: () => Json;
  readonly set?: (value: Json) => void;
}

/** What a method gives: nothing, a value, an object, or null for the null object of …OrNullObject. */
export type MethodResult = undefined | { readonly value: Json } | RemoteObject | null;
export type Method = (args: Arguments) => MethodResult;

/** One object of the Excel API as a client sees it; names are in the API's own lower camel case. */
export interface RemoteObject {
  readonly className: string;
  /** Sent back when the object is first named, so that the client can find it again: Id, or _Id. */
  readonly identity?: Readonly<Record<string, string>>;
  /** Ranges have no name of their own; the host hands out a reference. */
  readonly needsReference?: boolean;
  readonly scalars?: Readonly<Record<string, Scalar>>;
  readonly objects?: Readonly<Record<string, () => RemoteObject | null>>;
  readonly methods?: Readonly<Record<string, Method>>;
  /** A collection's members, in order. */
  readonly items?: () => readonly RemoteObject[];
  /** A collection's member by key; undefined where there is none. */
  readonly item?: (key: Json) => RemoteObject | undefined;
}

export function readOnly(get: () => Json): Scalar {
  return { get };
}

/** One argument as it came over the wire: plain data, or an object named by its path. */
export type Argument = { readonly json: Json } | { readonly object: RemoteObject | null };

/** The arguments of one call, taken strictly: Excel answers InvalidArgument where a type does not fit. */
export class Arguments {
  readonly #arguments: readonly Argument[];

  constructor(values: readonly Argument[]) {
    this.#arguments = values;
  }

  json(index: number): Json {
    const argument = this.#arguments[index];
    return argument && "json" in argument ? argument.json : null;
  }

  text(index: number): string {
    return textOf(this.json(index));
  }

  optionalText(index: number): string | undefined {
    return this.isMissing(index) ? undefined : this.text(index);
  }

  number(index: number): number {
    return numberOf(this.json(index));
  }

  /** False where it is missing. */
  flag(index: number): boolean {
    return this.isMissing(index) ? false : booleanOf(this.json(index));
  }

  object<T extends RemoteObject>(index: number, type: abstract new (...parameters: never[]) => T): T {
    const argument = this.#arguments[index];
    if (!argument || !("object" in argument) || !(argument.object instanceof type)) throw invalidArgument();
    return argument.object;
  }

  /** An object of that class, or a text. */
  objectOrText<T extends RemoteObject>(
    index: number,
    type: abstract new (...parameters: never[]) => T,
  ): T | string {
    const json = this.json(index);
    return typeof json === "string" ? json : this.object(index, type);
  }

  isMissing(index: number): boolean {
    const argument = this.#arguments[index];
    return !argument || ("json" in argument && argument.json === null);
  }
}

export function textOf(value: Json): string {
  if (typeof value !== "string") throw invalidArgument();
  return value;
}

export function numberOf(value: Json): number {
  if (typeof value !== "number") throw invalidArgument();
  return value;
}

export function booleanOf(value: Json): boolean {
  if (typeof value !== "boolean") throw invalidArgument();
  return value;
}

export function oneOf<T extends string>(value: Json, allowed: readonly T[]): T {
  const found = allowed.find((candidate) => candidate === value);
  if (found === undefined)
    throw invalidArgument(`${JSON.stringify(value)} is none of ${allowed.join(", ")}.`);
  return found;
}

/** A plain object of the client, such as a validation rule. */
export function recordOf(value: Json): Readonly<Record<string, Json>> {
  if (value === null || typeof value !== "object" || Array.isArray(value)) throw invalidArgument();
  return value as Readonly<Record<string, Json>>;
}
