import { longestShared } from "../text/longest-shared";
import { compact } from "../text/normalize";
import { authorities } from "./authorities";
import { defineRule } from "./rule";

const SHARED_PART = 0.9;

export const performanceTargetRepeatsFundUse = defineRule({
  id: "performance-target-repeats-fund-use",
  title: "绩效目标照抄了资金用途",
  group: "合理性",
  severity: "suggestion",
  why: "资金用途说钱花在哪里，绩效目标说办成什么事，两者不是一回事。",
  basis: authorities.review,
  example: {
    wrong: [
      ["资金用途", "用于维修审判楼玻璃幕墙。"],
      ["绩效目标", "1.用于维修审判楼玻璃幕墙。"],
      ["三级指标", "指标值"],
    ],
    right: [
      ["资金用途", "用于维修审判楼玻璃幕墙。"],
      ["绩效目标", "1.维修幕墙400平方米，消除脱落隐患。"],
      ["三级指标", "指标值"],
    ],
  },
  cases: {
    repeats: { what: "绩效目标和资金用途写的是同一句话。", how: "建议写明办成什么事、达到什么程度。" },
  },

  *check({ fields: { performanceTarget, fundUse } }) {
    if (!performanceTarget || !fundUse) return;
    const target = withoutMarks(performanceTarget.value);
    const use = withoutMarks(fundUse.value);
    const wanted = SHARED_PART * Math.max(target.length, use.length);
    // Texts of very different length need not be compared letter by letter.
    if (target === "" || Math.min(target.length, use.length) < wanted) return;
    if (longestShared(target, use) < wanted) return;
    yield {
      caseId: "repeats",
      at: performanceTarget.at,
      related: [{ at: fundUse.at, note: "资金用途写在这里。" }],
    };
  },
});

function withoutMarks(text: string): string {
  return compact(text).replace(/^\d[.、]|[。,、;.]/gu, "");
}
