import { isPercentUnit } from "../value/measure-unit";
import { authorities } from "./authorities";
import { defineRule } from "./rule";

export const unitNameMismatch = defineRule({
  id: "unit-name-mismatch",
  title: "单位和名称对不上",
  group: "合理性",
  severity: "warning",
  why: "名称说的是人数，单位却是家，看不出到底数什么。",
  basis: authorities.review,
  example: {
    wrong: [
      ["三级指标", "指标值"],
      ["培训人数", "≥100家"],
    ],
    right: [
      ["三级指标", "指标值"],
      ["培训人数", "≥100人"],
    ],
  },
  cases: {
    differs: { what: "“{name}”的单位写的是“{unit}”。", how: "核对名称和单位，改正写错的一个。" },
  },

  *check({ indicators }) {
    for (const { level3, indicatorValue } of indicators) {
      const { at, value } = indicatorValue;
      if (value.kind !== "quantitative" || value.measureUnit === undefined) continue;
      const { measureUnit: unit } = value;
      const name = level3.value.replace(/[(（][^)）]{0,200}[)）]$/u, "");
      const expected = EXPECTED.find(([ending]) => ending.test(name));
      if (!expected || expected[1].test(unit) || isAlwaysRight(unit, name)) continue;
      yield { caseId: "differs", at, data: { name: level3.value, unit } };
    }
  },
});

/** Growth of anything may be told in percent. */
function isAlwaysRight(unit: string, name: string): boolean {
  return (isPercentUnit(unit) || unit.endsWith("百分点")) && /增长|提高|下降|减少|完成|占|率/u.test(name);
}

const EXPECTED: readonly (readonly [ending: RegExp, unit: RegExp])[] = [
  // 巡查频率 and 分辨率 are told in units of their own; 件/万人 is a rate without %.
  [/(?:(?<![频效功速倍税汇]|分辨)率|占比|比例|比重)$/u, /^(?:%|‰|百分比|个?百分点|倍)$|\//u],
  [/人次数?$/u, /^[十百千万亿]*(?:人次|人[/·]次|人\(次\)|人)$/u],
  [/人数$/u, /^[十百千万亿]*(?:人|名|位|人次|员|个)(?:[/每].*)?$/u],
  [/户数$/u, /^[十百千万亿]*(?:户|户次|家|个)$/u],
  [
    /(?:次数|场次|期数|班次)$/u,
    /^[十百千万亿]*(?:[场班批期人台车架航]?次|场|期|班|批|届|轮|遍|趟|个|回|次数)(?:[/每].*)?$/u,
  ],
  [/面积$/u, /(?:亩|平方|平米|公顷|顷|㎡|[mM][2²]|方)/u],
  [/(?:里程|长度)$/u, /^[十百千万]*(?:公里|千米|米|里|km|m|延长?米)$/iu],
];
