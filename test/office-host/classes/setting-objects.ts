import { itemNotFound } from "../api-error";
import { type Method, type RemoteObject, readOnly } from "../remote-object";
import type { Json } from "../wire";

export class SettingCollectionObject implements RemoteObject {
  readonly className = "SettingCollection";
  readonly methods: Readonly<Record<string, Method>>;
  readonly items: () => readonly RemoteObject[];
  readonly item: (key: Json) => RemoteObject | undefined;

  constructor(settings: Map<string, Json>) {
    const find = (key: Json) => {
      return typeof key === "string" && settings.has(key) ? setting(settings, key) : undefined;
    };
    this.items = () => Array.from(settings.keys(), (key) => setting(settings, key));
    this.item = find;
    this.methods = {
      add: (args) => {
        settings.set(args.text(0), args.json(1));
        return setting(settings, args.text(0));
      },
      getItem: (args) => {
        const found = find(args.text(0));
        if (!found) throw itemNotFound();
        return found;
      },
      getItemOrNullObject: (args) => find(args.text(0)) ?? null,
    };
  }
}

function setting(settings: Map<string, Json>, key: string): RemoteObject {
  return {
    className: "Setting",
    identity: { _Id: key },
    scalars: {
      key: readOnly(() => key),
      value: {
        get: () => settings.get(key) ?? null,
        set: (value) => {
          settings.set(key, value);
        },
      },
    },
    methods: {
      delete: () => {
        settings.delete(key);
        return undefined;
      },
    },
  };
}
