export * from "./styled-workbook";
export * from "./xlsx-error";
export { applyChangeToStyled } from "./apply-change";
export { newWorkbook } from "./new-workbook";
export { type XlsxFile, openWorkbook } from "./open";
export type { ZipCodec } from "./zip/codec";
export { type Loss, type Saved, saveWorkbook } from "./save";
export { showNumber } from "./styles/show-number";
