import type { Level1Kind, Level2Kind } from "../form/levels";
import type { Indicator, PerformanceForm } from "../form/model";
import { authorities } from "./authorities";
import { defineRule } from "./rule";
import { isStaffOrOfficeTemplate } from "../indicator/system-fixed";

const NAMES: Readonly<Partial<Record<Level2Kind, string>>> = {
  quantity: "数量指标",
  quality: "质量指标",
  timeliness: "时效指标",
  cost: "成本指标",
  satisfaction: "服务对象满意度指标",
};
const BENEFITS: readonly (Level2Kind | undefined)[] = [
  "economicBenefit",
  "socialBenefit",
  "ecologicalBenefit",
  "sustainedImpact",
];

export const level2Missing = defineRule({
  id: "level2-missing",
  title: "缺少二级指标",
  group: "完整性",
  severity: "warning",
  why: "数量、质量、时效、成本缺一项，产出就说不完整，常被退回补充。",
  basis: authorities.indicatorSystem,
  example: {
    wrong: [
      ["一级指标", "二级指标", "三级指标", "指标值"],
      ["产出指标", "数量指标", "培训人数", "≥100人"],
      ["产出指标", "质量指标", "培训合格率", "≥95%"],
      ["产出指标", "成本指标", "培训费用", "≤5万元"],
    ],
    right: [
      ["一级指标", "二级指标", "三级指标", "指标值"],
      ["产出指标", "数量指标", "培训人数", "≥100人"],
      ["产出指标", "质量指标", "培训合格率", "≥95%"],
      ["产出指标", "时效指标", "培训完成时间", "11月底前"],
      ["产出指标", "成本指标", "培训费用", "≤5万元"],
    ],
  },
  cases: {
    kind: { what: "产出指标里没有{name}。", how: "补一行{name}；确实不适用的，忽略并写明原因。" },
    unused: { what: "{name}这一行是空的。", how: "写上三级指标和指标值；确实不适用的，忽略并写明原因。" },
    benefit: {
      what: "效益指标里没有一个写了内容。",
      how: "经济、社会、生态、可持续影响，至少写一个。",
      why: "看不出项目带来什么效果，花钱的理由就不充分。",
    },
  },

  *check(form, { profile }) {
    const { indicators } = form;
    if (isStaffOrOfficeTemplate(form)) return;
    const output = ofLevel1(form, "output");
    for (const kind of ["quantity", "quality", "timeliness", "cost"] as const) {
      const severity = profile.requiredLevel2[kind];
      const [last] = output.slice(-1);
      // Without 产出指标 level1-missing speaks; a second level without name may be any of them.
      if (!severity || !last || output.some(({ level2 }) => level2.text === "")) continue;
      const rows = indicators.filter(({ level2 }) => level2.kind === kind);
      if (rows.some(({ isUnused }) => !isUnused)) continue;
      const data = { name: NAMES[kind] ?? "" };
      const [unused] = rows;
      if (unused) yield { caseId: "unused", at: unused.level3.at, data, severity };
      else yield { caseId: "kind", at: last.level2.at, data, severity };
    }
    const benefit = ofLevel1(form, "benefit");
    const isBenefit = ({ level2 }: Indicator) => BENEFITS.includes(level2.kind) || level2.kind === undefined;
    const [first] = benefit;
    if (first && !benefit.some((indicator) => isBenefit(indicator) && !indicator.isUnused)) {
      yield { caseId: "benefit", at: first.level1.at };
    }
  },
});

function ofLevel1({ indicators }: PerformanceForm, kind: Level1Kind): Indicator[] {
  return indicators.filter(({ level1 }) => level1.kind === kind);
}
