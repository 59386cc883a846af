import type { Indicator } from "../form/model";
import { isMoneyUnit, isUnitPrice } from "../value/measure-unit";

/** True when an indicator measures how content people are, by its level or by its name. */
export function isSatisfaction({ level1, level2, level3 }: Indicator): boolean {
  return (
    level1.kind === "satisfaction" || level2.kind === "satisfaction" || /满意(?:度|率)$/u.test(level3.value)
  );
}

/** True when an indicator stands under a cost level, of whichever framework. */
export function isCost({ level1, level2 }: Indicator): boolean {
  return level1.kind === "cost" || level2.kind === "cost" || level2.kind === "economicCost";
}

const PER_UNIT = /人均|户均|亩均|每|单位|单价|单次|标准|定额|补助|补贴|津贴|工资|报酬|控制率|节支|节约/u;

/** The indicator's money as a sum for the whole project in 元; undefined for unit prices, standards and all else. */
export function totalCostInYuan({ indicatorValue, level3, description }: Indicator): number | undefined {
  const { value } = indicatorValue;
  if (value.kind !== "quantitative" || value.upper !== undefined || value.prefix !== undefined)
    return undefined;
  const { measureUnit = "" } = value;
  const isMoney = isMoneyUnit(measureUnit) || measureUnit === "万";
  if (!isMoney || isUnitPrice(measureUnit)) return undefined;
  if (PER_UNIT.test(level3.value) || /人均|户均|亩均|单价|每(?!年)/u.test(description?.value ?? ""))
    return undefined;
  const order = measureUnit.startsWith("亿")
    ? 1e8
    : measureUnit.startsWith("万")
      ? 1e4
      : measureUnit.startsWith("千")
        ? 1e3
        : 1;
  return value.number * order;
}
