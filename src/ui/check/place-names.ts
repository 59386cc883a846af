import {
  type CellAddress,
  type FormFields,
  type PerformanceForm,
  formatCell,
  isBlank,
  sameCell,
  shorten,
} from "../../core";

/** What a clerk calls the fields of a form. */
export const FIELD_NAMES = {
  projectCode: "项目编码",
  projectName: "项目名称",
  budgetedAmount: "预算数",
  fiscalFunds: "财政资金",
  otherFunds: "其他资金",
  carriedOverFunds: "上年结转资金",
  fundUse: "资金用途",
  performanceTarget: "绩效目标",
  amountUnit: "金额单位",
  budgetUnit: "预算单位",
} as const satisfies Partial<Record<keyof FormFields, string>>;

const NAMED_FIELDS = Object.keys(FIELD_NAMES) as (keyof typeof FIELD_NAMES)[];

/** What stands in a cell, in the words printed on the form: 合格率, 项目编码, 3月底支出计划. Empty where nothing names it. */
export function placeName(form: PerformanceForm | undefined, at: CellAddress): string {
  if (!form) return "";
  const { fields, indicators } = form;
  const indicator = indicators.find(({ row, level3 }) => row === at.row && level3.at.sheet === at.sheet);
  if (indicator) {
    const { level1, level2, level3 } = indicator;
    return shorten([level3.value, level2.text, level1.text].find((text) => !isBlank(text)) ?? "");
  }
  const name = NAMED_FIELDS.find((key) => {
    const field = fields[key];
    return field !== undefined && sameCell(field.at, at);
  });
  if (name) return FIELD_NAMES[name];
  const share = fields.expenditurePlan?.find((planned) => sameCell(planned.at, at));
  return share ? `${share.label}支出计划` : "";
}

const MOST_CELLS = 3;

/** "F10" or "G11、G12、G13等7处". */
export function listCells(places: readonly { readonly at: CellAddress }[]): string {
  const cells = places.slice(0, MOST_CELLS).map(({ at }) => formatCell(at));
  const rest = places.length > MOST_CELLS ? `等${places.length}处` : "";
  return `${cells.join("、")}${rest}`;
}
