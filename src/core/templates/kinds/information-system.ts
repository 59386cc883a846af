import { type BuiltInTemplate, indicatorsOf } from "../template";

export const informationSystem: BuiltInTemplate = {
  id: "information-system",
  title: "信息化建设与运维",
  summary: "建设、升级或维护信息系统：运行率、故障响应、使用年限。",
  indicators: indicatorsOf({
    quantity: [
      ["运维信息系统数量", "列入运维合同的信息系统套数", "=__套"],
      ["系统巡检次数", "全年对系统和机房巡检的次数", "≥__次"],
    ],
    quality: [
      ["系统正常运行率", "系统正常运行的小时数占应运行小时数的比例", "≥__%"],
      ["系统验收合格率", "验收合格的系统模块数占建设模块数的比例", "=__%"],
    ],
    timeliness: [
      ["系统上线时间", "新建或升级的系统上线运行的最后期限", "__月底前"],
      ["故障响应时间", "从接到报修到技术人员响应的时间", "≤__小时"],
    ],
    cost: [["信息化项目总成本", "软硬件、开发和运维支出的合计", "≤__万元"]],
    socialBenefit: [["业务网上办理率", "网上办理的业务件数占全部业务件数的比例", "≥__%"]],
    sustainedImpact: [["系统可持续使用年限", "系统不重新建设可以使用的年数", "≥__年"]],
    satisfaction: [["系统使用人员满意度", "对系统表示满意的使用人员占被调查使用人员的比例", "≥__%"]],
  }),
};
