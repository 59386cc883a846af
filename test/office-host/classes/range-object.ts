import { NotModelled, generalException, sizeMismatch } from "../api-error";
import {
  type Area,
  addressOf,
  areaAt,
  cellCountOf,
  contains,
  isWholeRows,
  overlap,
  parseAddress,
  sizeOf,
} from "../model/area";
import type { SheetModel } from "../model/sheet";
import type { WorkbookModel } from "../model/workbook";
import {
  type Arguments,
  type Method,
  type RemoteObject,
  type Scalar,
  oneOf,
  readOnly,
} from "../remote-object";
import { ConditionalFormatCollectionObject } from "./conditional-format-object";
import { DataValidationObject } from "./data-validation-object";
import { contentScalars } from "./range-contents";
import { RangeAreasObject } from "./range-areas-object";
import { RangeFormatObject } from "./range-format-object";
import { WorksheetObject } from "./worksheet-object";

/** Above this, getMergedAreasOrNullObject gives up. */
const mergedAreaLimit = 512;

export class RangeObject implements RemoteObject {
  readonly className = "Range";
  readonly needsReference = true;
  readonly workbook: WorkbookModel;
  readonly sheet: SheetModel;
  readonly area: Area;
  readonly scalars: Readonly<Record<string, Scalar>>;
  readonly objects: Readonly<Record<string, () => RemoteObject>>;
  readonly methods: Readonly<Record<string, Method>>;

  constructor(workbook: WorkbookModel, sheet: SheetModel, area: Area) {
    this.workbook = workbook;
    this.sheet = sheet;
    this.area = area;
    const { height, width } = sizeOf(area);
    this.scalars = {
      address: readOnly(() => fullAddress(sheet, area)),
      rowIndex: readOnly(() => area.top),
      columnIndex: readOnly(() => area.left),
      rowCount: readOnly(() => height),
      columnCount: readOnly(() => width),
      cellCount: readOnly(() => cellCountOf(area)),
      isEntireRow: readOnly(() => isWholeRows(area)),
      ...contentScalars(workbook, sheet, area),
      hyperlink: this.#hyperlink(),
    };
    this.objects = {
      worksheet: () => new WorksheetObject(workbook, sheet),
      format: () => new RangeFormatObject(sheet, [area]),
      dataValidation: () => new DataValidationObject(sheet, [area]),
      conditionalFormats: () => new ConditionalFormatCollectionObject(workbook, sheet, [area]),
    };
    this.methods = { ...this.#reaching(), ...this.#changing() };
  }

  /** Methods that lead to other ranges. */
  #reaching(): Readonly<Record<string, Method>> {
    const { workbook, sheet, area } = this;
    const range = (other: Area) => new RangeObject(workbook, sheet, other);
    return {
      getCell: (args) => range(areaAt(area.top + args.number(0), area.left + args.number(1), 1, 1)),
      getRow: (args) => range(areaAt(area.top + args.number(0), area.left, 1, sizeOf(area).width)),
      getBoundingRect: (args) => range(boundingArea(area, this.#otherArea(args))),
      getIntersectionOrNullObject: (args) => {
        const both = intersection(area, this.#otherArea(args));
        return both ? range(both) : null;
      },
      getUsedRangeOrNullObject: (args) => {
        const used = sheet.usedArea(area, args.flag(0));
        return used ? range(used) : null;
      },
      getMergedAreasOrNullObject: () => {
        const merges = sheet.merges.filter((merge) => startsInside(area, merge));
        if (merges.length > mergedAreaLimit) {
          throw generalException(`There are more than ${mergedAreaLimit} merged areas.`);
        }
        return merges.length > 0 ? new RangeAreasObject(workbook, sheet, merges) : null;
      },
    };
  }

  /** Methods that change the sheet, or what is selected. */
  #changing(): Readonly<Record<string, Method>> {
    const { workbook, sheet, area } = this;
    const writing = (change: (args: Arguments) => undefined | RemoteObject): Method => {
      return (args) => {
        sheet.refuseIfProtected();
        return change(args);
      };
    };
    return {
      _validateArraySize: (args) => {
        const { height, width } = sizeOf(area);
        if (args.number(0) !== height || args.number(1) !== width) throw sizeMismatch();
        return undefined;
      },
      select: () => {
        workbook.select(sheet, [area]);
        return undefined;
      },
      insert: writing((args) => {
        this.#refusePartialRows("insert", oneOf(args.text(0), ["Down", "Right"]), "Down");
        workbook.insertRows(sheet, area.top, sizeOf(area).height);
        workbook.changed(sheet, area, "RowInserted", "addin");
        return new RangeObject(workbook, sheet, area);
      }),
      delete: writing((args) => {
        this.#refusePartialRows("delete", oneOf(args.text(0), ["Up", "Left"]), "Up");
        workbook.deleteRows(sheet, area.top, sizeOf(area).height);
        workbook.changed(sheet, area, "RowDeleted", "addin");
        return undefined;
      }),
      merge: writing((args) => {
        if (args.flag(0)) throw new NotModelled("Range.merge(across)");
        sheet.merge(area);
        return undefined;
      }),
      unmerge: writing(() => {
        sheet.unmerge(area);
        return undefined;
      }),
      copyFrom: writing((args) => {
        const source = args.objectOrText(0, RangeObject);
        const from = typeof source === "string" ? { sheet, area: parseAddress(source) } : source;
        oneOf(args.text(1), ["Formats"]);
        copyFormats(from, this);
        return undefined;
      }),
    };
  }

  #hyperlink(): Scalar {
    const { sheet, area } = this;
    return {
      get: () => sheet.cell(area.top, area.left)?.hyperlink ?? null,
      set: (value) => {
        sheet.refuseIfProtected();
        if (cellCountOf(area) !== 1) throw new NotModelled("hyperlinks of more than one cell");
        sheet.change(area.top, area.left, { hyperlink: value });
      },
    };
  }

  #refusePartialRows(method: string, shift: string, expected: string): void {
    if (!isWholeRows(this.area) || shift !== expected) {
      throw new NotModelled(`Range.${method} of anything but whole rows`);
    }
  }

