import { amountUnitMissing } from "../../../src/core/rules/amount-unit-missing";
import { budgetUnitMissing } from "../../../src/core/rules/budget-unit-missing";
import { columnMissing } from "../../../src/core/rules/column-missing";
import { expenditurePlanScale } from "../../../src/core/rules/expenditure-plan-scale";
import { fieldMissing } from "../../../src/core/rules/field-missing";
import { formUnreadable } from "../../../src/core/rules/form-unreadable";
import { indicatorDescriptionMissing } from "../../../src/core/rules/indicator-description-missing";
import { indicatorTooFew } from "../../../src/core/rules/indicator-too-few";
import { sheet } from "../sheet";
import { describeRule } from "./describe-rule";

describeRule(formUnreadable, {
  silent: {
    读得成的表: sheet`
      | 一级指标 | 二级指标 | 三级指标 | 指标值 |
      | 产出指标 | 数量指标 | 培训人数 | ≥100人 |
    `,
    不是绩效目标表: sheet`
      | 预算科目 | 金额 |
      | 办公费 | 5.00 |
    `,
    统计表也有指标名称: sheet`
      | 指标类别 | 指标名称 | 计量单位 | 2022年 | 2023年 |
      | 人口 | 常住人口 | 万人 | 38.1 | 38.2 |
    `,
    部门整体绩效目标的文字: sheet`
      | 部门整体绩效目标 |
      | 一、总体绩效目标：服务民营经济高质量发展。 |
    `,
    同一张工作表里有一张读得成: sheet`
      | 一级指标 | 二级指标 | 三级指标 | 指标值 |
      | 产出指标 | 数量指标 | 培训人数 | ≥100人 |
      | 一级指标 | 二级指标 | 三级指标 |
      | 产出指标 | 数量指标 | 宣传场次 |
    `,
    空工作表: sheet``,
  },
  reports: {
    没有指标值: {
      sheet: sheet`
        | 项目名称 | 业务培训 |
        | 一级指标 | 二级指标 | 三级指标 | 绩效指标描述 |
        | 产出指标 | 数量指标 | 培训人数 | 参加培训的人数 |
      `,
      findings: [{ caseId: "value", at: "A1", severity: "error" }],
    },
    没有三级指标: {
      sheet: sheet`
        | 一级指标 | 二级指标 | 指标值 |
        | 产出指标 | 数量指标 | ≥100人 |
      `,
      findings: [{ caseId: "name", at: "A1" }],
    },
  },
});

describeRule(columnMissing, {
  silent: {
    两栏都有: sheet`
      | 三级指标 | 绩效指标描述 | 指标值 | 指标值确定依据 |
      | 培训人数 | 参训的人数 | ≥100人 | 培训计划 |
    `,
    别的叫法: sheet`
      | 三级指标 | 指标解释 | 年度指标值 | 指标标准或依据 |
      | 培训人数 | 参训的人数 | ≥100人 | 培训计划 |
    `,
    别的省没有这两栏: {
      sheet: sheet`
        | 三级指标 | 指标值 |
        | 培训人数 | ≥100人 |
      `,
      profile: "mof-2015",
    },
  },
  reports: {
    缺依据: {
      sheet: sheet`
        | 三级指标 | 绩效指标描述 | 指标值 |
        | 培训人数 | 参训的人数 | ≥100人 |
      `,
      findings: [{ caseId: "column", at: "C1", what: "指标表里没有“指标值确定依据”这一栏。" }],
    },
    两栏都缺: {
      sheet: sheet`
        | 三级指标 | 指标值 |
        | 培训人数 | ≥100人 |
      `,
      findings: [
        { caseId: "column", at: "B1", what: "指标表里没有“绩效指标描述”这一栏。" },
        { caseId: "column", at: "B1", what: "指标表里没有“指标值确定依据”这一栏。" },
      ],
    },
  },
});

