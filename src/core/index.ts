export * from "./grid/address";
export * from "./grid/row-shift";
export * from "./grid/snapshot";
export { type Reference, formulaCopier, moveReferences, quoteSheet } from "./formula/references";
export { shiftFormula } from "./formula/shift-formula";
export { isBlank, shorten, trimBlanks } from "./text/normalize";
export { formatIndicatorValue, parseIndicatorValue } from "./value/indicator-value";
export type { IndicatorValue } from "./value/indicator-value";
export { type AmountUnit, formatAmount, parseAmount, toFen } from "./value/amount";
export { PROJECT_CODE_LENGTH, parseProjectCode } from "./value/project-code";
export { formatShare, parseShare } from "./value/share";
export { parseDocumentNumber } from "./value/document-number";
export type { DocumentNumber, FoundDocumentNumber } from "./value/document-number";
export * from "./form/model";
export type { Level1Kind, Level2Kind } from "./form/levels";
export { type ColumnRole, columnRoles } from "./form/columns";
export { type FieldName, fieldNames } from "./form/field-labels";
export {
  type LayoutProfile,
  correctColumn,
  correctField,
  emptyLayoutProfile,
  formatLayoutProfile,
  parseLayoutProfile,
} from "./form/layout-profile";
export {
  type FormExplanation,
  type HeaderNote,
  type LabelNote,
  explainForm,
  explainLostHeader,
} from "./form/explanation";
export { formAt } from "./form/form-at";
export { formsOf, readForms, readWorkbook } from "./form/read-workbook";
export * from "./diagnostics/diagnostic";
export { lapsedWaivers } from "./diagnostics/lapsed-waivers";
export { type Waiver, formatWaivers, parseWaivers, waiverFor, waiverReasons } from "./diagnostics/waiver";
export { type ParsedProfile, formatProfile, parseProfile } from "./profiles/profile-json";
export { type CheckSettings, defaultSettings, formatSettings, parseSettings } from "./profiles/settings";
export { type FieldKey, type Profile, findProfile, profileFor, profiles } from "./profiles";
export { type Rule, findRule, rules } from "./rules";
export {
  type CheckOptions,
  type CheckResult,
  type CheckedForm,
  type WaivedDiagnostic,
  checkWorkbook,
  safeFixes,
} from "./check";
export { findAgain } from "./find-again";
export * from "./change/change-set";
export * from "./change/refusal";
export { sheetOf } from "./change/sheet-of";
export * from "./change/show-number";
export { applyChange, type Applied } from "./change/apply";
export { invertChange } from "./change/invert";
export * from "./templates";
export * from "./indicator-rows";
export * from "./library";
export {
  type ListedProject,
  type ProjectList,
  type RowProblem,
  type UnusableRow,
  readProjectList,
} from "./batch/project-list";
export { templateFor } from "./batch/template-for";
export { type BatchPlacement, insertForms } from "./batch/insert-forms";
export { type ReportLine, reportLines } from "./report/report";
export { reportCsv } from "./report/report-csv";
export { reportChange } from "./report/report-sheet";
