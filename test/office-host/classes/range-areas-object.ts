import { type Area, cellCountOf } from "../model/area";
import type { SheetModel } from "../model/sheet";
import type { WorkbookModel } from "../model/workbook";
import { type RemoteObject, type Scalar, readOnly } from "../remote-object";
import { ConditionalFormatCollectionObject } from "./conditional-format-object";
import { DataValidationObject } from "./data-validation-object";
import { RangeFormatObject } from "./range-format-object";
import { RangeObject, fullAddress } from "./range-object";
import { WorksheetObject } from "./worksheet-object";

/** Several ranges of one sheet, treated alike. */
export class RangeAreasObject implements RemoteObject {
  readonly className = "RangeAreas";
  readonly needsReference = true;
  readonly scalars: Readonly<Record<string, Scalar>>;
  readonly objects: Readonly<Record<string, () => RemoteObject>>;

  constructor(workbook: WorkbookModel, sheet: SheetModel, areas: readonly Area[]) {
    this.scalars = {
      address: readOnly(() => areas.map((area) => fullAddress(sheet, area)).join(",")),
      areaCount: readOnly(() => areas.length),
      cellCount: readOnly(() => areas.reduce((sum, area) => sum + cellCountOf(area), 0)),
    };
    this.objects = {
      areas: () => ({
        className: "RangeCollection",
        items: () => areas.map((area) => new RangeObject(workbook, sheet, area)),
      }),
      worksheet: () => new WorksheetObject(workbook, sheet),
      format: () => new RangeFormatObject(sheet, areas),
      dataValidation: () => new DataValidationObject(sheet, areas),
      conditionalFormats: () => new ConditionalFormatCollectionObject(workbook, sheet, areas),
    };
  }
}
