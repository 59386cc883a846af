import { costDirection } from "../../../src/core/rules/cost-direction";
import { countDirection } from "../../../src/core/rules/count-direction";
import { negativeRateDirection } from "../../../src/core/rules/negative-rate-direction";
import { percentOutOfRange } from "../../../src/core/rules/percent-out-of-range";
import { rateAtLeastFull } from "../../../src/core/rules/rate-at-least-full";
import { thresholdEmpty } from "../../../src/core/rules/threshold-empty";
import { sheet } from "../sheet";
import { describeRule } from "./describe-rule";

describeRule(percentOutOfRange, {
  silent: {
    不超过百分之百: sheet`
      | 三级指标 | 指标值 |
      | 合格率 | =100% |
      | 覆盖率 | ≥95百分比 |
      | 合格率区间 | 90%-95% |
    `,
    增长和增值本来就可以超过: sheet`
      | 三级指标 | 指标值 |
      | 主营业务收入增长率 | ≥120% |
      | 产值增幅 | ≥150% |
      | 收入较上年提高比例 | ≥110% |
      | 国有资产保值增值率 | ≥105% |
      | 投资回报率 | ≥130% |
      | 学前教育毛入学率 | ≥101% |
      | 超额完成率 | ≥110% |
    `,
    不是比率: sheet`
      | 三级指标 | 指标值 |
      | 办事效率 | ≥120% |
      | 人均收入相当于全县平均水平 | ≥120% |
    `,
  },
  reports: {
    部分超过全部: {
      sheet: sheet`
        | 三级指标 | 指标值 |
        | 培训合格率 | ≥120% |
        | 能力提升培训合格率 | ≥292% |
        | 群众满意度 | 95%-105% |
      `,
      findings: [
        {
          caseId: "above",
          at: "B2",
          severity: "error",
          what: "“培训合格率”写的是“≥120%”，超过了100%。",
        },
        { caseId: "above", at: "B3" },
        { caseId: "above", at: "B4" },
      ],
    },
    与计划或能力相比的只提醒: {
      sheet: sheet`
        | 三级指标 | 指标值 |
        | 招商任务完成率 | ≥110% |
        | 病床使用率 | ≤105% |
      `,
      findings: [
        { caseId: "plan", at: "B2", severity: "warning" },
        { caseId: "plan", at: "B3", severity: "warning" },
      ],
    },
    符号和单位分在两栏: {
      sheet: sheet`
        | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 政府采购率 | ≥ | 120 | % |
      `,
      findings: [{ caseId: "above", at: "C2", what: "“政府采购率”写的是“≥120%”，超过了100%。" }],
    },
  },
});

describeRule(rateAtLeastFull, {
  silent: {
    写法正好: sheet`
      | 三级指标 | 指标值 |
      | 发放及时率 | =100% |
      | 合格率 | ≥98% |
      | 超支率 | ≤100% |
    `,
    增长可以超过: sheet`
      | 三级指标 | 指标值 |
      | 收入增长率 | ≥100% |
      | 资产保值增值率 | ≥100% |
    `,
    系统固定的指标: sheet`
      | 二级指标 | 三级指标 | 指标值 |
      | 成本指标 | 项目成本控制率 | ≥100% |
    `,
    满意度和越低越好的由别的规则管: sheet`
      | 二级指标 | 三级指标 | 指标值 |
      | 满意度指标 | 群众满意度 | ≥100% |
      | 质量指标 | 逾期发放率 | ≥100% |
    `,
  },
  reports: {
    大于等于百分之百: {
      sheet: sheet`
        | 三级指标 | 指标值 |
        | 完成及时率(≥**%) | >=100% |
        | 覆盖率 | ＞＝１００％ |
        | 验收率 | 不低于100% |
        | 完成率 | ≥100百分比 |
      `,
      findings: [
        { caseId: "full", at: "B2", severity: "suggestion", fixes: ["改为“=100%”"] },
        { caseId: "full", at: "B3", fixes: ["改为“=１００％”"] },
        { caseId: "full", at: "B4" },
        { caseId: "full", at: "B5", fixes: ["改为“=100百分比”"] },
      ],
    },
    符号在单独一栏: {
      sheet: sheet`
        | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 验收合格率 | 大于等于 | 100 | % |
      `,
      findings: [{ caseId: "full", at: "C2", what: "指标值写的是“≥100%”，比率不会大于100%。" }],
    },
  },
});

