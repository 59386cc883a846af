import { NotModelled } from "./api-error";
import type { RemoteObject } from "./remote-object";
import type { Json, QueryInfo } from "./wire";

type Identify = (object: RemoteObject) => Json;
type Answer = Record<string, Json>;

/** Answers `load`: the scalars asked for, and those of objects below, keyed as the client expects them. */
export function queryObject(object: RemoteObject, query: QueryInfo, identify: Identify): Json {
  const identity = identify(object) as Readonly<Answer>;
  if (!object.items) return { ...identity, ...select(object, query.Select, identify) };
  const skip = query.Skip ?? 0;
  const items = object.items().slice(skip, query.Top === undefined ? undefined : skip + query.Top);
  return {
    ...identity,
    _Items: items.map((item) => queryObject(item, query.Select ? { Select: query.Select } : {}, identify)),
  };
}

function select(object: RemoteObject, names: readonly string[] | undefined, identify: Identify): Answer {
  const answer: Answer = {};
  const below = new Map<string, string[]>();
  for (const name of names?.length ? names : Object.keys(object.scalars ?? {})) {
    const [head = "", ...rest] = name.split("/");
    if (rest.length > 0) below.set(head, [...(below.get(head) ?? []), rest.join("/")]);
    else answer[pascalCase(head)] = member(object, head, identify);
  }
  for (const [name, inner] of below) {
    const child = objectBelow(object, name);
    answer[pascalCase(name)] = child && queryObject(child, { Select: inner }, identify);
  }
  return answer;
}

function member(object: RemoteObject, name: string, identify: Identify): Json {
  const scalar = object.scalars?.[name];
  if (scalar) return scalar.get();
  const child = objectBelow(object, name);
  return child && queryObject(child, {}, identify);
}

function objectBelow(object: RemoteObject, name: string): RemoteObject | null {
  const child = object.objects?.[name];
  if (!child) throw new NotModelled(`${object.className}.${name}`);
  return child();
}

function pascalCase(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
