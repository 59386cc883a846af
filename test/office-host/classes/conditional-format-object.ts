import { ApiError, invalidArgument, itemNotFound } from "../api-error";
import { type Area, overlap } from "../model/area";
import type { ConditionalFormatModel } from "../model/conditional-format";
import type { SheetModel } from "../model/sheet";
import type { WorkbookModel } from "../model/workbook";
import {
  type Method,
  type RemoteObject,
  type Scalar,
  booleanOf,
  oneOf,
  readOnly,
  textOf,
} from "../remote-object";
import type { Json } from "../wire";
import { colourOf } from "./range-format-object";

/** The conditional formats that touch some areas. */
export class ConditionalFormatCollectionObject implements RemoteObject {
  readonly className = "ConditionalFormatCollection";
  readonly methods: Readonly<Record<string, Method>>;
  readonly items: () => readonly RemoteObject[];
  readonly item: (key: Json) => RemoteObject | undefined;

  constructor(workbook: WorkbookModel, sheet: SheetModel, areas: readonly Area[]) {
    const touching = () => {
      return sheet.conditionalFormats.filter((format) =>
        format.areas.some((own) => areas.some((area) => overlap(own, area))),
      );
    };
    const find = (id: Json) => touching().find((format) => format.id === id);
    this.items = () => touching().map((format) => new ConditionalFormatObject(sheet, format));
    this.item = (key) => {
      const format = find(key);
      return format && new ConditionalFormatObject(sheet, format);
    };
    this.methods = {
      add: (args) => {
        sheet.refuseIfProtected();
        const type = oneOf(args.text(0), ["Custom", "CellValue", "ContainsText"]);
        const format = { id: workbook.nextId(), type, areas, properties: new Map<string, Json>() };
        sheet.conditionalFormats.push(format);
        return new ConditionalFormatObject(sheet, format);
      },
      getItem: (args) => {
        const format = find(args.text(0));
        if (!format) throw itemNotFound();
        return new ConditionalFormatObject(sheet, format);
      },
      getCount: () => ({ value: touching().length }),
      clearAll: () => {
        sheet.refuseIfProtected();
        const gone = new Set(touching());
        sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => !gone.has(format));
        return undefined;
      },
    };
  }
}

class ConditionalFormatObject implements RemoteObject {
  readonly className = "ConditionalFormat";
  readonly identity: Readonly<Record<string, string>>;
  readonly scalars: Readonly<Record<string, Scalar>>;
  readonly objects: Readonly<Record<string, () => RemoteObject | null>>;
  readonly methods: Readonly<Record<string, Method>>;

  constructor(sheet: SheetModel, format: ConditionalFormatModel) {
    const custom = () => customFormat(sheet, format);
    this.identity = { Id: format.id };
    this.scalars = {
      id: readOnly(() => format.id),
      type: readOnly(() => format.type),
      stopIfTrue: property(sheet, format, "stopIfTrue", booleanOf),
    };
    this.objects = {
      custom: () => {
        if (format.type !== "Custom") {
          throw new ApiError("InvalidOperation", "This conditional format is of another type.");
        }
        return custom();
      },
      customOrNullObject: () => (format.type === "Custom" ? custom() : null),
    };
    this.methods = {
      delete: () => {
        sheet.refuseIfProtected();
        if (!sheet.conditionalFormats.includes(format)) throw itemNotFound();
        sheet.conditionalFormats = sheet.conditionalFormats.filter((other) => other !== format);
        return undefined;
      },
    };
  }
}

function customFormat(sheet: SheetModel, format: ConditionalFormatModel): RemoteObject {
  const part = (className: string, path: string): RemoteObject => ({
    className,
    scalars: { color: property(sheet, format, `${path}/color`, colourOf) },
  });
  return {
    className: "CustomConditionalFormat",
    objects: {
      rule: () => ({
        className: "ConditionalFormatRule",
        scalars: { formula: property(sheet, format, "rule/formula", formulaOf) },
      }),
      format: () => ({
        className: "ConditionalRangeFormat",
        objects: {
          fill: () => part("ConditionalRangeFill", "format/fill"),
          font: () => part("ConditionalRangeFont", "format/font"),
        },
      }),
    },
  };
}

function property(
  sheet: SheetModel,
  format: ConditionalFormatModel,
  path: string,
  check: (value: Json) => Json,
): Scalar {
  return {
    get: () => format.properties.get(path) ?? null,
    set: (value) => {
      sheet.refuseIfProtected();
      format.properties.set(path, check(value));
    },
  };
}

function formulaOf(value: Json): Json {
  const formula = textOf(value);
  if (!formula.startsWith("=")) throw invalidArgument();
  return formula;
}