describeRule(thresholdEmpty, {
  silent: {
    要努力才能达到: sheet`
      | 三级指标 | 指标值 |
      | 新增会员数 | ≥5家 |
      | 投诉件数 | =0件 |
      | 事故数 | ≤0起 |
    `,
    省钱和不变差是像样的目标: sheet`
      | 三级指标 | 指标值 |
      | 费用节支率 | ≥0百分比 |
      | 资金节约额 | ≥0万元 |
      | 税收增长率 | ≥0% |
      | 能耗下降率 | ≥0% |
    `,
    方向反了由别的规则管: sheet`
      | 三级指标 | 指标值 |
      | 逾期率 | ≥0% |
      | 故障率 | ≥0% |
    `,
  },
  reports: {
    怎么都能完成: {
      sheet: sheet`
        | 三级指标 | 指标值 |
        | 新增会员数 | ≥0家 |
        | 增加就业岗位数 | 不少于0个 |
        | 覆盖率 | ≥0.00% |
      `,
      findings: [
        {
          caseId: "zero",
          at: "B2",
          severity: "warning",
          what: "指标值写的是“≥0家”，不做任何工作也能完成。",
        },
        { caseId: "zero", at: "B3" },
        { caseId: "zero", at: "B4" },
      ],
    },
  },
});

describeRule(costDirection, {
  silent: {
    方向对: sheet`
      | 二级指标 | 三级指标 | 指标值 |
      | 成本指标 | 项目总成本 | ≤5万元 |
      | 成本指标 | 印刷单价 | =12元/份 |
      | 成本指标 | 培训费用 | 5万元 |
    `,
    省下来的钱: sheet`
      | 二级指标 | 三级指标 | 指标值 |
      | 成本指标 | 费用节支率 | ≥0百分比 |
      | 成本指标 | 节约运行经费 | ≥1万元 |
      | 成本指标 | 成本降低额 | ≥2万元 |
      | 成本指标 | 工程结算审减金额 | ≥10万元 |
    `,
    发给人的钱: sheet`
      | 二级指标 | 三级指标 | 指标值 |
      | 成本指标 | 补助标准 | ≥530元/人·月 |
      | 成本指标 | 低保金月人均发放 | ≥500元/人 |
      | 成本指标 | 慰问金 | ≥500元/户 |
      | 成本指标 | 派遣人员工资 | ≥3000元/人·月 |
      | 成本指标 | 县级配套资金 | ≥20万元 |
    `,
    控制率不是钱: sheet`
      | 二级指标 | 三级指标 | 指标值 |
      | 成本指标 | 项目成本控制率 | ≥100% |
      | 成本指标 | 政府采购率 | ≥30% |
    `,
    社会成本和生态成本不归这一条: sheet`
      | 一级指标 | 二级指标 | 三级指标 | 指标值 |
      | 成本指标 | 社会成本指标 | 就业岗位带来的收入 | ≥5万元 |
      | 成本指标 | 生态环境成本指标 | 生态修复投资 | ≥5万元 |
    `,
  },
  reports: {
    反了: {
      sheet: sheet`
        | 二级指标 | 三级指标 | 指标值 |
        | 成本指标 | 项目总成本 | ≥5万元 |
        | 经济成本指标 | 人均培训成本 | ＞＝300元/人 |
        | 成本指标 | 印刷费 | 不低于2万元 |
      `,
      findings: [
        {
          caseId: "reversed",
          at: "C2",
          severity: "error",
          fixes: ["改为“≤5万元”"],
          what: "成本指标写的是“≥5万元”，方向反了。",
        },
        { caseId: "reversed", at: "C3", fixes: ["改为“≤300元/人”"] },
        { caseId: "reversed", at: "C4" },
      ],
    },
  },
});

