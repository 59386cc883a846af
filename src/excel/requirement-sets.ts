/** Versions of ExcelApi that make a difference here: 1.9 is the floor, 1.13 tells merged areas. */
export type ApiVersion = "1.9" | "1.13";

/** Whether this Excel knows the calls of that version. */
export function supportsApi(version: ApiVersion): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", version);
}
