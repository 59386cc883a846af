import { budgetSumMismatch } from "../../../src/core/rules/budget-sum-mismatch";
import { costAboveBudget } from "../../../src/core/rules/cost-above-budget";
import { costFarBelowBudget } from "../../../src/core/rules/cost-far-below-budget";
import { expenditurePlanFinal } from "../../../src/core/rules/expenditure-plan-final";
import { expenditurePlanOutOfOrder } from "../../../src/core/rules/expenditure-plan-out-of-order";
import { indicatorDuplicate } from "../../../src/core/rules/indicator-duplicate";
import { indicatorValueVague } from "../../../src/core/rules/indicator-value-vague";
import { satisfactionDirection } from "../../../src/core/rules/satisfaction-direction";
import { timelinessVague } from "../../../src/core/rules/timeliness-vague";
import { sheet } from "../sheet";
import { describeRule } from "./describe-rule";

describeRule(budgetSumMismatch, {
  silent: {
    相等: sheet`
      | 预算数 | 5.00 | 其中：财政资金 | 4 | 其他资金 | 1.0 |
      | 三级指标 | 指标值 |
    `,
    其他资金空着按0算: sheet`
      | 预算数 | 5.00 | 其中：财政资金 | 5 | 其他资金 |  |
      | 三级指标 | 指标值 |
    `,
    有一个不是数: sheet`
      | 预算数 | 854万854万 | 其中：财政资金 | 5 | 其他资金 | 0 |
      | 三级指标 | 指标值 |
    `,
    上年结转也算: sheet`
      | 年度资金总额 | 30 |
      | 其中：当年财政拨款 | 20 |
      | 上年结转资金 | 10 |
      | 其他资金 | 0 |
      | 三级指标 | 指标值 |
    `,
    年度对年度: sheet`
      | 项目资金总额 | 10,308,000.00 |
      | 年度资金申请总额 | 3,498,000.00 |
      | 其中：财政资金 | 10,308,000.00 |
      | 其中：当年财政拨款 | 3,498,000.00 |
      | 其他资金 | 0.00 |
      | 三级指标 | 指标值 |
    `,
  },
  reports: {
    相差: {
      sheet: sheet`
        | 单位：万元 |
        | 预算数 | 120.00 | 其中：财政资金 | 100 | 其他资金 | 18.5 |
        | 三级指标 | 指标值 |
      `,
      findings: [
        {
          caseId: "gap",
          at: "B2",
          severity: "error",
          what: "预算数是120.00万元，财政资金与其他资金合计118.50万元，相差1.50万元。",
          related: ["D2", "F2"],
        },
      ],
    },
  },
});

describeRule(expenditurePlanOutOfOrder, {
  silent: {
    只增不减: sheet`
      | 资金支出计划（%） | 3月底 | 6月底 | 10月底 | 12月底 |
      |  | 25% | 25% | 75% | 100% |
      | 三级指标 | 指标值 |
    `,
    写法不一时不猜: sheet`
      | 资金支出计划（%） | 3月底 | 6月底 | 10月底 | 12月底 |
      |  | 25 | 50 | 75 | 1.00 |
      | 三级指标 | 指标值 |
    `,
  },
  reports: {
    前高后低: {
      sheet: sheet`
        | 资金支出计划（%） | 3月底 | 6月底 | 10月底 | 12月底 |
        |  | 40% | 30% | 75% | 100% |
        | 三级指标 | 指标值 |
      `,
      findings: [
        { caseId: "lower", at: "C2", related: ["B2"], what: "6月底的支出计划是30%，比3月底的40%还低。" },
      ],
    },
  },
});

