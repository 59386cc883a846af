import { parseAmountUnit } from "../value/amount";
import { type LabelMeaning, labelMeaning } from "./label-words";
import { labelKey, withoutBrackets } from "./labels";

/** The fields that labels above the table name. The synonyms of printed labels live in label-words and nowhere else. */
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

/** A printed label, and how well it names its field. */
export type FieldLabel = LabelMeaning;

/** Without a colon a heading of some other table as often as a label. */
const NEEDS_COLON = /^项目$/u;

/** What a cell above the table is the label of; undefined for a value. */
export function fieldLabel(text: string): FieldLabel | undefined {
  const key = labelKey(text);
  if (key === "" || (NEEDS_COLON.test(key) && !/[:：]\s*$/u.test(text))) return undefined;
  return labelMeaning(withoutBrackets(key) || key);
}

/** "项目名称：业务经费" in one cell: the label, and the value behind the colon. */
export interface LabelWithValue {
  readonly label: FieldLabel;
  /** The label as printed. */
  readonly text: string;
  readonly value: string;
}

/** Reads a label with its value; `labelOf` tells which label stands before the colon. */
export function labelWithValue(
  printed: string,
  labelOf: (label: string) => FieldLabel | undefined,
): LabelWithValue | undefined {
  // The colon of 其中：财政拨款：80万元 that counts is the second.
  const [introduction = ""] = /^\s*其中\s*[:：]/u.exec(printed) ?? [];
  const rest = printed.slice(introduction.length);
  const colon = rest.search(/[:：]/u);
  if (colon < 1 || colon > LONGEST_BEFORE_COLON) return undefined;
  const text = introduction + rest.slice(0, colon);
  const value = rest.slice(colon + 1).trim();
  if (value === "") return undefined;
  if (parseAmountUnit(printed) && printed.includes("单位"))
    return { label: { name: "amountUnit", rank: 0 }, text, value };
  const label = labelOf(`${text}：`);
  return label && label.name !== "otherLabel" ? { label, text, value } : undefined;
}

const LONGEST_BEFORE_COLON = 16;