describeRule(negativeRateDirection, {
  silent: {
    方向对: sheet`
      | 三级指标 | 指标值 |
      | 系统故障率 | ≤1% |
      | 结余率 | ≤5% |
      | 超支率 | ≤0% |
      | 贫困发生率 | =0% |
    `,
    处理得好是好事: sheet`
      | 三级指标 | 指标值 |
      | 投诉处理率 | ≥95% |
      | 故障修复及时率 | ≥98% |
      | 事故降低率 | ≥10% |
      | 差错整改率 | =100% |
      | 拖欠工资清偿率 | ≥95% |
      | 失业人员再就业率 | ≥60% |
    `,
    没有故障的比率: sheet`
      | 三级指标 | 指标值 |
      | 系统无故障率 | ≥99% |
      | 零差错率 | ≥98% |
      | 无投诉率 | ≥95% |
    `,
  },
  reports: {
    反了: {
      sheet: sheet`
        | 三级指标 | 指标值 |
        | 逾期发放率 | ≥100% |
        | 设备故障率（全年） | >5% |
        | 返贫率 | 不低于1% |
        | 图书破损率 | ＞＝3% |
      `,
      findings: [
        {
          caseId: "reversed",
          at: "B2",
          severity: "error",
          fixes: ["改为“≤100%”"],
          what: "“逾期发放率”写的是“≥100%”，方向反了。",
        },
        { caseId: "reversed", at: "B3", fixes: ["改为“≤5%”"] },
        { caseId: "reversed", at: "B4" },
        { caseId: "reversed", at: "B5", fixes: ["改为“≤3%”"] },
      ],
    },
  },
});

describeRule(countDirection, {
  silent: {
    方向对: sheet`
      | 二级指标 | 三级指标 | 指标值 |
      | 数量指标 | 培训人数 | ≥100人 |
      | 数量指标 | 行政村数量 | =11个 |
    `,
    本来就要少: sheet`
      | 二级指标 | 三级指标 | 指标值 |
      | 数量指标 | 会期 | ≤2天 |
      | 数量指标 | 科目调整次数 | ≤10次 |
      | 数量指标 | 公务接待批次 | ≤20批次 |
      | 数量指标 | 公务用车数 | ≤3辆 |
      | 数量指标 | 因公出国团组数 | ≤1个 |
      | 数量指标 | 参会人数 | ≤150人 |
      | 数量指标 | 在编人员编制数 | ≤12人 |
      | 数量指标 | 安全隐患数 | ≤3处 |
    `,
    时间和钱和差错率: sheet`
      | 二级指标 | 三级指标 | 指标值 |
      | 数量指标 | 故障修复 | ≤4小时 |
      | 数量指标 | 办结事项平均用时 | ≤5个工作日 |
      | 数量指标 | 采购支出 | ≤20万元 |
      | 数量指标 | 印刷差错率 | ≤1% |
    `,
    别的二级指标不管: sheet`
      | 二级指标 | 三级指标 | 指标值 |
      | 质量指标 | 返修台数 | ≤3台 |
    `,
  },
  reports: {
    等于一件不做也算完成: {
      sheet: sheet`
        | 二级指标 | 三级指标 | 指标值 |
        | 数量指标 | 培训人数 | ≤100人 |
        | 数量指标 | 宣传场次 | ＜＝4场 |
        | 数量指标 | 走访企业数 | 不超过20家 |
      `,
      findings: [
        {
          caseId: "atMost",
          at: "C2",
          severity: "warning",
          fixes: ["改为“≥100人”", "改为“=100人”"],
          what: "数量指标“培训人数”写的是“≤100人”，看起来方向反了。",
        },
        { caseId: "atMost", at: "C3", fixes: ["改为“≥4场”", "改为“=4场”"] },
        { caseId: "atMost", at: "C4" },
      ],
    },
  },
});
