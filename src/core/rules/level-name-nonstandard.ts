import type { Level2Kind } from "../form/levels";
import type { Indicator, Level } from "../form/model";
import type { CellAddress } from "../grid/address";
import { compact } from "../text/normalize";
import { authorities } from "./authorities";
import { defineRule } from "./rule";

export const levelNameNonstandard = defineRule({
  id: "level-name-nonstandard",
  title: "指标级别的名称不规范",
  group: "格式",
  severity: "suggestion",
  why: "录入系统时要按固定名称选，写法统一才能直接对上。",
  basis: authorities.indicatorSystem,
  example: {
    wrong: [
      ["一级指标", "二级指标", "三级指标", "指标值"],
      ["产出指标", "数量", "培训人数", "≥100人"],
    ],
    right: [
      ["一级指标", "二级指标", "三级指标", "指标值"],
      ["产出指标", "数量指标", "培训人数", "≥100人"],
    ],
  },
  cases: {
    suffix: { what: "{column}写的是“{written}”，规范的名称是“{standard}”。", how: "建议改为“{standard}”。" },
    blanks: { what: "{column}写的是“{written}”，里面有空格。", how: "建议改为“{standard}”。" },
  },

  *check({ indicators }) {
    const seen = new Set<string>();
    const isNew = ({ row, column }: CellAddress) => {
      const key = `${row},${column}`;
      const isFirst = !seen.has(key);
      seen.add(key);
      return isFirst;
    };
    for (const { level1, level2 } of indicators) {
      for (const [column, level] of [
        ["一级指标", level1],
        ["二级指标", level2],
      ] as const) {
        const found = isNew(level.at) ? standardName(level) : undefined;
        if (!found) continue;
        const { caseId, standard } = found;
        yield {
          caseId,
          at: level.at,
          data: { column, written: level.text, standard },
          fixes: [
            {
              title: `改为“${standard}”`,
              safe: true,
              operations: [{ kind: "setCell", at: level.at, expect: level.content, write: standard }],
            },
          ],
        };
      }
    }
  },
});

const NAMES: Readonly<Record<Exclude<Level2Kind, "satisfaction">, string>> = {
  quantity: "数量",
  quality: "质量",
  timeliness: "时效",
  cost: "成本",
  economicCost: "经济成本",
  socialCost: "社会成本",
  ecologicalCost: "生态环境成本",
  economicBenefit: "经济效益",
  socialBenefit: "社会效益",
  ecologicalBenefit: "生态效益",
  sustainedImpact: "可持续影响",
};
const LEVEL1 = ["产出", "效益", "满意度", "成本"];

/** Only names that lack 指标 or hold blanks are told; other provinces' own words (项目完成指标) and scores stay. */
function standardName(level: Indicator["level1"] | Indicator["level2"]) {
  if (level.kind === undefined || level.content === null || !isOwnCell(level)) return undefined;
  const written = compact(level.text);
  const isKnown =
    Object.values(NAMES).includes(written) || LEVEL1.includes(written) || written === "服务对象满意度";
  if (isKnown) return { caseId: "suffix", standard: `${written}指标` } as const;
  // In a narrow column 产出指标 is broken into lines; that is looks, not wording.
  const isOnlyBlanks =
    written !== level.text.replace(/\s*\n\s*/gu, "") && /^[\p{Script=Han}]+指标$/u.test(written);
  return isOnlyBlanks ? ({ caseId: "blanks", standard: written } as const) : undefined;
}

/** A level that a page break cut in two is not one cell's text. */
function isOwnCell({ text, content }: Level<unknown>): boolean {
  return typeof content === "string" && content.trim() === text;
}
