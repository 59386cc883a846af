import { withoutBlanks } from "../text/normalize";
import { authorities } from "./authorities";
import { defineRule } from "./rule";

const LONGEST = 30;

export const indicatorNameTooLong = defineRule({
  id: "indicator-name-too-long",
  title: "三级指标的名称太长",
  group: "格式",
  severity: "suggestion",
  why: "名称像一句话，汇总表里显示不全，也不像一个指标。",
  basis: authorities.review,
  example: {
    wrong: [
      ["三级指标", "指标值"],
      ["完成上级下达的各项安置小区物业费清算任务并指导小区物业开展文明创建", "≥8个"],
    ],
    right: [
      ["三级指标", "指标值"],
      ["清算物业费的小区数", "≥8个"],
    ],
  },
  cases: {
    long: {
      what: "三级指标的名称有{count}个字。",
      how: "建议缩成几个字的名词，例如“培训人数”，做法写到绩效指标描述里。",
    },
  },

  *check({ indicators }) {
    for (const { level3 } of indicators) {
      // What the library prints in brackets (≥**%) is not the clerk's.
      const name = withoutBlanks(level3.value).replace(/[(（][≥≤<>=*][^)）]*[)）]/gu, "");
      const count = Array.from(name).length;
      if (count > LONGEST) yield { caseId: "long", at: level3.at, data: { count } };
    }
  },
});