describeRule(fieldMissing, {
  silent: {
    栏目印了只是没填: sheet`
      | 项目编码 |  | 项目名称 |  |
      | 预算规模及资金用途 | 预算数 |  | 其中：财政资金 |  | 其他资金 |  |
      |  |  |
      | 资金支出计划（%） | 3月底 | 6月底 | 10月底 | 12月底 |
      |  |  |  |  |  |
      | 绩效目标 |  |
      | 三级指标 | 指标值 |
    `,
    别的省只要三样: {
      sheet: sheet`
        | 项目名称：业务培训 |
        | 年度资金总额 | 5 |
        | 年度总体目标 | 办好培训 |
        | 三级指标 | 指标值 |
      `,
      profile: "mof-2015",
    },
  },
  reports: {
    少了几栏一次说全: {
      sheet: sheet`
        | 项目支出绩效目标表 |
        | 项目名称 | 业务培训 |
        | 三级指标 | 指标值 |
      `,
      findings: [
        {
          caseId: "labels",
          at: "A1",
          severity: "warning",
          what: "表里没有项目编码、预算数、财政资金、其他资金、资金用途、资金支出计划、绩效目标。",
        },
      ],
    },
    没有标题时指第一格: {
      sheet: sheet`
        | 项目编码 | 13053523P00000111157F | 项目名称 | 业务培训 |
        | 预算数 | 5 | 财政资金 | 5 | 其他资金 | 0 |
        | 资金用途 | 用于培训。 |
        | 绩效目标 | 办好培训。 |
        | 三级指标 | 指标值 |
      `,
      findings: [{ caseId: "labels", at: "A1", what: "表里没有资金支出计划。" }],
    },
  },
});

describeRule(amountUnitMissing, {
  silent: {
    写在单位行: sheet`
      | 金额单位：元 |
      | 预算数 | 50000 |
      | 三级指标 | 指标值 |
    `,
    写在栏目里: sheet`
      | 预算数（万元） | 5.00 |
      | 三级指标 | 指标值 |
    `,
    写在数后面: sheet`
      | 预算数 | 5万元 |
      | 三级指标 | 指标值 |
    `,
    没写预算数由别的规则管: sheet`
      | 预算数 |  |
      | 三级指标 | 指标值 |
    `,
    一行一个项目的表写在表头里: sheet`
      | 项目名称 | 预算数（万元） | 三级指标 | 指标值 |
      | 业务培训 | 5.00 | 培训人数 | ≥100人 |
    `,
  },
  reports: {
    哪里也没写: {
      sheet: sheet`
        | 项目名称 | 业务培训 |
        | 预算数 | 43.2 | 其中：财政资金 | 43.2 |
        | 三级指标 | 指标值 |
      `,
      findings: [
        {
          caseId: "none",
          at: "B2",
          severity: "warning",
          what: "预算数写的是“43.2”，表里没有写明是元还是万元。",
        },
      ],
    },
  },
});

describeRule(budgetUnitMissing, {
  silent: {
    写了: sheet`
      | 预算单位 | 714001临西县工商业联合会本级 |
      | 三级指标 | 指标值 |
    `,
    没有这一栏: sheet`
      | 项目名称 | 业务培训 |
      | 三级指标 | 指标值 |
    `,
    没有栏目名也认得: sheet`
      | 714001 临西县工商业联合会本级 |  | 单位：万元 |
      | 项目名称 | 业务培训 |
      | 三级指标 | 指标值 |
    `,
  },
  reports: {
    空着: {
      sheet: sheet`
        | 填报单位： |  |
        | 项目名称 | 业务培训 |
        | 三级指标 | 指标值 |
      `,
      findings: [{ caseId: "blank", at: "B1", severity: "suggestion" }],
    },
    只画了斜线: {
      sheet: sheet`
        | 预算单位 | / |
        | 三级指标 | 指标值 |
      `,
      findings: [{ caseId: "blank", at: "B1" }],
    },
  },
});

