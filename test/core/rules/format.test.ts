import { basisCitationBrackets } from "../../../src/core/rules/basis-citation-brackets";
import { expenditurePlanMalformed } from "../../../src/core/rules/expenditure-plan-malformed";
import { indicatorValueComparatorMissing } from "../../../src/core/rules/indicator-value-comparator-missing";
import { indicatorValueComparatorNonstandard } from "../../../src/core/rules/indicator-value-comparator-nonstandard";
import { indicatorValueSpacing } from "../../../src/core/rules/indicator-value-spacing";
import { indicatorValueUnitNonstandard } from "../../../src/core/rules/indicator-value-unit-nonstandard";
import { projectCodeMalformed } from "../../../src/core/rules/project-code-malformed";
import { textUnbalanced } from "../../../src/core/rules/text-unbalanced";
import { sheet } from "../sheet";
import { describeRule } from "./describe-rule";

describeRule(projectCodeMalformed, {
  silent: {
    正确的编码: sheet`
      | 项目编码 | 13053523P00000111157F |
      | 三级指标 | 指标值 |
    `,
    字母不是P也可以: sheet`
      | 项目编码 | 13032221NSQFN9R8SZS9U |
      | 三级指标 | 指标值 |
    `,
    空着由别的规则管: sheet`
      | 项目编码 |  |
      | 三级指标 | 指标值 |
    `,
    分在两格里: sheet`
      | 项目编码 | 13053523P0000011115 | 7F |
      | 三级指标 | 指标值 |
    `,
  },
  reports: {
    换行: {
      sheet: sheet`
        | 项目编码 | 13053523P0000011115↵7F |
        | 三级指标 | 指标值 |
      `,
      findings: [
        { caseId: "blanks", at: "B1", severity: "warning", fixes: ["改为“13053523P00000111157F”!"] },
      ],
    },
    全角数字: {
      sheet: sheet`
        | 项目编码 | １３053523P00000111157F |
        | 三级指标 | 指标值 |
      `,
      findings: [{ caseId: "blanks", at: "B1", fixes: ["改为“13053523P00000111157F”!"] }],
    },
    少一位: {
      sheet: sheet`
        | 项目编码 | 13053523P0000011115F |
        | 三级指标 | 指标值 |
      `,
      findings: [{ caseId: "length", at: "B1", severity: "error", what: "项目编码有20位，应当是21位。" }],
    },
    数字0写成字母O: {
      sheet: sheet`
        | 项目编码 | 13O53523P00000111157F |
        | 三级指标 | 指标值 |
      `,
      findings: [{ caseId: "start", at: "B1" }],
    },
    小写字母: {
      sheet: sheet`
        | 项目编码 | 13053523p00000111157F |
        | 三级指标 | 指标值 |
      `,
      findings: [{ caseId: "characters", at: "B1" }],
    },
    别的省只提醒: {
      sheet: sheet`
        | 项目编码 | 2023-001 |
        | 三级指标 | 指标值 |
      `,
      profile: "mof-2015",
      findings: [{ caseId: "characters", at: "B1", severity: "warning" }],
    },
  },
});

describeRule(expenditurePlanMalformed, {
  silent: {
    各种百分数: sheet`
      | 资金支出计划（%） | 3月底 | 6月底 | 10月底 | 12月底 |
      |  | 25 | 50% | 75.00% | 1.00 |
      | 三级指标 | 指标值 |
    `,
  },
  reports: {
    文字和过大的数: {
      sheet: sheet`
        | 资金支出计划（%） | 3月底 | 6月底 | 10月底 | 12月底 |
        |  | 四分之一 | 50% | 75% | 120% |
        | 三级指标 | 指标值 |
      `,
      findings: [
        { caseId: "words", at: "B2" },
        { caseId: "tooLarge", at: "E2", what: "12月底的支出计划写的是“120%”，超过了100%。" },
      ],
    },
  },
});

