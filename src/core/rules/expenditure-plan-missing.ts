import { authorities } from "./authorities";
import { rewrite } from "./fixes";
import { defineRule } from "./rule";

export const expenditurePlanMissing = defineRule({
  id: "expenditure-plan-missing",
  title: "资金支出计划没有填全",
  group: "完整性",
  severity: "error",
  why: "执行中要按这几个时点核对支出进度，空着就没有对照。",
  basis: authorities.hebeiFormat,
  example: {
    wrong: [
      ["资金支出计划（%）", "3月底", "6月底", "10月底", "12月底"],
      ["", "", "", "", ""],
      ["三级指标", "指标值"],
    ],
    right: [
      ["资金支出计划（%）", "3月底", "6月底", "10月底", "12月底"],
      ["", "25%", "50%", "75%", "100%"],
      ["三级指标", "指标值"],
    ],
  },
  cases: {
    all: {
      what: "资金支出计划一个时点也没有填。",
      how: "按累计数填写各时点的支出进度，最后一个时点写100%。",
    },
    some: {
      what: "资金支出计划有{count}个时点没有填。",
      how: "补上空着的时点；还没有支出的写0%，最后一个时点写100%。",
      severity: "warning",
    },
  },

  *check({ fields: { expenditurePlan } }) {
    if (!expenditurePlan) return;
    const blank = expenditurePlan.filter(({ value }) => value.kind === "empty");
    const [first, ...others] = blank;
    if (!first) return;
    const last = expenditurePlan.at(-1);
    yield {
      caseId: blank.length === expenditurePlan.length ? "all" : "some",
      at: first.at,
      data: { count: blank.length },
      related: others.map(({ at, label }) => ({ at, note: `${label}也没有填。` })),
      fixes: last?.value.kind === "empty" ? rewrite(last, "100%", { safe: false }) : [],
    };
  },
});
