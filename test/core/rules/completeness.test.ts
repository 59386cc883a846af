import { budgetedAmountMissing } from "../../../src/core/rules/budgeted-amount-missing";
import { expenditurePlanMissing } from "../../../src/core/rules/expenditure-plan-missing";
import { fiscalFundsMissing } from "../../../src/core/rules/fiscal-funds-missing";
import { fundUseMissing } from "../../../src/core/rules/fund-use-missing";
import { indicatorBasisMissing } from "../../../src/core/rules/indicator-basis-missing";
import { indicatorNameMissing } from "../../../src/core/rules/indicator-name-missing";
import { indicatorValueMissing } from "../../../src/core/rules/indicator-value-missing";
import { level1Missing } from "../../../src/core/rules/level1-missing";
import { level2Missing } from "../../../src/core/rules/level2-missing";
import { otherFundsMissing } from "../../../src/core/rules/other-funds-missing";
import { performanceTargetMissing } from "../../../src/core/rules/performance-target-missing";
import { placeholderLeft } from "../../../src/core/rules/placeholder-left";
import { projectCodeMissing } from "../../../src/core/rules/project-code-missing";
import { projectNameMissing } from "../../../src/core/rules/project-name-missing";
import { sheet } from "../sheet";
import { describeRule } from "./describe-rule";

const withoutLabels = sheet`
  | 三级指标 | 指标值  |
  | 培训人数 | ≥100人 |
`;

describeRule(projectCodeMissing, {
  silent: {
    表上没有这一栏: withoutLabels,
    写法不对由别的规则管: sheet`
      | 项目编码 | 123    |
      | 三级指标 | 指标值 |
    `,
  },
  reports: {
    空着: {
      sheet: sheet`
        | 项目编码 |  | 项目名称 | 培训 |
        | 三级指标 | 指标值 |
      `,
      findings: [{ caseId: "blank", at: "B1" }],
    },
    只有空格: {
      sheet: sheet`
        | 项目编码 | ␣␣ | 项目名称 | 培训 |
        | 三级指标 | 指标值 |
      `,
      findings: [{ caseId: "blank", at: "B1" }],
    },
  },
});

describeRule(projectNameMissing, {
  silent: {
    表上没有这一栏: withoutLabels,
    同格里写了: sheet`
    | 项目名称：业务培训 |
    | 三级指标 | 指标值 |
  `,
  },
  reports: {
    空着: {
      sheet: sheet`
        | 项目名称 |  |
        | 三级指标 | 指标值 |
      `,
      findings: [{ caseId: "blank", at: "B1", severity: "error" }],
    },
  },
});

describeRule(budgetedAmountMissing, {
  silent: {
    表上没有这一栏: withoutLabels,
    写了0: sheet`
      | 预算数 | 0 | 其中：财政资金 | 0 |
      | 三级指标 | 指标值 |
    `,
    写了文字由别的规则管: sheet`
      | 预算数 | 854万854万 |
      | 三级指标 | 指标值 |
    `,
  },
  reports: {
    空着: {
      sheet: sheet`
        | 预算数 |  | 其中：财政资金 | 5 |
        | 三级指标 | 指标值 |
      `,
      findings: [{ caseId: "blank", at: "B1" }],
    },
    只画了一道横线: {
      sheet: sheet`
        | 预算数 | — | 其中：财政资金 | 5 |
        | 三级指标 | 指标值 |
      `,
      findings: [{ caseId: "blank", at: "B1" }],
    },
  },
});

describeRule(fiscalFundsMissing, {
  silent: { 表上没有这一栏: withoutLabels },
  reports: {
    空着: {
      sheet: sheet`
        | 预算数 | 5 | 其中：财政资金 |  | 其他资金 | 5 |
        | 三级指标 | 指标值 |
      `,
      findings: [{ caseId: "blank", at: "D1" }],
    },
  },
});

describeRule(otherFundsMissing, {
  silent: {
    表上没有这一栏: withoutLabels,
    写了0: sheet`
      | 预算数 | 5 | 其中：财政资金 | 5 | 其他资金 | 0 |
      | 三级指标 | 指标值 |
    `,
  },
  reports: {
    财政资金等于预算数: {
      sheet: sheet`
        | 预算数 | 5.00 | 其中：财政资金 | 5 | 其他资金 |  |
        | 三级指标 | 指标值 |
      `,
      findings: [{ caseId: "none", at: "F1", fixes: ["改为“0”"] }],
    },
    财政资金少于预算数: {
      sheet: sheet`
        | 预算数 | 5.00 | 其中：财政资金 | 4 | 其他资金 |  |
        | 三级指标 | 指标值 |
      `,
      findings: [{ caseId: "unknown", at: "F1" }],
    },
  },
});

