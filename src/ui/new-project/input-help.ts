import { PROJECT_CODE_LENGTH, formatAmount, formatShare, parseProjectCode } from "../../core";
import type { InputHelp } from "../shared/TextBox";
import {
  AMOUNTS,
  type InputName,
  PLAN_MONTHS,
  type PlanMonth,
  type ProjectInput,
  typedFen,
  typedShare,
} from "./project-input";

export type InputHelps = Partial<Readonly<Record<InputName, InputHelp>>>;

/** What is worth saying while the user types. */
export function helpWith(input: ProjectInput): InputHelps {
  return { ...codeHelp(input), ...sumHelp(input), ...planHelp(input), ...unreadable(input) };
}

function warning(name: InputName, text: string): InputHelps {
  return { [name]: { blocks: false, text } };
}

function codeHelp({ projectCode }: ProjectInput): InputHelps {
  const code = parseProjectCode(projectCode);
  if (code.kind !== "malformed") return {};
  switch (code.fault) {
    case "length":
      return warning("projectCode", `现在是${code.code.length}位，项目编码有${PROJECT_CODE_LENGTH}位。`);
    case "start":
      return warning("projectCode", "开头应当是6位行政区划、2位年份和1个字母。");
    case "characters":
      return warning("projectCode", "项目编码里只有数字和大写字母。");
  }
}

function sumHelp(input: ProjectInput): InputHelps {
  const [budgeted, fiscal, other] = AMOUNTS.map((name) => typedFen(input, name));
  if (budgeted?.kind !== "number" || fiscal?.kind !== "number" || other?.kind === "unreadable") return {};
  const sum = fiscal.value + (other?.kind === "number" ? other.value : 0);
  if (sum === budgeted.value) return {};
  const { amountUnit: unit } = input;
  const show = (fen: number) => `${formatAmount(fen, unit)}${unit}`;
  const gap = show(Math.abs(sum - budgeted.value));
  return warning(
    "budgetedAmount",
    `预算数是${show(budgeted.value)}，财政资金与其他资金合计${show(sum)}，相差${gap}。`,
  );
}

function planHelp(input: ProjectInput): InputHelps {
  const typed = PLAN_MONTHS.flatMap((month) => {
    const share = typedShare(input, month);
    return share.kind === "number" ? [{ month, fraction: share.value }] : [];
  });
  const helps = typed.map(({ month, fraction }, index) => {
    const before = typed[index - 1];
    const sentence = shareHelp(month, fraction, before);
    return sentence === undefined ? {} : warning(month, sentence);
  });
  return Object.assign({}, ...helps) as InputHelps;
}

function shareHelp(
  month: PlanMonth,
  fraction: number,
  before: { readonly month: PlanMonth; readonly fraction: number } | undefined,
): string | undefined {
  if (fraction > 1) return `${month}是${formatShare(fraction)}，超过了100%。`;
  if (before && fraction < before.fraction) {
    return `${month}的${formatShare(fraction)}比${before.month}的${formatShare(before.fraction)}低；支出计划是累计数。`;
  }
  return month === "12月底" && fraction < 1 ? "12月底应当是100%。" : undefined;
}

function unreadable(input: ProjectInput): InputHelps {
  const amounts = AMOUNTS.filter((name) => typedFen(input, name).kind === "unreadable");
  const shares = PLAN_MONTHS.filter((month) => typedShare(input, month).kind === "unreadable");
  const helps: Partial<Record<InputName, InputHelp>> = {};
  for (const name of amounts)
    helps[name] = { blocks: true, text: `“${input[name]}”不是金额，只写数，例如12.5。` };
  for (const month of shares)
    helps[month] = { blocks: true, text: `“${input[month]}”不是百分数，只写数，例如25。` };
  return helps;
}