describeRule(expenditurePlanFinal, {
  silent: {
    写成100: sheet`
      | 资金支出计划（%） | 3月底 | 6月底 | 10月底 | 12月底 |
      |  | 25 | 50 | 75 | 100 |
      | 三级指标 | 指标值 |
    `,
    "写成1.00": sheet`
      | 资金支出计划（%） | 3月底 | 6月底 | 10月底 | 12月底 |
      |  |  |  |  | 1.00 |
      | 三级指标 | 指标值 |
    `,
    年底空着由别的规则管: sheet`
      | 资金支出计划（%） | 3月底 | 6月底 | 10月底 | 12月底 |
      |  | 25 | 50 | 75 |  |
      | 三级指标 | 指标值 |
    `,
  },
  reports: {
    没有到100: {
      sheet: sheet`
        | 资金支出计划（%） | 3月底 | 6月底 | 10月底 | 12月底 |
        |  | 25% | 50% | 75% | 90% |
        | 三级指标 | 指标值 |
      `,
      findings: [{ caseId: "short", at: "E2", fixes: ["改为“100%”"] }],
    },
  },
});

describeRule(costAboveBudget, {
  silent: {
    等于预算: sheet`
      | 单位：万元 |
      | 预算数 | 65 |
      | 二级指标 | 三级指标 | 指标值 |
      | 经济成本指标 | 建设成本 | ≤65万元 |
    `,
    人均成本不是总成本: sheet`
      | 单位：万元 |
      | 预算数 | 0.5 |
      | 二级指标 | 三级指标 | 指标值 |
      | 成本指标 | 会员培训人均成本 | ≤6000元 |
    `,
    单位没有写明时不比: sheet`
      | 预算数 | 65 |
      | 二级指标 | 三级指标 | 指标值 |
      | 成本指标 | 建设成本 | ≤650万元 |
    `,
  },
  reports: {
    元和万元换算: {
      sheet: sheet`
        | 单位：万元 |
        | 预算数 | 5.00 |
        | 二级指标 | 三级指标 | 指标值 |
        | 成本指标 | 建设成本 | ≤60000元 |
      `,
      findings: [
        {
          caseId: "above",
          at: "C4",
          what: "成本指标“建设成本”是6.00万元，预算数是5.00万元，多出1.00万元。",
          related: ["B2"],
        },
      ],
    },
  },
});

describeRule(costFarBelowBudget, {
  silent: {
    接近预算: sheet`
      | 单位：万元 |
      | 预算数 | 1.5 |
      | 二级指标 | 三级指标 | 指标值 |
      | 成本指标 | 培训成本 | <1.5万元 |
    `,
    几项合计: sheet`
      | 单位：元 |
      | 预算数 | 1,030,700.00 |
      | 二级指标 | 三级指标 | 指标值 |
      | 成本指标 | 车辆购置成本 | ≤12万元 |
      | 成本指标 | 设备购置成本 | ≤90万元 |
    `,
    标准和人均不是总成本: sheet`
      | 单位：万元 |
      | 预算数 | 5 |
      | 二级指标 | 三级指标 | 指标值 |
      | 成本指标 | 会员培训人均成本 | ≤100元 |
      | 成本指标 | 慰问标准 | ≤500元/户 |
    `,
  },
  reports: {
    小数点错位: {
      sheet: sheet`
        | 单位：万元 |
        | 预算数 | 1.00 |
        | 二级指标 | 三级指标 | 指标值 |
        | 成本指标 | 项目实际成本 | ≤0.1 万元 |
      `,
      findings: [
        {
          caseId: "below",
          at: "C4",
          severity: "warning",
          what: "成本指标合计0.10万元，预算数是1.00万元，不到一半。",
        },
      ],
    },
  },
});