describeRule(indicatorValueComparatorMissing, {
  silent: {
    有比较符号: sheet`
      | 三级指标     | 指标值  |
      | 培训人数     | ≥120人  |
      | 设备购置成本 | ≤30万元 |
    `,
    定性和日期不需要: sheet`
      | 三级指标 | 指标值    |
      | 制度建设 | 健全      |
      | 完成时间 | 12月底前  |
    `,
    用文字写的符号: sheet`
      | 三级指标 | 指标值    |
      | 合格率   | 不低于95% |
      | 到场率   | 95%以上   |
    `,
    区间两头都有: sheet`
      | 三级指标 | 指标值  |
      | 合格率   | 90%-95% |
    `,
    空白由别的规则管: sheet`
      | 三级指标 | 指标值 |
      | 培训人数 |        |
    `,
    符号在单独一栏: sheet`
      | 三级指标 | 指标性质 | 指标值 | 度量单位 |
      | 合格率   | 大于等于 | 95     | %        |
    `,
  },
  reports: {
    只有数值: {
      sheet: sheet`
        | 三级指标 | 指标值 |
        | 合格率   | 95%    |
      `,
      findings: [
        {
          caseId: "bareAmount",
          at: "B2",
          severity: "warning",
          what: "指标值写的是“95%”，数值前没有比较符号。",
          fixes: ["改为“≥95%”", "改为“=95%”", "改为“≤95%”"],
        },
      ],
    },
    成本先问小于等于: {
      sheet: sheet`
        | 二级指标 | 三级指标 | 指标值 |
        | 成本指标 | 项目成本 | 20万元 |
      `,
      findings: [
        { caseId: "bareAmount", at: "C2", fixes: ["改为“≤20万元”", "改为“=20万元”", "改为“≥20万元”"] },
      ],
    },
    满值先问等于: {
      sheet: sheet`
        | 三级指标 | 指标值 |
        | 发放率   | 100%   |
      `,
      findings: [{ caseId: "bareAmount", at: "B2", fixes: ["改为“=100%”", "改为“≥100%”", "改为“≤100%”"] }],
    },
    别的省只建议: {
      sheet: sheet`
        | 三级指标 | 指标值 |
        | 车辆数   | 10辆   |
      `,
      profile: "mof-2015",
      findings: [
        {
          caseId: "bareAmount",
          at: "B2",
          severity: "suggestion",
          fixes: ["改为“≥10辆”", "改为“=10辆”", "改为“≤10辆”"],
        },
      ],
    },
  },
});

describeRule(indicatorValueComparatorNonstandard, {
  silent: {
    规范的符号: sheet`
      | 三级指标 | 指标值 |
      | 甲       | ≥95%   |
      | 乙       | <1.5万元 |
      | 丙       | ＞3人  |
    `,
    定性的不超过: sheet`
      | 三级指标 | 指标值     |
      | 成本控制 | 不超过预算 |
    `,
    符号在单独一栏: sheet`
      | 三级指标 | 指标性质 | 指标值 | 度量单位 |
      | 合格率   | 大于等于 | 95     | %        |
    `,
  },
  reports: {
    键盘上打的和文字写的: {
      sheet: sheet`
        | 三级指标 | 指标值          |
        | 甲       | >=95%           |
        | 乙       | ＜＝3天         |
        | 丙       | ≧10家           |
        | 丁       | 不低于90%       |
        | 戊       | 95%以上         |
        | 己       | 控制在5万元以内 |
      `,
      findings: [
        { caseId: "spelling", at: "B2", fixes: ["改为“≥95%”!"] },
        { caseId: "spelling", at: "B3", fixes: ["改为“≤3天”!"] },
        { caseId: "spelling", at: "B4", fixes: ["改为“≥10家”!"] },
        { caseId: "spelling", at: "B5", fixes: ["改为“≥90%”!"] },
        { caseId: "spelling", at: "B6", fixes: ["改为“≥95%”!"] },
        { caseId: "spelling", at: "B7", fixes: ["改为“≤5万元”!"] },
      ],
    },
    单位在单独一栏: {
      sheet: sheet`
        | 三级指标 | 指标值 | 度量单位 |
        | 合格率   | >=95   | %        |
      `,
      findings: [{ caseId: "spelling", at: "B2", fixes: ["改为“≥95”!"] }],
    },
  },
});

describeRule(indicatorValueUnitNonstandard, {
  silent: {
    规范的单位: sheet`
      | 三级指标 | 指标值 |
      | 甲       | ≥95%   |
      | 乙       | ≥3万人 |
      | 增幅     | ≥2个百分点 |
    `,
    字母不是米: sheet`
      | 三级指标 | 指标值 |
      | 网络带宽 | ≥100M  |
      | 公路里程 | ≥5KM   |
    `,
  },
  reports: {
    百分比和字母: {
      sheet: sheet`
        | 二级指标 | 三级指标 | 指标值     |
        | 质量指标 | 完成率   | ≥90百分比  |
        | 数量指标 | 射程     | ≥80M       |
        | 成本指标 | 服务成本 | ≤250万     |
      `,
      findings: [
        { caseId: "percent", at: "C2", fixes: ["改为“≥90%”"] },
        { caseId: "letter", at: "C3", fixes: ["改为“≥80米”"] },
        { caseId: "yuan", at: "C4", fixes: ["改为“≤250万元”"] },
      ],
    },
  },
});

