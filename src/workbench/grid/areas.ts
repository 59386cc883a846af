import type { IRange } from "@univerjs/core";
import type { Area } from "../../core";

export function univerRange({ top, left, bottom, right }: Area): IRange {
  return { startRow: top, startColumn: left, endRow: bottom, endColumn: right };
}

export function areaOf({ startRow, startColumn, endRow, endColumn }: IRange): Area {
  return { top: startRow, left: startColumn, bottom: endRow, right: endColumn };
}