describeRule(indicatorDuplicate, {
  silent: {
    名称不同: sheet`
      | 二级指标 | 三级指标 | 指标值 |
      | 数量指标 | 县级人数 | ≥9人 |
      | 数量指标 | 乡镇人数 | ≥9人 |
    `,
    系统固定的指标: sheet`
      | 二级指标 | 三级指标 | 指标值 |
      | 成本指标 | 项目成本控制率 | =100% |
      | 成本指标 | 项目成本控制率 | =100% |
    `,
  },
  reports: {
    完全相同和值不同: {
      sheet: sheet`
        | 二级指标 | 三级指标 | 指标值 |
        | 数量指标 | 培训人数 | ≥9人   |
        | 数量指标 | 培训人数 | ≥9 人  |
        | 数量指标 | 培训人数 | ≥12人  |
      `,
      findings: [
        { caseId: "same", at: "B3", severity: "error", related: ["B2"] },
        { caseId: "differs", at: "B4", severity: "warning", related: ["B2"] },
      ],
    },
  },
});

describeRule(satisfactionDirection, {
  silent: {
    方向对: sheet`
      | 二级指标 | 三级指标 | 指标值 |
      | 满意度指标 | 群众满意度 | ≥90% |
      | 满意度指标 | 学员满意度 | 95% |
    `,
    不满意率本来就要低: sheet`
      | 二级指标 | 三级指标 | 指标值 |
      | 满意度指标 | 群众不满意率 | ≤5% |
    `,
  },
  reports: {
    写反了: {
      sheet: sheet`
        | 二级指标 | 三级指标 | 指标值 |
        | 满意度指标 | 群众满意度 | ≤90% |
      `,
      findings: [{ caseId: "reversed", at: "C2", severity: "error", fixes: ["改为“≥90%”"] }],
    },
  },
});

describeRule(indicatorValueVague, {
  silent: {
    量化了: sheet`
      | 三级指标 | 指标值 |
      | 知晓率   | ≥80%   |
    `,
    说清楚了的定性: sheet`
      | 三级指标     | 指标值               |
      | 空气质量     | 优良                 |
      | 节约电脑耗材 | 降低能耗，节约型机关 |
      | 制度         | 健全                 |
    `,
    时效由别的规则管: sheet`
      | 二级指标 | 三级指标 | 指标值 |
      | 时效指标 | 进度     | 加快   |
    `,
  },
  reports: {
    只有变化和只有程度: {
      sheet: sheet`
        | 二级指标     | 三级指标     | 指标值   |
        | 社会效益指标 | 社会影响程度 | 提升     |
        | 社会效益指标 | 生活水平     | 显著提高 |
        | 社会效益指标 | 服务水平     | 定性：显著提升 |
        | 社会效益指标 | 服务能力     | 有提升 |
        | 社会效益指标 | 治理水平     | 成效明显 |
      `,
      findings: [
        { caseId: "bare", at: "C2", severity: "warning" },
        { caseId: "graded", at: "C3", severity: "suggestion" },
        { caseId: "graded", at: "C4" },
        { caseId: "bare", at: "C5" },
        { caseId: "graded", at: "C6" },
      ],
    },
  },
});

describeRule(timelinessVague, {
  silent: {
    有日期或期限: sheet`
      | 二级指标 | 三级指标 | 指标值 |
      | 时效指标 | 完成时间 | 12月底到位 |
      | 时效指标 | 响应时间 | ≤5个工作日 |
      | 时效指标 | 及时率   | ≥95% |
      | 时效指标 | 服务周期 | 2023.07-2024.01 |
      | 时效指标 | 进度     | 每季度按时报送 |
    `,
    日期在名称里: sheet`
      | 二级指标 | 三级指标          | 指标值   |
      | 时效指标 | 11月30日前完成换届 | 按时完成 |
    `,
    别的二级指标不管: sheet`
      | 二级指标 | 三级指标 | 指标值 |
      | 质量指标 | 完成情况 | 按时完成 |
    `,
  },
  reports: {
    没有日期: {
      sheet: sheet`
        | 二级指标 | 三级指标   | 指标值   |
        | 时效指标 | 换届及时性 | 按时完成 |
      `,
      findings: [{ caseId: "noDate", at: "C2", severity: "warning" }],
    },
  },
});