describeRule(indicatorDescriptionMissing, {
  silent: {
    写了: sheet`
      | 三级指标 | 绩效指标描述 | 指标值 |
      | 合格率 | 合格人数占参训人数的比例 | ≥95% |
    `,
    没有这一栏: sheet`
      | 三级指标 | 指标值 |
      | 合格率 | ≥95% |
    `,
    整行没用: sheet`
      | 二级指标 | 三级指标 | 绩效指标描述 | 指标值 |
      | 经济效益指标 |  |  |  |
    `,
    整行画了斜线: sheet`
      | 二级指标 | 三级指标 | 绩效指标描述 | 指标值 |
      | 经济效益指标 | / | / | / |
    `,
    整行写了无: sheet`
      | 二级指标 | 三级指标 | 绩效指标描述 | 指标值 |
      | 经济效益指标 | 无 | 无 | 无 |
    `,
  },
  reports: {
    空着和画了横线: {
      sheet: sheet`
        | 三级指标 | 绩效指标描述 | 指标值 |
        | 合格率 |  | ≥95% |
        | 培训人数 | — | ≥100人 |
        | 培训期数 | 无 | ≥2期 |
      `,
      findings: [
        { caseId: "blank", at: "B2", severity: "warning", what: "“合格率”没有写绩效指标描述。" },
        { caseId: "blank", at: "B3" },
        { caseId: "blank", at: "B4" },
      ],
    },
  },
});

describeRule(indicatorTooFew, {
  silent: {
    三个: sheet`
      | 三级指标 | 指标值 |
      | 培训人数 | ≥100人 |
      | 合格率 | ≥95% |
      | 学员满意度 | ≥90% |
    `,
    公用经费只有固定的几个: sheet`
      | 一级指标 | 二级指标 | 三级指标 | 指标值 |
      | 产出指标 | 质量指标 | 预算编制质量 | ≤5% |
      | 效益指标 | 经济效益指标 | “三公经费”控制率 | ≤100% |
    `,
  },
  reports: {
    没用的行和占位的行不算: {
      sheet: sheet`
        | 二级指标 | 三级指标 | 指标值 |
        | 数量指标 | 培训人数 | ≥100人 |
        | 质量指标 | 合格率 | ≥95% |
        | 时效指标 |  |  |
        | 成本指标 | / | / |
        |  | 指标2 |  |
      `,
      findings: [
        { caseId: "few", at: "B2", severity: "warning", what: "表里只有2个三级指标，一般不少于3个。" },
      ],
    },
    一个也没有: {
      sheet: sheet`
        | 项目名称 | 业务培训 |
        | 三级指标 | 指标值 |
      `,
      findings: [{ caseId: "few", at: "A2" }],
    },
  },
});

describeRule(expenditurePlanScale, {
  silent: {
    都是百分数: sheet`
      | 资金支出计划（%） | 3月底 | 6月底 | 10月底 | 12月底 |
      |  | 25% | 50% | 75% | 100% |
      | 三级指标 | 指标值 |
    `,
    都不带百分号: sheet`
      | 资金支出计划（%） | 3月底 | 6月底 | 10月底 | 12月底 |
      |  | 0 | 50 | 75 | 100 |
      | 三级指标 | 指标值 |
    `,
    都是小数: sheet`
      | 资金支出计划（%） | 3月底 | 6月底 | 10月底 | 12月底 |
      |  | 0.25 | 0.50 | 0.75 | 1.00 |
      | 三级指标 | 指标值 |
    `,
    "只填了年底的1.00": sheet`
      | 资金支出计划（%） | 3月底 | 6月底 | 10月底 | 12月底 |
      |  |  |  |  | 1.00 |
      | 三级指标 | 指标值 |
    `,
  },
  reports: {
    "1.00和25混写": {
      sheet: sheet`
        | 资金支出计划（%） | 3月底 | 6月底 | 10月底 | 12月底 |
        |  | 25 | 50 | 75 | 1.00 |
        | 三级指标 | 指标值 |
      `,
      findings: [{ caseId: "mixed", at: "E2", severity: "warning", fixes: ["改为“100”"] }],
    },
    小数换算后不带尾数: {
      sheet: sheet`
        | 资金支出计划（%） | 3月底 | 6月底 | 10月底 | 12月底 |
        |  | 0.07 | 29 | 75 | 100 |
        | 三级指标 | 指标值 |
      `,
      findings: [{ caseId: "mixed", at: "B2", fixes: ["改为“7”"] }],
    },
    全角数字也算: {
      sheet: sheet`
        | 资金支出计划（%） | 3月底 | 6月底 | 10月底 | 12月底 |
        |  | ２５ | ５０ | ７５ | １．００ |
        | 三级指标 | 指标值 |
      `,
      findings: [{ caseId: "mixed", at: "E2", fixes: ["改为“100”"] }],
    },
  },
});
