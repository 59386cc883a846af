import type { Severity } from "../diagnostics/diagnostic";
import type { Level1Kind, Level2Kind } from "../form/levels";
import type { Indicator, PerformanceForm } from "../form/model";
import type { CellAddress } from "../grid/address";
import type { Profile } from "../profiles";
import { authorities } from "./authorities";
import { defineRule } from "./rule";
import { isStaffOrOfficeTemplate } from "../indicator/system-fixed";

const REQUIRED = ["quantity", "quality", "timeliness", "cost"] as const;
type RequiredLevel2 = (typeof REQUIRED)[number];

const NAMES: Readonly<Record<RequiredLevel2, string>> = {
  quantity: "数量指标",
  quality: "质量指标",
  timeliness: "时效指标",
  cost: "成本指标",
};
/** Any of them will do. */
export const BENEFITS: readonly (Level2Kind | undefined)[] = [
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
    for (const { kind, at, isUnused, severity } of missingLevel2(form, profile)) {
      if (kind === "benefit") yield { caseId: "benefit", at };
      else yield { caseId: isUnused ? "unused" : "kind", at, data: { name: NAMES[kind] }, severity };
    }
  },
});

/** A second level without a used indicator. Of the benefits one kind is enough, whichever it is. */
export interface MissingLevel2 {
  readonly kind: RequiredLevel2 | "benefit";
  /** Where the user is told of it. */
  readonly at: CellAddress;
  /** There is a row for it, but nothing is written in it. */
  readonly isUnused: boolean;
  readonly severity: Severity;
}

/** The second levels that a form must have by its profile, and has not. */
export function missingLevel2(form: PerformanceForm, profile: Profile): MissingLevel2[] {
  if (isStaffOrOfficeTemplate(form)) return [];
  const output = ofLevel1(form, "output");
  const kinds = REQUIRED.flatMap((kind): MissingLevel2[] => {
    const severity = profile.requiredLevel2[kind];
    const last = output.at(-1);
    // Without 产出指标 level1-missing speaks; a second level without name may be any of them.
    if (!severity || !last || output.some(({ level2 }) => level2.text === "")) return [];
    const rows = form.indicators.filter(({ level2 }) => level2.kind === kind);
    if (rows.some(({ isUnused }) => !isUnused)) return [];
    return [{ kind, at: rows[0]?.level3.at ?? last.level2.at, isUnused: rows.length > 0, severity }];
  });
  const benefit = ofLevel1(form, "benefit");
  const isBenefit = ({ level2 }: Indicator) => BENEFITS.includes(level2.kind) || level2.kind === undefined;
  const isMissing = !benefit.some((indicator) => isBenefit(indicator) && !indicator.isUnused);
  const [first] = benefit;
  if (!first || !isMissing) return kinds;
  return [
    ...kinds,
    { kind: "benefit", at: first.level1.at, isUnused: benefit.some(isBenefit), severity: "warning" },
  ];
}

function ofLevel1({ indicators }: PerformanceForm, kind: Level1Kind): Indicator[] {
  return indicators.filter(({ level1 }) => level1.kind === kind);
}