describeRule(fundUseMissing, {
  silent: {
    表上没有这一栏: withoutLabels,
    河北表写在预算数下面: sheet`
      | 预算规模及资金用途 | 预算数 | 5 | 其中：财政资金 | 5 | 其他资金 | 0 |
      |  | 用于培训 |  |  |  |  |  |
      | 一级指标 | 二级指标 | 三级指标 | 指标值 |
    `,
  },
  reports: {
    空着: {
      sheet: sheet`
        | 资金用途 |  |
        | 三级指标 | 指标值 |
      `,
      findings: [{ caseId: "blank", at: "B1" }],
    },
    河北表预算数下面空着: {
      sheet: sheet`
        | 预算规模及资金用途 | 预算数 | 5 | 其中：财政资金 | 5 | 其他资金 | 0 |
        |  |  |  |  |  |  |  |
        | 一级指标 | 二级指标 | 三级指标 | 指标值 |
      `,
      findings: [{ caseId: "blank", at: "B2" }],
    },
  },
});

describeRule(performanceTargetMissing, {
  silent: {
    表上没有这一栏: withoutLabels,
    写在预期目标下面: sheet`
      | 年度总体目标 | 预期目标 | 实际完成情况 |
      |  | 办好培训 | 已办好 |
      | 三级指标 | 指标值 |
    `,
  },
  reports: {
    空着: {
      sheet: sheet`
        | 绩效目标 |  |
        | 三级指标 | 指标值 |
      `,
      findings: [{ caseId: "blank", at: "B1" }],
    },
  },
});

describeRule(expenditurePlanMissing, {
  silent: {
    表上没有这一栏: withoutLabels,
    填全了: sheet`
      | 资金支出计划（%） | 3月底 | 6月底 | 10月底 | 12月底 |
      |  | 0% | 0% | 0% | 100% |
      | 三级指标 | 指标值 |
    `,
  },
  reports: {
    全空: {
      sheet: sheet`
        | 资金支出计划（%） | 3月底 | 6月底 | 10月底 | 12月底 |
        |  |  |  |  |  |
        | 三级指标 | 指标值 |
      `,
      findings: [
        { caseId: "all", at: "B2", severity: "error", fixes: ["改为“100%”"], related: ["C2", "D2", "E2"] },
      ],
    },
    只填了年底: {
      sheet: sheet`
        | 资金支出计划（%） | 3月底 | 6月底 | 10月底 | 12月底 |
        |  |  |  |  | 1.00 |
        | 三级指标 | 指标值 |
      `,
      findings: [
        {
          caseId: "some",
          at: "B2",
          severity: "warning",
          what: "资金支出计划有3个时点没有填。",
          related: ["C2", "D2"],
        },
      ],
    },
  },
});

describeRule(level1Missing, {
  silent: {
    没有一级指标这一栏: withoutLabels,
    三块都有: sheet`
      | 一级指标   | 二级指标         | 三级指标 | 指标值 |
      | 产出指标   | 数量指标         | 人数     | ≥9人   |
      | 效益指标   | 社会效益指标     | 就业     | ≥3人   |
      | 满意度指标 | 服务对象满意度   | 满意度   | ≥90%   |
    `,
    满意度放在效益下面: sheet`
      | 一级指标 | 二级指标                     | 三级指标 | 指标值 |
      | 产出指标 | 数量指标                     | 人数     | ≥9人   |
      | 效益指标 | 社会效益指标                 | 就业     | ≥3人   |
      |          | 社会公众或服务对象满意度指标 | 满意度   | ≥90%   |
    `,
    人员类的固定指标: sheet`
      | 一级指标 | 二级指标     | 三级指标     | 指标值 |
      | 产出指标 | 数量指标     | 科目调整次数 | ≤10次  |
      | 效益指标 | 经济效益指标 | 结余率       | ≤5%    |
      | 产出指标 | 质量指标     | 足额保障率   | =100%  |
    `,
  },
  reports: {
    只有产出: {
      sheet: sheet`
        | 一级指标 | 二级指标 | 三级指标 | 指标值 |
        | 产出指标 | 数量指标 | 人数     | ≥9人   |
      `,
      findings: [
        { caseId: "block", at: "A1", severity: "error", what: "表里没有效益指标。" },
        { caseId: "block", at: "A1", severity: "warning", what: "表里没有满意度指标。" },
      ],
    },
    新框架缺成本不算错误: {
      sheet: sheet`
        | 一级指标   | 二级指标       | 三级指标 | 指标值 |
        | 产出指标   | 数量指标       | 人数     | ≥9人   |
        | 效益指标   | 社会效益指标   | 就业     | ≥3人   |
        | 满意度指标 | 服务对象满意度 | 满意度   | ≥90%   |
      `,
      profile: "mof-2021",
      findings: [{ caseId: "block", at: "A1", severity: "warning", what: "表里没有成本指标。" }],
    },
  },
});

