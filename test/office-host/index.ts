export { OfficeHost, type OfficeHostOptions, type PlannedFailure, type Trip } from "./office-host";
export { latestApiLevel } from "./api-levels";
export { officeHostWith } from "./office-host-with";
export { connectNode } from "./node-bridge";
export { WebSession } from "./web-session";
export { User } from "./user";
export type { WorkbookModel } from "./model/workbook";
export type { SheetModel } from "./model/sheet";
