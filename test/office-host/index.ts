export { OfficeHost, type OfficeHostOptions, type PlannedFailure, type Trip } from "./office-host";
export { connectNode } from "./node-bridge";
export { User } from "./user";
export type { WorkbookModel } from "./model/workbook";
export type { SheetModel } from "./model/sheet";
