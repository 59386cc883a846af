import { type BuiltInTemplate, indicatorsOf } from "../template";

export const generalAffairs: BuiltInTemplate = {
  id: "general-affairs",
  title: "综合事务",
  summary: "保障机构日常运转：走访调研、服务对象、办公保障。",
  indicators: indicatorsOf({
    quantity: [
      ["走访调研次数", "全年到基层、企业走访调研的次数", "≥__次"],
      ["撰写调研报告数量", "全年完成的调研报告篇数", "≥__篇"],
      ["服务企业数", "全年上门或在线服务的企业家数，同一企业只计一次", "≥__家"],
    ],
    quality: [["工作任务完成率", "完成的工作任务数占计划工作任务数的比例", "≥__%"]],
    timeliness: [
      ["年度工作完成时间", "年度计划的各项工作完成的最后期限", "__月底前"],
      ["公文按时办结率", "在规定时限内办结的公文件数占收到公文件数的比例", "≥__%"],
    ],
    cost: [["运转成本", "全年用于综合事务的支出总额", "≤__万元"]],
    socialBenefit: [["服务事项办结率", "按期办结的服务事项占受理事项的比例", "≥__%"]],
    sustainedImpact: [["长效工作制度数量", "新建立或修订并执行的工作制度数", "≥__项"]],
    satisfaction: [["服务对象满意度", "抽样调查中表示满意的服务对象占被调查人数的比例", "≥__%"]],
  }),
};
