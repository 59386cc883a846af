import { parseAmountUnit } from "../value/amount";
import { labelKey, withoutBrackets } from "./labels";

/** The fields that labels above the table name. The synonyms of printed labels live in this file and nowhere else. */
export const fieldNames = [
  "projectCode",
  "projectName",
  "budgetedAmount",
  "fiscalFunds",
  "otherFunds",
  "carriedOverFunds",
  "fundUse",
  "expenditurePlan",
  "planMonth",
  "performanceTarget",
  "amountUnit",
  "budgetUnit",
  // A label of the form that no field of ours carries: it ends the value before it.
  "otherLabel",
] as const;

export type FieldName = (typeof fieldNames)[number];

/** A printed label, and how well it names its field: of two labels for one field the smaller rank counts. */
export interface FieldLabel {
  readonly name: FieldName;
  readonly rank: number;
}

type Row = readonly [pattern: RegExp, name: FieldName, rank?: number];

/** In order: the first pattern that fits decides. Tested on the label without brackets. */
const LABELS: readonly Row[] = [
  [/^(?:预算)?项目(?:支出)?(?:编码|代码|编号)$/u, "projectCode"],
  [/^(?:预算|支出)?项目(?:支出|政策)?名称$/u, "projectName"],
  [/^(?:专项|政策)(?:资金|项目)?名称$/u, "projectName", 1],
  [/^预算数$/u, "budgetedAmount"],
  [
    /^(?:本?年度?|当年)(?:年度)?(?:本级)?(?:项目)?(?:预算|资金|资金申请|资金预算)(?:数|金额|资金|总额|总计)?$/u,
    "budgetedAmount",
    1,
  ],
  [/^(?:项目)?(?:年度)?(?:预算|资金)(?:申请)?(?:金额|总额|资金|规模|合计)?$/u, "budgetedAmount", 2],
  [/^项目总(?:预算|投资|金额)$/u, "budgetedAmount", 3],
  [/^财政资金$/u, "fiscalFunds"],
  [/^(?:其?中)?(?:当年|本年|本年度|年度)?财政(?:拨款|资金)(?:小计|合计)?$/u, "fiscalFunds", 1],
  [/^(?:其他|其它)资金$/u, "otherFunds"],
  [/^(?:自有资金|单位资金|自筹资金|其他收入)(?:小计)?$/u, "otherFunds", 1],
  [/^上年结转(?:资金|结余)?$/u, "carriedOverFunds"],
  [/^(?:项目)?(?:资金)?(?:主要)?用途$|^资金使用(?:范围|方向)$/u, "fundUse"],
  [/^预算规模(?:及|和)资金用途$/u, "otherLabel"],
  [/^(?:项目)?(?:资金)?(?:支出|用款)计划$/u, "expenditurePlan"],
  [/^(?:截?至)?(?:1[0-2]|[1-9])月底?(?:前|末)?$|^第?[一二三四]季度(?:末|底)?$/u, "planMonth"],
  [/^(?:本?年度?|项目)?(?:总体)?绩效(?:总)?目标$/u, "performanceTarget"],
  [
    /^(?:本?年度?)(?:总体)?(?:绩效)?目标$|^总体(?:绩效)?目标$|^年初设定目标$|^预期目标$/u,
    "performanceTarget",
    1,
  ],
  [
    /^(?:预算|项目|填报|申报)单位(?:名称)?$|^预算部门$|^部门(?:名称)?$|^部门(?:单位)?(?:代码|编码)?(?:及名称)?$/u,
    "budgetUnit",
  ],
  [/^(?:项目)?(?:实施|承担)单位$/u, "budgetUnit", 1],
  [/^(?:业务)?主管部门(?:及(?:其)?(?:编码|代码))?$/u, "budgetUnit", 2],
  [/^单位$/u, "budgetUnit", 3],
  [
    /^(?:年初|全年|调整)?(?:预算数|执行数|执行率)$|^(?:得分|分值)$|^(?:项目)?(?:分类|类[别型]|性质|属性|负责人|周期|期限?|审批|依据)$|^(?:建设|实施)(?:周期|期限?)$|^(?:计划|项目)?(?:开始|完成|起止)(?:日期|时间)$|^实际完成情况$|^(?:联系人|联系电话|填报人|负责人)$/u,
    "otherLabel",
  ],
];

/** What a cell above the table is the label of; undefined for a value. */
export function fieldLabel(text: string): FieldLabel | undefined {
  const key = labelKey(text);
  const found = key === "" ? undefined : matchLabel(withoutBrackets(key) || key);
  return found;
}

/** "项目名称：业务经费" in one cell: the label, and the value behind the colon. */
export interface LabelWithValue {
  readonly label: FieldLabel;
  readonly value: string;
}

/** Reads a label with its value; `labelOf` tells which label stands before the colon. */
export function labelWithValue(
  text: string,
  labelOf: (label: string) => FieldLabel | undefined,
): LabelWithValue | undefined {
  const colon = text.search(/[:：]/u);
  if (colon < 1 || colon > LONGEST_BEFORE_COLON) return undefined;
  const value = text.slice(colon + 1).trim();
  if (value === "") return undefined;
  if (parseAmountUnit(text) && text.includes("单位"))
    return { label: { name: "amountUnit", rank: 0 }, value };
  const label = labelOf(text.slice(0, colon));
  return label && label.name !== "otherLabel" ? { label, value } : undefined;
}

const LONGEST_BEFORE_COLON = 16;

function matchLabel(key: string): FieldLabel | undefined {
  for (const [pattern, name, rank = 0] of LABELS) if (pattern.test(key)) return { name, rank };
  return undefined;
}
