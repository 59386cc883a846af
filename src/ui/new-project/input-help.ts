import {
  type FormLayout,
  PROJECT_CODE_LENGTH,
  formatAmount,
  formatShare,
  parseProjectCode,
} from "../../core";
import type { InputHelp } from "../shared/TextBox";
import { typedYear } from "../shared/typed-year";
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

/** What is worth saying while the user types; `asked` are the fields that there are boxes for. */
export function helpWith(input: ProjectInput, asked: FormLayout["fields"]): InputHelps {
  return {
    ...yearHelp(input),
    ...codeHelp(input),
    ...sumHelp(input),
    ...unreadableAmounts(input),
    ...(asked.includes("expenditurePlan") && { ...planHelp(input), ...unreadableShares(input) }),
  };
}

export function yearHelp({ budgetYear }: Pick<ProjectInput, "budgetYear">): InputHelps {
  if (budgetYear.trim() === "" || typedYear(budgetYear) !== undefined) return {};
  return { budgetYear: { blocks: true, text: "写四位数的年份，例如2026。" } };
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

function unreadableAmounts(input: ProjectInput): InputHelps {
  const names = AMOUNTS.filter((name) => typedFen(input, name).kind === "unreadable");
  return blocking(names, (name) => `“${input[name]}”不是金额，只写数，例如12.5。`);
}

function unreadableShares(input: ProjectInput): InputHelps {
  const months = PLAN_MONTHS.filter((month) => typedShare(input, month).kind === "unreadable");
  return blocking(months, (month) => `“${input[month]}”不是百分数，只写数，例如25。`);
}

function blocking(names: readonly InputName[], sentence: (name: InputName) => string): InputHelps {
  return Object.fromEntries(names.map((name) => [name, { blocks: true, text: sentence(name) }]));
}
