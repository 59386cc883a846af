import { ApiError, itemNotFound } from "../api-error";
import type { EventName } from "../model/events";
import type { WorkbookModel } from "../model/workbook";
import { type Method, type RemoteObject, type Scalar, readOnly } from "../remote-object";
import type { Json } from "../wire";
import { CustomXmlPartCollectionObject } from "./custom-xml-objects";
import { RangeAreasObject } from "./range-areas-object";
import { RangeObject } from "./range-object";
import { SettingCollectionObject } from "./setting-objects";
import { WorksheetObject } from "./worksheet-object";

/** The root of everything that a client can reach. */
export class WorkbookObject implements RemoteObject {
  readonly className = "Workbook";
  readonly scalars: Readonly<Record<string, Scalar>>;
  readonly objects: Readonly<Record<string, () => RemoteObject>>;
  readonly methods: Readonly<Record<string, Method>>;

  constructor(workbook: WorkbookModel) {
    this.scalars = { name: readOnly(() => workbook.name) };
    this.objects = {
      worksheets: () => new WorksheetCollectionObject(workbook),
      customXmlParts: () => new CustomXmlPartCollectionObject(workbook),
      settings: () => new SettingCollectionObject(workbook.settings),
    };
    this.methods = {
      getSelectedRange: () => {
        const { sheet, areas } = workbook.selection;
        const [area] = areas;
        if (!area || areas.length > 1) {
          throw new ApiError("InvalidSelection", "The current selection is invalid for this action.");
        }
        return new RangeObject(workbook, sheet, area);
      },
      getSelectedRanges: () => {
        return new RangeAreasObject(workbook, workbook.selection.sheet, workbook.selection.areas);
      },
    };
  }
}

const eventsByMethod: Readonly<Record<string, EventName>> = {
  DataChangedEvent: "changed",
  AddedEvent: "added",
  DeletedEvent: "deleted",
  SelectionChangedEvent: "selectionChanged",
};

class WorksheetCollectionObject implements RemoteObject {
  readonly className = "WorksheetCollection";
  readonly methods: Readonly<Record<string, Method>>;
  readonly items: () => readonly RemoteObject[];
  readonly item: (key: Json) => RemoteObject | undefined;

  constructor(workbook: WorkbookModel) {
    const find = (key: Json) => {
      const sheet = typeof key === "string" ? workbook.find(key) : undefined;
      return sheet && new WorksheetObject(workbook, sheet);
    };
    this.items = () => workbook.sheets.map((sheet) => new WorksheetObject(workbook, sheet));
    this.item = find;
    this.methods = {
      add: (args) => new WorksheetObject(workbook, workbook.addSheet(args.optionalText(0))),
      getActiveWorksheet: () => new WorksheetObject(workbook, workbook.active),
      getItem: (args) => {
        const sheet = find(args.text(0));
        if (!sheet) throw itemNotFound();
        return sheet;
      },
      getItemOrNullObject: (args) => find(args.text(0)) ?? null,
      getCount: () => ({ value: workbook.sheets.length }),
      ...eventMethods(workbook),
    };
  }
}

function eventMethods(workbook: WorkbookModel): Readonly<Record<string, Method>> {
  const methods: Record<string, Method> = {};
  for (const [name, event] of Object.entries(eventsByMethod)) {
    methods[`_register${name}`] = () => {
      workbook.events.register(event);
      return undefined;
    };
    methods[`_unregister${name}`] = () => {
      workbook.events.unregister(event);
      return undefined;
    };
  }
  return methods;
}
