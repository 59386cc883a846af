import type { Template } from "./template";

export const generalAffairs: Template = {
  id: "general-affairs",
  title: "综合事务",
  summary: "保障机构日常运转：走访调研、服务对象、办公保障。",
  indicators: [
    {
      level2: "quantity",
      level3: "走访调研次数",
      description: "全年到基层、企业走访调研的次数",
      indicatorValue: "≥__次",
    },
    {
      level2: "quantity",
      level3: "撰写调研报告数量",
      description: "全年完成的调研报告篇数",
      indicatorValue: "≥__篇",
    },
    {
      level2: "quality",
      level3: "工作任务完成率",
      description: "完成的工作任务数占计划工作任务数的比例",
      indicatorValue: "≥__%",
    },
    {
      level2: "timeliness",
      level3: "年度工作完成时间",
      description: "年度计划的各项工作完成的最后期限",
      indicatorValue: "__月底前",
    },
    {
      level2: "cost",
      level3: "运转成本",
      description: "全年用于综合事务的支出总额",
      indicatorValue: "≤__万元",
    },
    {
      level2: "socialBenefit",
      level3: "服务事项办结率",
      description: "按期办结的服务事项占受理事项的比例",
      indicatorValue: "≥__%",
    },
    {
      level2: "sustainedImpact",
      level3: "长效工作制度数量",
      description: "新建立或修订并执行的工作制度数",
      indicatorValue: "≥__项",
    },
    {
      level2: "satisfaction",
      level3: "服务对象满意度",
      description: "抽样调查中表示满意的服务对象占被调查人数的比例",
      indicatorValue: "≥__%",
    },
  ],
};
