import { longestShared } from "../text/longest-shared";
import { isSystemFixed } from "../indicator/system-fixed";
import { compact } from "../text/normalize";
import { authorities } from "./authorities";
import { defineRule } from "./rule";

/** How much of the shorter text must stand in the longer one, and how many characters at least. */
const SHARED_PART = 0.6;
const FEWEST_SHARED = 6;

export const valueRepeatsName = defineRule({
  id: "value-repeats-name",
  title: "指标值重复了名称",
  group: "合理性",
  severity: "warning",
  why: "指标值把名称又说了一遍，没有写要达到什么程度。",
  basis: authorities.quantified,
  example: {
    wrong: [
      ["三级指标", "指标值"],
      ["提升公共服务水平和质量", "通过活动提升公共服务水平和质量"],
    ],
    right: [
      ["三级指标", "指标值"],
      ["服务事项办结率", "≥95%"],
    ],
  },
  cases: {
    repeats: {
      what: "指标值写的是“{written}”，和名称说的是一回事。",
      how: "写要达到的标准，例如数、比率、日期或等次。",
    },
  },

  *check({ indicators }) {
    for (const indicator of indicators) {
      const { level2, level3, indicatorValue } = indicator;
      const { at, text, value } = indicatorValue;
      // A 时效 without a date is told so already.
      if (value.kind !== "qualitative" || isSystemFixed(indicator) || level2.kind === "timeliness") continue;
      const [name, written] = [compact(level3.value), compact(text)];
      if (STANDARD.test(written)) continue;
      const shared = longestShared(name, written);
      if (shared < FEWEST_SHARED || shared < SHARED_PART * Math.min(name.length, written.length)) continue;
      yield { caseId: "repeats", at, data: { written: text } };
    }
  },
});

/** Words that say what is to be reached, beside whatever else is repeated: 机构正常运转，无重大事故. */
const STANDARD = /\d|[无零]|不发生|不超过|达到|达标|全覆盖/u;