  #otherArea(args: Arguments): Area {
    const other = args.objectOrText(0, RangeObject);
    return typeof other === "string" ? parseAddress(other) : other.area;
  }
}

/** "项目!B2:D5", the sheet in quotes where its name needs them. */
export function fullAddress(sheet: SheetModel, area: Area): string {
  const needsQuotes = !/^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet.name);
  const name = needsQuotes ? `'${sheet.name.replaceAll("'", "''")}'` : sheet.name;
  return `${name}!${addressOf(area)}`;
}

function startsInside(area: Area, merge: Area): boolean {
  return contains(area, { top: merge.top, left: merge.left, bottom: merge.top, right: merge.left });
}

function boundingArea(a: Area, b: Area): Area {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

function intersection(a: Area, b: Area): Area | undefined {
  if (!overlap(a, b)) return undefined;
  return {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
}

function cutsMerge(sheet: SheetModel, area: Area): boolean {
  return sheet.merges.some((merge) => overlap(merge, area) && !contains(area, merge));
}

/** Repeats the source's formats over the target; merged areas inside the source are part of them. */
function copyFormats(from: { sheet: SheetModel; area: Area }, to: RangeObject): void {
  const source = sizeOf(from.area);
  const target = sizeOf(to.area);
  if (cutsMerge(from.sheet, from.area) || cutsMerge(to.sheet, to.area)) {
    throw generalException("To do this, all the merged cells need to be the same size.");
  }
  for (let row = 0; row < target.height; row++) {
    for (let column = 0; column < Math.min(target.width, 256); column++) {
      const cell = from.sheet.cell(
        from.area.top + (row % source.height),
        from.area.left + (column % source.width),
      );
      to.sheet.change(to.area.top + row, to.area.left + column, { format: { ...cell?.format } });
    }
  }
  for (let row = 0; row + source.height <= target.height; row += source.height) {
    for (const merge of from.sheet.merges) {
      if (!contains(from.area, merge)) continue;
      const down = to.area.top + row - from.area.top;
      const across = to.area.left - from.area.left;
      to.sheet.merge({
        top: merge.top + down,
        bottom: merge.bottom + down,
        left: merge.left + across,
        right: merge.right + across,
      });
    }
  }
}
