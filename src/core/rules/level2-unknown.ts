import { authorities } from "./authorities";
import { defineRule } from "./rule";

export const level2Unknown = defineRule({
  id: "level2-unknown",
  title: "二级指标的名称不认识",
  group: "格式",
  severity: "warning",
  why: "不是规定的二级指标，录入系统时选不到。",
  basis: authorities.indicatorSystem,
  example: {
    wrong: [
      ["一级指标", "二级指标", "三级指标", "指标值"],
      ["产出指标", "人员指标", "培训人数", "≥100人"],
    ],
    right: [
      ["一级指标", "二级指标", "三级指标", "指标值"],
      ["产出指标", "数量指标", "培训人数", "≥100人"],
    ],
  },
  cases: {
    unknown: {
      what: "二级指标写的是“{written}”，不在规定的名称里。",
      how: "核对后改成数量、质量、时效、成本或某一种效益指标。",
    },
  },

  *check({ indicators }) {
    const told = new Set<string>();
    for (const { level1, level2 } of indicators) {
      const key = `${level2.at.row},${level2.at.column}`;
      if (level1.kind === undefined || level2.text === "" || level2.kind !== undefined || told.has(key))
        continue;
      told.add(key);
      yield { caseId: "unknown", at: level2.at, data: { written: level2.text } };
    }
  },
});
