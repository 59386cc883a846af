/** What a cell shows for a number under a number format code. Hosts that know every format bring their own. */
export type ShowNumber = (value: number, numberFormat: string | undefined) => string;

/** Knows the formats that this product writes: General, 0.00, #,##0.00, 0% and 0.00%. */
export const showPlainNumber: ShowNumber = (value, numberFormat) => {
  const match = /^(#,##)?0(?:\.(0+))?(%?)$/.exec(numberFormat ?? "");
  if (!match) return String(value);
  const [, grouped, decimals = "", percent] = match;
  return new Intl.NumberFormat("en-US", {
    style: percent ? "percent" : "decimal",
    useGrouping: grouped !== undefined,
    minimumFractionDigits: decimals.length,
    maximumFractionDigits: decimals.length,
  }).format(value);
};
