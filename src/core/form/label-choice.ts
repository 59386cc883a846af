import { isBlank } from "../text/normalize";
import type { FieldName } from "./field-labels";
import type { Placed } from "./value-places";

/**
 * Of several labels for one field the one to be read: of the year before of the whole project, with a value before
 * without, the better ranked, the first. A label that says 年度 counts also while its value is still missing.
 */
export function bestLabel(placed: readonly Placed[], name: FieldName): Placed | undefined {
  const candidates = placed.filter(({ label }) => label.name === name);
  return candidates.reduce<Placed | undefined>(
    (best, item) => (best && comesBefore(order(best), order(item)) ? best : item),
    undefined,
  );
}

function order({ label: { term, rank }, written }: Placed): readonly number[] {
  const isMissing = isBlank(written) && term !== "year";
  return [term === "whole", isMissing, rank, isBlank(written)].map(Number);
}

/** Equals stay in the order in which they are printed. */
function comesBefore(first: readonly number[], second: readonly number[]): boolean {
  const difference = first.map((value, index) => value - (second[index] ?? 0)).find((each) => each !== 0);
  return (difference ?? 0) <= 0;
}

/**
 * The label of a part of the budget. Beside 年度资金总额 the 当年财政拨款 is meant, not the 财政资金 of the whole
 * project; where both times stand side by side, the one in the column of the budget.
 */
export function labelOfFunds(
  placed: readonly Placed[],
  name: FieldName,
  budget: Placed | undefined,
): Placed | undefined {
  const all = placed.filter((item) => item.label.name === name && !isItselfValue(item));
  const inColumn = preferring(all, ({ cell }) => cell.column === budget?.cell.column);
  const below = preferring(inColumn, ({ cell }) => cell.row >= (budget?.cell.row ?? 0));
  const ofTime = preferring(below, ({ label }) => label.term === budget?.label.term);
  const best = bestLabel(ofTime, name);
  return best && isOneOfSeveral(best, below) ? undefined : best;
}

/** Those that fit, or all where none does. */
function preferring(items: readonly Placed[], fits: (item: Placed) => boolean): readonly Placed[] {
  const fitting = items.filter(fits);
  return fitting.length > 0 ? fitting : items;
}

/** 一般公共预算 with nothing beside it is no label but what 资金性质 says. */
function isItselfValue({ label: { name, isPart }, written }: Placed): boolean {
  return name === "fiscalFunds" && isPart === true && isBlank(written);
}

/** 省级财政资金 10 beside 县级财政资金 5: no cell holds the sum. */
function isOneOfSeveral(best: Placed, all: readonly Placed[]): boolean {
  return (
    best.label.isPart === true &&
    all.some((item) => item !== best && item.label.isPart && /[1-9]/u.test(item.written))
  );
}
