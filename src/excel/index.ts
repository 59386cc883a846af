export { ExcelHost } from "./excel-host";
export { type ApiVersion, supportsApi } from "./requirement-sets";
