import type { Indicator } from "../form/model";
import { formatIndicatorValue } from "../value/indicator-value";
import { isMoneyUnit, isPercentUnit, isUnitPrice, orderOf } from "../value/measure-unit";
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

/** A part of a whole, which cannot exceed 100%; 频率, 效率 and the like are none. */
export function isRate(name: string): boolean {
  return (
    /(?:(?<!频|效|功|速|倍|分辨)率|占比|比例|比重|覆盖面|满意度|知晓度)(?:[(（]|$)/u.test(name) &&
    !mayExceedWhole(name)
  );
}

/** A change against something, or one sum against another: such a ratio may exceed 100%. Told by how the name ends. */
export function mayExceedWhole(name: string): boolean {
  return /(?:增长|增幅|增速|增加|增值|提高|提升|上升|下降|降低|减少|翻番|回报|收益|溢价|杠杆)(?:值|额)?(?:幅度|速度|比例|比率|百分比|率)?(?:[(（]|$)|超额|毛入学率|拨备覆盖率|[流速]动比率/u.test(
    name,
  );
}

/** A rate of which less is better, told by how the name ends: 投诉处理率, 故障降低率 and 无故障率 are none. */
export function isNegativeRate(name: string): boolean {
  return NEGATIVE_RATE.test(name);
}

const NEGATIVE_RATE = new RegExp(
  "(?<![无零免防])(?:逾期(?:发放|支付|办结|完成)?|拖欠|欠费|超支|超标|空置|闲置|撂荒|结余|结转|" +
    "故障|事故(?:发生)?|差错|错误|失误|误差|漏报|漏检|误报|破损|损坏|损耗|返工|退货|" +
    "投诉|流失|缺勤|辍学|失业|返贫|贫困发生|复发|受害|死亡|发病|违约|违规|违纪|违法)率(?:[(（]|$)",
  "u",
);

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

/** The value with its comparator and unit, also where the form keeps them in columns of their own. */
export function writtenValue({ indicatorValue: { text, value } }: Indicator): string {
  const isApart = value.kind === "quantitative" && /^[\d.,]+$/u.test(text.trim());
  return isApart ? formatIndicatorValue(value) : text;
}
