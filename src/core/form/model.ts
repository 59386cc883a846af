import type { CellAddress, CellRange } from "../grid/address";
import type { CellContent } from "../grid/snapshot";
import type { Amount, AmountUnit } from "../value/amount";
import type { FoundDocumentNumber } from "../value/document-number";
import type { IndicatorValue } from "../value/indicator-value";
import type { ProjectCode } from "../value/project-code";
import type { Share } from "../value/share";
import type { Column } from "./header-columns";
import type { Level1Kind, Level2Kind } from "./levels";

/** Something a form says, tied to the cell that says it. */
export interface Field<T> {
  /** The cell; for a blank one, the cell where it belongs. */
  readonly at: CellAddress;
  /** What the cell shows, or the part of it that belongs to the field. */
  readonly text: string;
  /** What the cell holds. */
  readonly content: CellContent;
  readonly value: T;
  /** False where the field is spread over cells or shares one with its label: then no fix may rewrite it. */
  readonly isWholeCell: boolean;
}

/** A first or second level as printed on this row or inherited from above. */
export interface Level<Kind> {
  /** Where it is printed; for an inherited one, the cell above that prints it. */
  readonly at: CellAddress;
  readonly text: string;
  /** What the cell holds. */
  readonly content: CellContent;
  /** Undefined for a name that no framework knows. */
  readonly kind: Kind | undefined;
}

/** What a basis cell cites. */
export interface Basis {
  readonly documents: readonly FoundDocumentNumber[];
}

/** One row of the indicator table. Columns that the form does not have are undefined. */
export interface Indicator {
  /** Counted from 0. */
  readonly row: number;
  readonly level1: Level<Level1Kind>;
  readonly level2: Level<Level2Kind>;
  /** The name of the indicator. */
  readonly level3: Field<string>;
  readonly description: Field<string> | undefined;
  readonly indicatorValue: Field<IndicatorValue>;
  readonly basis: Field<Basis> | undefined;
  readonly actualValue: Field<IndicatorValue> | undefined;
  readonly maxScore: Field<string> | undefined;
  readonly score: Field<string> | undefined;
  /** Nothing is written behind the printed level, or only strokes: the row waits to be used. */
  readonly isUnused: boolean;
}

/** 资金支出计划: what is to be spent by the end of a month, as part of the whole. */
export interface PlannedShare extends Field<Share> {
  /** As printed: 3月底. */
  readonly label: string;
}

/** The fields above the table. A field is undefined when the form does not print its label. */
export interface FormFields {
  readonly projectCode: Field<ProjectCode> | undefined;
  readonly projectName: Field<string> | undefined;
  readonly budgetedAmount: Field<Amount> | undefined;
  readonly fiscalFunds: Field<Amount> | undefined;
  readonly otherFunds: Field<Amount> | undefined;
  /** 上年结转资金, in forms that list it beside this year's. */
  readonly carriedOverFunds: Field<Amount> | undefined;
  readonly fundUse: Field<string> | undefined;
  readonly expenditurePlan: readonly PlannedShare[] | undefined;
  readonly performanceTarget: Field<string> | undefined;
  readonly amountUnit: Field<AmountUnit> | undefined;
  readonly budgetUnit: Field<string> | undefined;
}

export type FormKind = "performanceTarget" | "performanceSelfEvaluation" | "performanceMonitoring";

/** 2015: 财预〔2015〕88号, cost under output. 2021: 财预〔2021〕101号, cost as a first level. */
export type Framework = "2015" | "2021" | "unknown";

/** One 项目绩效目标表, read. */
export interface PerformanceForm {
  readonly kind: FormKind;
  readonly framework: Framework;
  /** From the title, or the first field, to the last row of the table. */
  readonly range: CellRange;
  readonly title: Field<string> | undefined;
  /** From the title, or else from a line or label above the table; undefined where none is named, or several. */
  readonly budgetYear: number | undefined;
  readonly headerRow: number;
  readonly columns: readonly Column[];
  readonly fields: FormFields;
  readonly indicators: readonly Indicator[];
  /** Of forms with a 长期 block beside the 年度 block; empty in all others. */
  readonly longTermIndicators: readonly Indicator[];
}

/** Why something on a sheet was not read as part of a form. */
export type SkipReason =
  | "hiddenSheet"
  | "emptySheet"
  | "noHeader"
  | "valueHeaderMissing"
  | "nameHeaderMissing"
  | "repeatedHeader"
  | "columnNumbers"
  | "levelRow"
  | "placeholderRow"
  | "totalRow"
  | "noteRow"
  | "mergeAcrossForms";

export interface Skipped {
  readonly range: CellRange;
  readonly reason: SkipReason;
}

export interface SheetReading {
  readonly name: string;
  readonly forms: readonly PerformanceForm[];
  readonly skipped: readonly Skipped[];
}

/** A workbook, read: every sheet with its forms. */
export interface WorkbookReading {
  readonly sheets: readonly SheetReading[];
}
