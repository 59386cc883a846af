import { ApiError, NotModelled, invalidArgument } from "../api-error";
import { type Area, addressOf, areaAt, isWholeRows, parseAddress, wholeSheet } from "../model/area";
import type { SheetModel } from "../model/sheet";
import type { WorkbookModel } from "../model/workbook";
import {
  type Arguments,
  type Method,
  type RemoteObject,
  type Scalar,
  booleanOf,
  numberOf,
  oneOf,
  readOnly,
  recordOf,
} from "../remote-object";
import type { Json } from "../wire";
import { RangeAreasObject } from "./range-areas-object";
import { RangeObject } from "./range-object";

/** The longest text of addresses that getRanges takes. */
const longestAddressList = 8192;

export class WorksheetObject implements RemoteObject {
  readonly className = "Worksheet";
  readonly identity: Readonly<Record<string, string>>;
  readonly scalars: Readonly<Record<string, Scalar>>;
  readonly objects: Readonly<Record<string, () => RemoteObject>>;
  readonly methods: Readonly<Record<string, Method>>;

  constructor(workbook: WorkbookModel, sheet: SheetModel) {
    const range = (area: Area) => new RangeObject(workbook, sheet, area);
    const used = (args: Arguments) => sheet.usedArea(wholeSheet, args.flag(0));
    this.identity = { Id: sheet.id };
    this.scalars = {
      id: readOnly(() => sheet.id),
      name: readOnly(() => sheet.name),
      position: {
        get: () => workbook.sheets.indexOf(sheet),
        set: (value) => {
          workbook.moveSheet(sheet, numberOf(value));
        },
      },
      visibility: {
        get: () => sheet.visibility,
        set: (value) => {
          sheet.visibility = oneOf(value, ["Visible", "Hidden", "VeryHidden"]);
        },
      },
    };
    this.objects = {
      protection: () => protection(sheet),
      pageLayout: () => pageLayout(sheet),
    };
    this.methods = {
      getRange: (args) => range(args.isMissing(0) ? wholeSheet : parseAddress(args.text(0))),
      getRanges: (args) => {
        const addresses = args.text(0);
        if (addresses.length > longestAddressList) throw invalidArgument();
        return new RangeAreasObject(workbook, sheet, addresses.split(",").map(parseAddress));
      },
      getRangeByIndexes: (args) => {
        return range(areaAt(args.number(0), args.number(1), args.number(2), args.number(3)));
      },
      getCell: (args) => range(areaAt(args.number(0), args.number(1), 1, 1)),
      getUsedRange: (args) => range(used(args) ?? areaAt(0, 0, 1, 1)),
      getUsedRangeOrNullObject: (args) => {
        const area = used(args);
        return area ? range(area) : null;
      },
      activate: () => {
        workbook.activate(sheet);
        return undefined;
      },
      delete: () => {
        workbook.deleteSheet(sheet);
        return undefined;
      },
    };
  }
}

function protection(sheet: SheetModel): RemoteObject {
  return {
    className: "WorksheetProtection",
    scalars: { protected: readOnly(() => sheet.isProtected) },
    methods: {
      protect: () => {
        if (sheet.isProtected) {
          throw new ApiError("InvalidOperation", "This operation is not permitted on a protected sheet.");
        }
        sheet.isProtected = true;
        return undefined;
      },
      unprotect: () => {
        sheet.isProtected = false;
        return undefined;
      },
    },
  };
}

function pageLayout(sheet: SheetModel): RemoteObject {
  const scalar = (name: string, check: (value: Json) => Json): Scalar => ({
    get: () => sheet.page.get(name) ?? null,
    set: (value) => {
      sheet.page.set(name, check(value));
    },
  });
  return {
    className: "PageLayout",
    scalars: {
      orientation: scalar("orientation", (value) => oneOf(value, ["Portrait", "Landscape"])),
      paperSize: scalar("paperSize", (value) => oneOf(value, ["A4", "A3", "Letter"])),
      centerHorizontally: scalar("centerHorizontally", booleanOf),
      zoom: scalar("zoom", recordOf),
    },
    methods: {
      setPrintTitleRows: (args) => {
        const rows = args.objectOrText(0, RangeObject);
        const area = typeof rows === "string" ? parseAddress(rows) : rows.area;
        if (!isWholeRows(area)) throw new NotModelled("print titles that are not whole rows");
        sheet.page.set("printTitleRows", addressOf(area));
        return undefined;
      },
    },
  };
}
