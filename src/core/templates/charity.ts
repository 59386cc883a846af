import type { Template } from "./template";

export const charity: Template = {
  id: "charity",
  title: "慈善公益",
  summary: "慰问、救助和公益活动：户数、对象合规、发放及时。",
  indicators: [
    {
      level2: "quantity",
      level3: "公益活动次数",
      description: "全年组织公益活动的次数",
      indicatorValue: "≥__次",
    },
    {
      level2: "quantity",
      level3: "慰问救助户数",
      description: "全年慰问、救助的困难家庭户数",
      indicatorValue: "≥__户",
    },
    {
      level2: "quality",
      level3: "救助对象合规率",
      description: "符合救助条件的对象占全部救助对象的比例",
      indicatorValue: "=__%",
    },
    {
      level2: "timeliness",
      level3: "慰问款物发放时间",
      description: "慰问款物全部发放到户的最后期限",
      indicatorValue: "__月底前",
    },
    {
      level2: "cost",
      level3: "户均慰问标准",
      description: "每户慰问款物折合的金额",
      indicatorValue: "≤__元/户",
    },
    {
      level2: "socialBenefit",
      level3: "受益人数",
      description: "因公益活动和慰问救助直接受益的人数",
      indicatorValue: "≥__人",
    },
    {
      level2: "sustainedImpact",
      level3: "长期结对帮扶户数",
      description: "活动结束后仍保持结对帮扶的户数",
      indicatorValue: "≥__户",
    },
    {
      level2: "satisfaction",
      level3: "受助对象满意度",
      description: "表示满意的受助对象占被调查受助对象的比例",
      indicatorValue: "≥__%",
    },
  ],
};