describeRule(level2Missing, {
  silent: {
    没有产出时由一级指标的规则管: sheet`
      | 一级指标 | 二级指标     | 三级指标 | 指标值 |
      | 效益指标 | 社会效益指标 | 就业     | ≥3人   |
    `,
    二级指标有空白时不猜: sheet`
      | 一级指标 | 二级指标 | 三级指标 | 指标值 |
      | 产出指标 |          | 人数     | ≥9人   |
    `,
    效益有一种就够: sheet`
      | 一级指标 | 二级指标       | 三级指标 | 指标值 |
      | 效益指标 | 经济效益指标   |          |        |
      |          | 社会效益指标   | 就业     | ≥3人   |
      |          | 生态效益指标   |          |        |
    `,
  },
  reports: {
    缺时效: {
      sheet: sheet`
        | 一级指标 | 二级指标 | 三级指标 | 指标值 |
        | 产出指标 | 数量指标 | 人数     | ≥9人   |
        |          | 质量指标 | 合格率   | ≥95%   |
        |          | 成本指标 | 费用     | ≤5万元 |
      `,
      findings: [{ caseId: "kind", at: "B4", what: "产出指标里没有时效指标。" }],
    },
    印了时效但没用: {
      sheet: sheet`
        | 一级指标 | 二级指标 | 三级指标 | 指标值 |
        | 产出指标 | 数量指标 | 人数     | ≥9人   |
        |          | 质量指标 | 合格率   | ≥95%   |
        |          | 时效指标 |          |        |
        |          | 成本指标 | 费用     | ≤5万元 |
      `,
      findings: [{ caseId: "unused", at: "C4" }],
    },
    效益一个也没写: {
      sheet: sheet`
        | 一级指标 | 二级指标     | 三级指标 | 指标值 |
        | 效益指标 | 经济效益指标 |          |        |
        |          | 社会效益指标 |          |        |
      `,
      findings: [{ caseId: "benefit", at: "A2" }],
    },
  },
});

describeRule(indicatorNameMissing, {
  silent: {
    整行没用: sheet`
      | 二级指标     | 三级指标 | 指标值 |
      | 经济效益指标 |          |        |
    `,
    预算执行率横跨各级: sheet`
      | 一级指标   | 二级指标 | 三级指标 | 指标值 |
      | 预算执行率 |          |          | 100%   |
      | 产出指标   | 数量指标 | 培训人数 | ≥100人 |
    `,
  },
  reports: {
    只写了值: {
      sheet: sheet`
        | 二级指标     | 三级指标 | 指标值           |
        | 生态效益指标 |          | 生态修复功能提高 |
      `,
      findings: [{ caseId: "blank", at: "B2", what: "这一行写了“生态修复功能提高”，三级指标是空的。" }],
    },
  },
});

describeRule(indicatorValueMissing, {
  silent: {
    整行没用: sheet`
      | 二级指标     | 三级指标 | 指标值 |
      | 经济效益指标 |          |        |
    `,
    没填的空由占位规则管: sheet`
      | 三级指标 | 指标值 |
      | 培训班次 | ≥__次  |
    `,
  },
  reports: {
    空着: {
      sheet: sheet`
        | 三级指标 | 指标值 |
        | 培训班次 |        |
      `,
      findings: [{ caseId: "blank", at: "B2" }],
    },
    只画了斜线: {
      sheet: sheet`
        | 三级指标 | 指标值 |
        | 培训班次 | /      |
      `,
      findings: [{ caseId: "blank", at: "B2" }],
    },
  },
});

describeRule(indicatorBasisMissing, {
  silent: {
    表上没有这一栏: withoutLabels,
    整行没用: sheet`
      | 二级指标     | 三级指标 | 指标值 | 指标值确定依据 |
      | 经济效益指标 |          |        |                |
    `,
  },
  reports: {
    空着: {
      sheet: sheet`
        | 三级指标 | 指标值 | 指标值确定依据 |
        | 合格率   | ≥95%   |                |
      `,
      findings: [{ caseId: "blank", at: "C2" }],
    },
  },
});

describeRule(placeholderLeft, {
  silent: {
    填好了: withoutLabels,
    单位里的星号不是空: sheet`
      | 三级指标 | 指标值       |
      | 低保标准 | ≥530元/人*月 |
    `,
    整行占位不是指标: sheet`
      | 三级指标 | 指标值 |
      | 培训人数 | ≥9人   |
      | 指标2    |        |
      | ……       |        |
    `,
  },
  reports: {
    指标值: {
      sheet: sheet`
        | 三级指标 | 指标值 |
        | 培训班次 | ≥__次  |
        | 覆盖率   | ≥**%   |
        | 完成时间 | ×××    |
      `,
      findings: [
        { caseId: "value", at: "B2" },
        { caseId: "value", at: "B3" },
        { caseId: "value", at: "B4" },
      ],
    },
    名称没改而值写了: {
      sheet: sheet`
        | 三级指标 | 指标值 |
        | 指标1：  | ≥95%   |
      `,
      findings: [{ caseId: "name", at: "A2" }],
    },
    表头和依据: {
      sheet: sheet`
        | 项目名称 | ×××专项经费 |
        | 三级指标 | 指标值 | 指标值确定依据 |
        | 合格率   | ≥95%   | （待填）       |
      `,
      findings: [
        { caseId: "text", at: "B1" },
        { caseId: "text", at: "C3" },
      ],
    },
    名称里带着指标库的提示: {
      sheet: sheet`
        | 三级指标             | 指标值 |
        | 受益户满意度(≥**%)   | ≥95%   |
      `,
      findings: [{ caseId: "pattern", at: "A2", severity: "suggestion", fixes: ["改为“受益户满意度”"] }],
    },
  },
});
