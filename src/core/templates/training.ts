import type { Template } from "./template";

export const training: Template = {
  id: "training",
  title: "培训",
  summary: "举办培训班：班次、人次、合格率、人均成本。",
  indicators: [
    {
      level2: "quantity",
      level3: "培训班次",
      description: "全年举办培训班的次数",
      indicatorValue: "≥__期",
    },
    {
      level2: "quantity",
      level3: "培训人次",
      description: "全年参加培训的人次",
      indicatorValue: "≥__人次",
    },
    {
      level2: "quality",
      level3: "培训合格率",
      description: "考核合格的学员占参训学员的比例",
      indicatorValue: "≥__%",
    },
    {
      level2: "timeliness",
      level3: "培训完成时间",
      description: "全部培训班办完的最后期限",
      indicatorValue: "__月底前",
    },
    {
      level2: "cost",
      level3: "人均培训成本",
      description: "培训总支出与参训人次之比",
      indicatorValue: "≤__元/人",
    },
    {
      level2: "socialBenefit",
      level3: "培训成果应用率",
      description: "把所学用于工作的学员占参训学员的比例",
      indicatorValue: "≥__%",
    },
    {
      level2: "sustainedImpact",
      level3: "业务骨干培养人数",
      description: "经培训成为业务骨干的人数",
      indicatorValue: "≥__人",
    },
    {
      level2: "satisfaction",
      level3: "参训学员满意度",
      description: "对培训表示满意的学员占被调查学员的比例",
      indicatorValue: "≥__%",
    },
  ],
};
