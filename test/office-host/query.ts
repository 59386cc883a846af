import { NotModelled } from "./api-error";
import type { CheckMember } from "./api-levels";
import type { RemoteObject } from "./remote-object";
import type { Json, QueryInfo } from "./wire";

interface Asked {
  readonly identify: (object: RemoteObject) => Json;
  readonly checkMember: CheckMember;
}
type Answer = Record<string, Json>;

/** Answers `load`: the scalars asked for, and those of objects below, keyed as the client expects them. */
export function queryObject(object: RemoteObject, query: QueryInfo, asked: Asked): Json {
  const identity = asked.identify(object) as Readonly<Answer>;
  if (!object.items) return { ...identity, ...select(object, query.Select, asked) };
  const skip = query.Skip ?? 0;
  const items = object.items().slice(skip, query.Top === undefined ? undefined : skip + query.Top);
  return {
    ...identity,
    _Items: items.map((item) => queryObject(item, query.Select ? { Select: query.Select } : {}, asked)),
  };
}

function select(object: RemoteObject, names: readonly string[] | undefined, asked: Asked): Answer {
  const answer: Answer = {};
  const below = new Map<string, string[]>();
  for (const name of names?.length ? names : Object.keys(object.scalars ?? {})) {
    const [head = "", ...rest] = name.split("/");
    asked.checkMember(object, head);
    if (rest.length > 0) below.set(head, [...(below.get(head) ?? []), rest.join("/")]);
    else answer[pascalCase(head)] = member(object, head, asked);
  }
  for (const [name, inner] of below) {
    const child = objectBelow(object, name);
    answer[pascalCase(name)] = child && queryObject(child, { Select: inner }, asked);
  }
  return answer;
}

function member(object: RemoteObject, name: string, asked: Asked): Json {
  const scalar = object.scalars?.[name];
  if (scalar) return scalar.get();
  const child = objectBelow(object, name);
  return child && queryObject(child, {}, asked);
}

function objectBelow(object: RemoteObject, name: string): RemoteObject | null {
  const child = object.objects?.[name];
  if (!child) throw new NotModelled(`${object.className}.${name}`);
  return child();
}

function pascalCase(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
