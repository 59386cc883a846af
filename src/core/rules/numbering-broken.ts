import { authorities } from "./authorities";
import { defineRule } from "./rule";

export const numberingBroken = defineRule({
  id: "numbering-broken",
  title: "绩效目标的编号断了",
  group: "格式",
  severity: "suggestion",
  why: "编号跳着走，看起来像漏了一条。",
  basis: authorities.completeness,
  example: {
    wrong: [
      ["绩效目标", "1.举办培训。3.编印教材。"],
      ["三级指标", "指标值"],
    ],
    right: [
      ["绩效目标", "1.举办培训。2.编印教材。"],
      ["三级指标", "指标值"],
    ],
  },
  cases: {
    start: { what: "绩效目标的编号从{number}开始。", how: "核对有没有漏写一条，再从1开始编号。" },
    gap: {
      what: "绩效目标的编号{before}后面是{number}，不连续。",
      how: "核对有没有漏写一条，再把编号改连续。",
    },
  },

  *check({ fields: { performanceTarget } }) {
    if (!performanceTarget) return;
    const numbers = Array.from(performanceTarget.value.matchAll(MARK), (match) => Number(match[1]));
    for (const [index, number] of numbers.entries()) {
      const before = numbers[index - 1] ?? 0;
      // Behind （二） a list may well begin anew.
      if (number === before + 1 || number === 1) continue;
      const caseId = before === 0 ? "start" : "gap";
      yield { caseId, at: performanceTarget.at, data: { before, number } };
      return;
    }
  },
});

/** "1." or "2、" at the start of a line or behind a stop, a colon or （一）; 3.5万元 is none. */
const MARK = /(?:^|[\n。；;：:）)"“])\s*(\d{1,2})[.．、](?!\d)/gu;
