import type { Indicator } from "../form/model";
import { formatIndicatorValue } from "../value/indicator-value";
import { isMoneyUnit, isPercentUnit, isUnitPrice } from "../value/measure-unit";
import type { Comparator } from "../value/comparator";

/** True when an indicator measures how content people are, by its level or by its name. */
export function isSatisfaction({ level1, level2, level3 }: Indicator): boolean {
  return level1.kind === "satisfaction" || level2.kind === "satisfaction" || namesSatisfaction(level3.value);
}

export function namesSatisfaction(name: string): boolean {
  return /满意(?:度|率|程度)(?:[(（]|$)/u.test(name);
}

/** True when an indicator stands under a cost level, of whichever framework. */
export function isCost({ level1, level2 }: Indicator): boolean {
  if (level2.kind === "socialCost" || level2.kind === "ecologicalCost") return false;
  return level1.kind === "cost" || level2.kind === "cost" || level2.kind === "economicCost";
}

export function isBenefit({ level1, level2 }: Indicator): boolean {
  return level1.kind === "benefit" && level2.kind !== "satisfaction";
}

/** A part of a whole, which cannot exceed 100%; growth is none. */
export function isRate(name: string): boolean {
  return /(?:率|占比|比例|比重|覆盖面|满意度|知晓度)(?:[(（]|$)/u.test(name) && !isGrowth(name);
}

/** A change against something, which may exceed 100%. */
export function isGrowth(name: string): boolean {
  return /增长|增幅|增速|增加|提高|提升|上升|下降|降低|减少|超额|翻番|回报|收益率|杠杆/u.test(name);
}

/** A rate of which less is better, told by how the name ends: 投诉处理率 and 故障降低率 are none. */
export function isNegativeRate(name: string): boolean {
  return /(?:逾期(?:发放|支付|办结|完成)?|故障|投诉|差错|错误|超支|空置|闲置|受害|结余|结转|事故(?:发生)?|流失|死亡|发病|违约|失误|误差|损耗|缺勤|拖欠|返工)率(?:[(（]|$)/u.test(
    name,
  );
}

export function isAtLeast(comparator: Comparator | undefined): boolean {
  return comparator === "≥" || comparator === ">";
}

export function isAtMost(comparator: Comparator | undefined): boolean {
  return comparator === "≤" || comparator === "<";
}

/** A percentage in the value of an indicator; undefined for any other value. */
export function percentOf({ indicatorValue }: Indicator): number | undefined {
  const { value } = indicatorValue;
  return value.kind === "quantitative" && isPercentUnit(value.measureUnit) ? value.number : undefined;
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
  const isPerUnit = /人均|户均|亩均|单价|每(?!年)/u.test(description?.value ?? "");
  if (isPerUnit || PER_UNIT.test(level3.value)) return undefined;
  return value.number * orderOf(measureUnit);
}

function orderOf(measureUnit: string): number {
  if (measureUnit.startsWith("亿")) return 1e8;
  if (measureUnit.startsWith("万")) return 1e4;
  return measureUnit.startsWith("千") ? 1e3 : 1;
}

/** The value with its comparator and unit, also where the form keeps them in columns of their own. */
export function writtenValue({ indicatorValue: { text, value } }: Indicator): string {
  const isApart = value.kind === "quantitative" && /^[\d.,]+$/u.test(text.trim());
  return isApart ? formatIndicatorValue(value) : text;
}
