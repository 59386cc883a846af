import { compact, saysNothing } from "../text/normalize";

/** 元 or 万元, as the unit line of a form says. */
export type AmountUnit = "元" | "万元";

/** A sum of money in a cell. Inside core money is counted in whole 分. */
export type Amount =
  | {
      readonly kind: "amount";
      readonly fen: number;
      /** Neither the cell nor the form names a unit; 万元 is assumed. */
      readonly isUnitAssumed: boolean;
    }
  | { readonly kind: "empty" }
  /** Text where a sum belongs: 854万854万, 按标准. */
  | { readonly kind: "unreadable" };

const FEN_PER: Readonly<Record<AmountUnit, number>> = { 元: 100, 万元: 1_000_000 };
const WRITTEN = /^[¥￥]?(-?\d[\d,]*(?:\.\d+)?)(亿|万)?(元)?$/u;
const GROUPED = /^-?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/u;

/**
 * Reads a sum. `unit` is the form's; a unit in the cell (250万, 5 万元) goes before it. A number in the cell is taken
 * as it is, not as it is shown: 1.504 shown as 1.50 is 1.504.
 */
export function parseAmount(text: string, value: unknown, unit: AmountUnit | undefined): Amount {
  const formUnit = unit ?? "万元";
  const isUnitAssumed = unit === undefined;
  if (typeof value === "number") return { kind: "amount", fen: toFen(value, formUnit), isUnitAssumed };
  const written = compact(text);
  if (saysNothing(written)) return { kind: "empty" };
  const [, figures, order, yuan] = WRITTEN.exec(written) ?? [];
  if (figures === undefined || !GROUPED.test(figures)) return { kind: "unreadable" };
  const number = Number(figures.replaceAll(",", "")) * (order === "亿" ? 10_000 : 1);
  const ownUnit = order ? "万元" : yuan ? "元" : undefined;
  return {
    kind: "amount",
    fen: toFen(number, ownUnit ?? formUnit),
    isUnitAssumed: !ownUnit && isUnitAssumed,
  };
}

/** A sum as the form prints it: 150000000 分 in 万元 → "150.00". */
export function formatAmount(fen: number, unit: AmountUnit): string {
  return (fen / FEN_PER[unit]).toFixed(2);
}

export function toFen(number: number, unit: AmountUnit): number {
  return Math.round(number * FEN_PER[unit]);
}

/** 万元 or 元 in a unit line: 单位：万元, 金额单位:元, （万元）. */
export function parseAmountUnit(text: string): AmountUnit | undefined {
  const written = compact(text);
  if (written.includes("万元")) return "万元";
  return /(?:单位:?|\(|^)元/u.test(written) ? "元" : undefined;
}
