import type { Json } from "../wire";
import type { Area } from "./area";

export interface ConditionalFormatModel {
  readonly id: string;
  readonly type: string;
  readonly areas: readonly Area[];
  /** Rule and format, by path: "rule/formula", "format/fill/color". */
  readonly properties: Map<string, Json>;
}
