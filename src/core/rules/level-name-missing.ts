import type { Indicator, PerformanceForm } from "../form/model";
import { authorities } from "./authorities";
import { defineRule } from "./rule";

export const levelNameMissing = defineRule({
  id: "level-name-missing",
  title: "没有写一级或二级指标",
  group: "完整性",
  severity: "warning",
  why: "录入系统时每个三级指标都要先选一级和二级指标。",
  basis: authorities.indicatorSystem,
  example: {
    wrong: [
      ["一级指标", "二级指标", "三级指标", "指标值"],
      ["产出指标", "", "培训人数", "≥100人"],
    ],
    right: [
      ["一级指标", "二级指标", "三级指标", "指标值"],
      ["产出指标", "数量指标", "培训人数", "≥100人"],
    ],
  },
  cases: {
    level1: { what: "“{name}”没有写一级指标。", how: "核对后写上；与上面同类的，合并单元格或再写一遍。" },
    level2: { what: "“{name}”没有写二级指标。", how: "核对后写上；与上面同类的，合并单元格或再写一遍。" },
  },

  *check(form) {
    const used = form.indicators.filter(({ isUnused }) => !isUnused);
    for (const caseId of ["level1", "level2"] as const) {
      if (!hasColumn(form, caseId)) continue;
      for (const { [caseId]: level, level3 } of firstOfRuns(used, caseId)) {
        yield { caseId, at: level.at, data: { name: level3.value } };
      }
    }
  },
});

/** A form without the column has another way to tell; one that names no level at all is no form of this kind. */
function hasColumn({ columns, indicators }: PerformanceForm, level: "level1" | "level2"): boolean {
  const isKnown = indicators.some(({ level1, level2 }) => (level1.kind ?? level2.kind) !== undefined);
  return isKnown && columns.some(({ role }) => role === level);
}

/** Of neighbours without the level the first: what one merged cell lacks is told once. */
function firstOfRuns(indicators: readonly Indicator[], level: "level1" | "level2"): Indicator[] {
  return indicators.filter(
    (indicator, index) => indicator[level].text === "" && indicators[index - 1]?.[level].text !== "",
  );
}