describeRule(indicatorValueSpacing, {
  silent: {
    没有空格: sheet`
      | 三级指标 | 指标值 |
      | 甲       | ≥10次  |
    `,
    句子里的空格不管: sheet`
      | 三级指标 | 指标值              |
      | 甲       | 按计划 完成各项工作 |
    `,
    全角的大于等于由比较符号的规则管: sheet`
      | 三级指标 | 指标值 |
      | 甲       | ＞＝9% |
    `,
  },
  reports: {
    空格和全角: {
      sheet: sheet`
        | 三级指标 | 指标值    |
        | 甲       | ≥10 次    |
        | 乙       | ≥９５％   |
        | 丙       | ≤1↵万元   |
      `,
      findings: [
        { caseId: "blanks", at: "B2", fixes: ["改为“≥10次”!"] },
        { caseId: "fullWidth", at: "B3", fixes: ["改为“≥95%”!"] },
        { caseId: "blanks", at: "B4", fixes: ["改为“≤1万元”!"] },
      ],
    },
  },
});

describeRule(basisCitationBrackets, {
  silent: {
    六角括号: sheet`
      | 三级指标 | 指标值 | 指标值确定依据     |
      | 合格率   | ≥95%   | 冀联发〔2021〕56号 |
    `,
    没有文号: sheet`
      | 三级指标 | 指标值 | 指标值确定依据         |
      | 合格率   | ≥95%   | 工商联职能（三定方案） |
    `,
    年份缺了由别的规则管: sheet`
      | 三级指标 | 指标值 | 指标值确定依据 |
      | 合格率   | ≥95%   | 冀联发〔〕56号 |
    `,
  },
  reports: {
    几种写错的括号: {
      sheet: sheet`
        | 三级指标 | 指标值 | 指标值确定依据                          |
        | 甲       | ≥95%   | 冀联发[2021]56号文件                    |
        | 乙       | ≥95%   | 全联发【2021】25 号文件、推荐条件（试行） |
        | 丙       | ≥95%   | 鄂财社(2005)7号                         |
        | 丁       | ≥95%   | 同财农(农)指标﹝2023﹞2-1号             |
      `,
      findings: [
        { caseId: "wrong", at: "C2", fixes: ["改为“冀联发〔2021〕56号文件”!"] },
        { caseId: "wrong", at: "C3", fixes: ["改为“全联发〔2021〕25 号文件、推荐条件（试行）”!"] },
        { caseId: "wrong", at: "C4", fixes: ["改为“鄂财社〔2005〕7号”!"] },
        { caseId: "wrong", at: "C5", fixes: ["改为“同财农(农)指标〔2023〕2-1号”!"] },
      ],
    },
  },
});

describeRule(textUnbalanced, {
  silent: {
    成对的: sheet`
      | 三级指标           | 绩效指标描述               | 指标值 |
      | “五好”商会（协会） | 《条例》（2021年）规定的数 | ≥9家   |
    `,
    条目的编号: sheet`
      | 绩效目标 | 1）组织活动；2）开展培训。 |
      | 三级指标 | 指标值 |
    `,
    比较符号不是括号: sheet`
      | 三级指标                 | 指标值 |
      | 救助标准(<**元/户·年)    | ≥95%   |
    `,
  },
  reports: {
    引号和括号: {
      sheet: sheet`
        | 三级指标   | 绩效指标描述                   | 指标值 |
        | 运行成本   | ”光彩活动““万企兴万村”项目成本 | ≤1万元 |
        | 费用节支率 | (预算成本-实际成本）/预算成本  | ≥0%    |
        | 合格率     | 合格数（含补考占参训人数       | ≥95%   |
      `,
      findings: [
        { caseId: "quotes", at: "B2" },
        { caseId: "mixedWidth", at: "B3", fixes: ["改为“（预算成本-实际成本）/预算成本”"] },
        { caseId: "brackets", at: "B4" },
      ],
    },
  },
});
