import type { Indicator } from "../form/model";
import { isRate, writtenValue } from "../indicator/kinds";
import { compact } from "../text/normalize";
import type { QuantitativeValue } from "../value/indicator-value";
import { authorities } from "./authorities";
import { rewrite } from "./fixes";
import { defineRule } from "./rule";

export const indicatorValueUnitMissing = defineRule({
  id: "indicator-value-unit-missing",
  title: "指标值没有单位",
  group: "格式",
  severity: "error",
  why: "有数没有单位，系统不让保存，也看不出是多少。",
  basis: authorities.review,
  example: {
    wrong: [
      ["三级指标", "指标值"],
      ["成活率", "≥85"],
    ],
    right: [
      ["三级指标", "指标值"],
      ["成活率", "≥85%"],
    ],
  },
  cases: {
    signed: { what: "指标值写的是“{written}”，没有单位。", how: "在数值后面补上单位，例如“人”“次”“%”。" },
    bare: {
      what: "指标值写的是“{written}”，没有单位。",
      how: "核对这个数，补上单位，例如“人”“次”“%”。",
      severity: "warning",
    },
    broken: { what: "指标值写的是“{written}”，“/”前面少了单位。", how: "补全单位，例如“元{unit}”。" },
  },

  *check({ indicators }) {
    for (const indicator of indicators) {
      const { indicatorValue } = indicator;
      const { at, text, value } = indicatorValue;
      if (value.kind === "unreadable" && value.reason === "unit") {
        yield { caseId: "broken", at, data: { written: text, unit: value.measureUnit ?? "" } };
      }
      if (value.kind !== "quantitative" || value.measureUnit !== undefined) continue;
      if (hasUnitInName(indicator) || WITHOUT_UNIT.test(indicator.level3.value)) continue;
      yield {
        caseId: value.comparator ? "signed" : "bare",
        at,
        data: { written: writtenValue(indicator) },
        fixes: unitsFromName(indicator).flatMap((unit) =>
          rewrite(indicatorValue, inUnit(text.trim(), value, unit), { safe: false }),
        ),
      };
    }
  },
});

/** 发放人数（人）, 覆盖率(%) or 总成本（单位：万元）: the unit stands in the name, or in the description. */
function hasUnitInName({ level3, description }: Indicator): boolean {
  const name = compact(level3.value);
  if (/[≥≤*]/u.test(name)) return false;
  return (
    /\((?:单位:)?(?:%|‰|万?元|\p{Script=Han}{1,3})\)$/u.test(name) ||
    /单位:(?:%|‰|\p{Script=Han}{1,4})(?=[)。;,]|$)/u.test(compact(description?.value ?? ""))
  );
}

/** 0.95 of a rate, as Excel keeps 95%, becomes 95%. */
function inUnit(written: string, { number }: QuantitativeValue, unit: string): string {
  if (unit !== "%" || Number.isInteger(number) || number < 0 || number > 1) return written + unit;
  const percent = Number((number * 100).toFixed(4));
  return written.replace(/[\d.０-９．]+/u, String(percent)) + unit;
}

/** Figures that have no unit. */
const WITHOUT_UNIT = /(?:pH值?|指数|系数)(?:[(（]|$)/iu;

/** The units that the name suggests, the likeliest first. */
function unitsFromName({ level3: { value: name } }: Indicator): string[] {
  if (isRate(name)) return ["%"];
  const found = SUGGESTIONS.find(([ending]) => ending.test(name.replace(/[(（].*$/u, "")));
  return found ? [found[1]] : [];
}

const SUGGESTIONS: readonly (readonly [ending: RegExp, unit: string])[] = [
  [/人次$|人次数$/u, "人次"],
  [/人数$|人员数量?$/u, "人"],
  [/户数$|家庭数$/u, "户"],
  [/次数$/u, "次"],
  [/天数$/u, "天"],
  [/(?:企业|单位|商会)数量?$/u, "家"],
  [/(?:报告|论文|稿件|文章)(?:数量?|篇数)$/u, "篇"],
  [/份数$/u, "份"],
  [/件数$/u, "件"],
  [/(?:得分|评分|分数)$/u, "分"],
];
