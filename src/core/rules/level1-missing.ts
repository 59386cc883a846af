import type { Level1Kind } from "../form/levels";
import type { Indicator, PerformanceForm } from "../form/model";
import { authorities } from "./authorities";
import { PARENTS } from "./level2-misplaced";
import { defineRule } from "./rule";
import { isStaffOrOfficeTemplate } from "../indicator/system-fixed";

const NAMES: Readonly<Record<Level1Kind, string>> = {
  cost: "成本指标",
  output: "产出指标",
  benefit: "效益指标",
  satisfaction: "满意度指标",
};

export const level1Missing = defineRule({
  id: "level1-missing",
  title: "缺少一级指标",
  group: "完整性",
  severity: "error",
  why: "少一类一级指标，绩效就不完整，自评时这一块没有分可打。",
  basis: authorities.indicatorSystem,
  example: {
    wrong: [
      ["一级指标", "二级指标", "三级指标", "指标值"],
      ["产出指标", "数量指标", "培训人数", "≥100人"],
      ["满意度指标", "服务对象满意度指标", "学员满意度", "≥90%"],
    ],
    right: [
      ["一级指标", "二级指标", "三级指标", "指标值"],
      ["产出指标", "数量指标", "培训人数", "≥100人"],
      ["效益指标", "社会效益指标", "持证上岗率", "≥80%"],
      ["满意度指标", "服务对象满意度指标", "学员满意度", "≥90%"],
    ],
  },
  cases: {
    block: { what: "表里没有{name}。", how: "补上{name}，至少写一个三级指标。" },
  },

  *check(form, { profile }) {
    const hasLevels = form.indicators.some(({ level1 }) => level1.kind !== undefined);
    if (!hasLevels || isStaffOrOfficeTemplate(form)) return;
    const used = form.indicators.filter(({ isUnused }) => !isUnused);
    for (const kind of ["cost", "output", "benefit", "satisfaction"] as const) {
      const severity = profile.requiredLevel1[kind];
      if (!severity || printsLevel1(form, kind) || used.some((indicator) => belongsTo(indicator, kind)))
        continue;
      yield { caseId: "block", at: headerCell(form), data: { name: NAMES[kind] }, severity };
    }
  },
});

/** 社会效益指标 is a benefit, whatever is printed before it. */
function belongsTo({ level2 }: Indicator, kind: Level1Kind): boolean {
  return level2.kind !== undefined && (level2.kind === kind || PARENTS[level2.kind][0] === kind);
}

/** A block whose rows all wait to be used is level2-missing's concern. */
function printsLevel1(form: PerformanceForm, kind: Level1Kind): boolean {
  return form.indicators.some(({ level1 }) => level1.kind === kind);
}

function headerCell({ range, headerRow, columns }: PerformanceForm) {
  const column = columns.find(({ role }) => role === "level1")?.left ?? range.left;
  // The projects of a flat list share one header; each is told of where it begins.
  return { sheet: range.sheet, row: Math.max(headerRow, range.top), column };
}
