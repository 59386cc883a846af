import type { Indicator } from "../form/model";
import { authorities } from "./authorities";
import { rewrite } from "./fixes";
import { isCost } from "../indicator/kinds";
import { defineRule } from "./rule";

export const indicatorValueUnitNonstandard = defineRule({
  id: "indicator-value-unit-nonstandard",
  title: "计量单位的写法不规范",
  group: "格式",
  severity: "suggestion",
  why: "单位写法不一，汇总和比较时会当成不同的单位。",
  basis: authorities.review,
  example: {
    wrong: [
      ["三级指标", "指标值"],
      ["工作任务完成率", "≥90百分比"],
    ],
    right: [
      ["三级指标", "指标值"],
      ["工作任务完成率", "≥90%"],
    ],
  },
  cases: {
    percent: {
      what: "指标值写的是“{written}”，单位是“百分比”。",
      how: "建议写“%”；如果是系统导出的原样，可以忽略。",
    },
    letter: { what: "指标值写的是“{written}”，单位是字母“{unit}”。", how: "建议写中文单位“{standard}”。" },
    yuan: {
      what: "指标值写的是“{written}”，只有“{unit}”，没有写“元”。",
      how: "建议写全，例如“{standard}”。",
    },
  },

  *check({ indicators }) {
    for (const indicator of indicators) {
      const { indicatorValue } = indicator;
      const { at, text, value } = indicatorValue;
      if (value.kind !== "quantitative" || value.measureUnit === undefined) continue;
      const { measureUnit: unit } = value;
      const found = standardUnit(unit, indicator);
      if (!found || !text.includes(unit)) continue;
      const { caseId, standard } = found;
      const fixes = rewrite(indicatorValue, text.replace(unit, standard), { safe: false });
      yield { caseId, at, data: { written: text, unit, standard }, fixes };
    }
  },
});

function standardUnit(unit: string, indicator: Indicator) {
  if (unit === "百分比") return { caseId: "percent", standard: "%" } as const;
  if (/^[Mm]$/u.test(unit) && isLength(indicator)) return { caseId: "letter", standard: "米" } as const;
  if (isCost(indicator) && (unit === "万" || unit === "亿"))
    return { caseId: "yuan", standard: `${unit}元` } as const;
  return undefined;
}

/** M may as well be short for Mbps or MB, and m for a minute. */
function isLength({ level3 }: Indicator): boolean {
  return /长(?:度|$)|(?<!带)[宽高深厚](?:度|$)|距|里程|射程|直径|半径|[道公街马铁]路|管|渠|堤|沟|围墙|护栏|线缆/u.test(
    level3.value,
  );
}
