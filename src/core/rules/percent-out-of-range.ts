import { isRate, percentOf, writtenValue } from "../indicator/kinds";
import { authorities } from "./authorities";
import { defineRule } from "./rule";

const WHOLE = 100;

export const percentOutOfRange = defineRule({
  id: "percent-out-of-range",
  title: "比率超过100%",
  group: "合理性",
  severity: "error",
  why: "部分占全部的比率不会超过100%，这样的目标不可能完成。",
  basis: authorities.review,
  example: {
    wrong: [
      ["三级指标", "指标值"],
      ["合格率", "≥120%"],
    ],
    right: [
      ["三级指标", "指标值"],
      ["合格率", "≥95%"],
    ],
  },
  cases: {
    above: {
      what: "“{name}”写的是“{written}”，超过了100%。",
      how: "核对这个数；确实是增长幅度的，在名称里写明。",
    },
    plan: {
      what: "“{name}”写的是“{written}”，看起来太高。",
      how: "核对这个数；确实要超额完成的，在绩效指标描述里写明与什么相比。",
      why: "完成率、利用率一般不超过100%，超过的要说得出道理。",
      severity: "warning",
    },
  },

  *check({ indicators }) {
    for (const indicator of indicators) {
      const { level3, indicatorValue } = indicator;
      const percent = percentOf(indicator);
      if (percent === undefined || !isRate(level3.value)) continue;
      const { value } = indicatorValue;
      const highest = value.kind === "quantitative" ? (value.upper ?? percent) : percent;
      if (highest <= WHOLE) continue;
      yield {
        caseId: AGAINST_A_PLAN.test(level3.value) ? "plan" : "above",
        at: indicatorValue.at,
        data: { name: level3.value, written: writtenValue(indicator) },
      };
    }
  },
});

/** What is measured against a plan or a capacity may exceed it: 任务完成率, 床位使用率. */
const AGAINST_A_PLAN = /(?:完成|达成|实现|使用|利用)率(?:[(（]|$)/u;
