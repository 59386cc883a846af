import { level2Misplaced } from "../../../src/core/rules/level2-misplaced";
import { level2Missing } from "../../../src/core/rules/level2-missing";
import { level2Unknown } from "../../../src/core/rules/level2-unknown";
import { level1Missing } from "../../../src/core/rules/level1-missing";
import { levelNameMissing } from "../../../src/core/rules/level-name-missing";
import { levelNameNonstandard } from "../../../src/core/rules/level-name-nonstandard";
import { sheet, withMerges } from "../sheet";
import { describeRule } from "./describe-rule";

describeRule(levelNameNonstandard, {
  silent: {
    规范的名称: sheet`
      | 一级指标 | 二级指标 | 三级指标 | 指标值 |
      | 产出指标 | 数量指标 | 培训人数 | ≥100人 |
      | 效益指标 | 可持续影响指标 | 骨干人数 | ≥9人 |
      | 满意度指标 | 服务对象满意度指标 | 学员满意度 | ≥90% |
    `,
    带分值: sheet`
      | 一级指标 | 二级指标 | 三级指标 | 指标值 |
      | 产出指标(50分) | 数量指标（20分） | 培训人数 | ≥100人 |
      | 成本指标(0-20)分 | 经济成本指标 | 培训费用 | ≤5万元 |
    `,
    窄栏里换行和竖写: sheet`
      | 一级指标 | 二级指标 | 三级指标 | 指标值 |
      | 产↵出↵指↵标 | 数量指↵标 | 培训人数 | ≥100人 |
      | 满意度指↵标 | 服务对象↵满意度指↵标 | 学员满意度 | ≥90% |
    `,
    别的省自己的叫法: sheet`
      | 一级指标 | 二级指标 | 三级指标 | 指标值 |
      | 项目完成指标 | 数量指标 | 培训人数 | ≥100人 |
      | 项目效益指标 | 社会公众或服务对象满意度指标 | 学员满意度 | ≥90% |
    `,
  },
  reports: {
    少了指标两个字和多了空格: {
      sheet: sheet`
        | 一级指标 | 二级指标 | 三级指标 | 指标值 |
        | 产 出 指 标 | 数量 | 培训人数 | ≥100人 |
        | 效益 | 社会效益 | 就业人数 | ≥9人 |
        |  | 可持续影响 | 骨干人数 | ≥9人 |
        | 满意度 | 服务对象满意度 | 学员满意度 | ≥90% |
      `,
      findings: [
        { caseId: "blanks", at: "A2", severity: "suggestion", fixes: ["改为“产出指标”!"] },
        { caseId: "suffix", at: "B2", fixes: ["改为“数量指标”!"] },
        { caseId: "suffix", at: "A3", fixes: ["改为“效益指标”!"] },
        { caseId: "suffix", at: "B3", fixes: ["改为“社会效益指标”!"] },
        { caseId: "suffix", at: "B4", fixes: ["改为“可持续影响指标”!"] },
        { caseId: "suffix", at: "A5", fixes: ["改为“满意度指标”!"] },
        { caseId: "suffix", at: "B5", fixes: ["改为“服务对象满意度指标”!"] },
      ],
    },
    合并的一格只说一次: {
      sheet: withMerges(
        sheet`
          | 一级指标 | 二级指标 | 三级指标 | 指标值 |
          | 产出指标 | 数量 | 培训人数 | ≥100人 |
          |  |  | 培训期数 | ≥2期 |
        `,
        "A2:A3",
        "B2:B3",
      ),
      findings: [{ caseId: "suffix", at: "B2", fixes: ["改为“数量指标”!"] }],
    },
  },
});

describeRule(level2Misplaced, {
  silent: {
    各在其位: sheet`
      | 一级指标 | 二级指标 | 三级指标 | 指标值 |
      | 产出指标 | 成本指标 | 培训费用 | ≤5万元 |
      | 效益指标 | 生态效益指标 | 绿化率 | ≥30% |
      |  | 社会公众或服务对象满意度指标 | 学员满意度 | ≥90% |
    `,
    新框架成本单列: sheet`
      | 一级指标 | 二级指标 | 三级指标 | 指标值 |
      | 成本指标 | 经济成本指标 | 培训费用 | ≤5万元 |
      |  | 生态环境成本指标 | 碳排放量 | ≤3吨 |
    `,
    一级指标不认识时不猜: sheet`
      | 一级指标 | 二级指标 | 三级指标 | 指标值 |
      | 实施效果指标 | 数量指标 | 培训人数 | ≥100人 |
    `,
  },
  reports: {
    放错了: {
      sheet: sheet`
        | 一级指标 | 二级指标 | 三级指标 | 指标值 |
        | 产出指标 | 社会效益指标 | 就业人数 | ≥9人 |
        | 效益指标 | 时效指标 | 完成时间 | 11月底前 |
        |  |  | 拨付时间 | 12月底前 |
        | 满意度指标 | 质量指标 | 合格率 | ≥95% |
      `,
      findings: [
        {
          caseId: "misplaced",
          at: "B2",
          severity: "error",
          what: "“社会效益指标”写在“产出指标”下面，应当在效益指标下面。",
        },
        { caseId: "misplaced", at: "B3" },
        { caseId: "misplaced", at: "B5" },
      ],
    },
  },
});

describeRule(level2Unknown, {
  silent: {
    各种写法都认得: sheet`
      | 一级指标 | 二级指标 | 三级指标 | 指标值 |
      | 产出指标 | 产出数量 | 培训人数 | ≥100人 |
      |  | 质量指标（15分） | 合格率 | ≥95% |
      |  | 时效目标 | 完成时间 | 11月底前 |
      | 效益指标 | 生态环境效益指标 | 绿化率 | ≥30% |
      |  | 可持续发展影响 | 骨干人数 | ≥9人 |
      | 满意度指标 | 服务对象↵满意度指↵标 | 学员满意度 | ≥90% |
    `,
    二级指标空着: sheet`
      | 一级指标 | 二级指标 | 三级指标 | 指标值 |
      | 产出指标 |  | 培训人数 | ≥100人 |
    `,
    一级指标也不认识: sheet`
      | 一级指标 | 二级指标 | 三级指标 | 指标值 |
      | 制度指标 | 管理指标 | 制度健全率 | =100% |
    `,
  },
  reports: {
    不在规定的名称里: {
      sheet: sheet`
        | 一级指标 | 二级指标 | 三级指标 | 指标值 |
        | 产出指标 | 人员指标 | 培训人数 | ≥100人 |
        |  |  | 讲师人数 | ≥3人 |
        | 效益指标 | 政治效益 | 党员人数 | ≥9人 |
      `,
      findings: [
        {
          caseId: "unknown",
          at: "B2",
          severity: "warning",
          what: "二级指标写的是“人员指标”，不在规定的名称里。",
        },
        { caseId: "unknown", at: "B4" },
      ],
    },
  },
});

describeRule(level2Missing, {
  silent: {
    没有效益指标这一块由一级指标的规则管: sheet`
      | 一级指标 | 二级指标 | 三级指标 | 指标值 |
      | 满意度指标 | 服务对象满意度指标 | 学员满意度 | ≥90% |
    `,
    时效写在合并的一格下面: withMerges(
      sheet`
        | 一级指标 | 二级指标 | 三级指标 | 指标值 |
        | 产出指标 | 数量指标 | 人数 | ≥9人 |
        |  | 质量指标 | 合格率 | ≥95% |
        |  | 时效指标 |  |  |
        |  |  | 完成时间 | 11月底前 |
        |  | 成本指标 | 费用 | ≤5万元 |
      `,
      "A2:A6",
      "B4:B5",
    ),
  },
  reports: {
    画了斜线的行是没用的行: {
      sheet: sheet`
        | 一级指标 | 二级指标 | 三级指标 | 指标值 |
        | 产出指标 | 数量指标 | 人数 | ≥9人 |
        |  | 质量指标 | 合格率 | ≥95% |
        |  | 时效指标 | / | / |
        |  | 成本指标 | 无 | 无 |
        | 效益指标 | 社会效益指标 | — | — |
      `,
      findings: [
        { caseId: "unused", at: "C4", what: "时效指标这一行是空的。" },
        { caseId: "unused", at: "C5" },
        { caseId: "benefit", at: "A6" },
      ],
    },
    产出里根本没印: {
      sheet: sheet`
        | 一级指标 | 二级指标 | 三级指标 | 指标值 |
        | 产出指标 | 数量指标 | 人数 | ≥9人 |
        |  | 质量指标 | 合格率 | ≥95% |
        |  | 成本指标 | 费用 | ≤5万元 |
      `,
      findings: [{ caseId: "kind", at: "B4" }],
    },
  },
});

describeRule(levelNameMissing, {
  silent: {
    合并的格和上面是同一类: withMerges(
      sheet`
        | 一级指标 | 二级指标 | 三级指标 | 指标值 |
        | 产出指标 | 数量指标 | 人数 | ≥9人 |
        |  |  | 期数 | ≥2期 |
      `,
      "A2:A3",
      "B2:B3",
    ),
    不知道合并时空着就是同上: sheet`
      | 一级指标 | 二级指标 | 三级指标 | 指标值 |
      | 产出指标 | 数量指标 | 人数 | ≥9人 |
      |  |  | 期数 | ≥2期 |
    `,
    没有二级指标这一栏: sheet`
      | 一级指标 | 三级指标 | 指标值 |
      | 产出指标 | 人数 | ≥9人 |
    `,
    整行没用: withMerges(
      sheet`
        | 一级指标 | 二级指标 | 三级指标 | 指标值 |
        | 产出指标 | 数量指标 | 人数 | ≥9人 |
        |  |  | 期数 | ≥2期 |
        |  |  |  |  |
        |  |  | / | / |
      `,
      "A2:A3",
      "B2:B3",
    ),
  },
  reports: {
    合并的一格空着只说一次: {
      sheet: withMerges(
        sheet`
          | 一级指标 | 二级指标 | 三级指标 | 指标值 |
          | 产出指标 |  | 人数 | ≥9人 |
          |  |  | 期数 | ≥2期 |
          |  | 成本指标 | 费用 | ≤5万元 |
          |  | 社会效益指标 | 就业 | ≥3人 |
        `,
        "A2:A4",
        "B2:B3",
      ),
      findings: [
        { caseId: "level1", at: "A5", severity: "warning", what: "“就业”没有写一级指标。" },
        { caseId: "level2", at: "B2", what: "“人数”没有写二级指标。" },
      ],
    },
    第一行就空着: {
      sheet: sheet`
        | 一级指标 | 二级指标 | 三级指标 | 指标值 |
        |  | 数量指标 | 人数 | ≥9人 |
        | 效益指标 | 社会效益指标 | 就业 | ≥3人 |
      `,
      findings: [{ caseId: "level1", at: "A2" }],
    },
  },
});

describeRule(level1Missing, {
  silent: {
    "一级指标空着，二级指标说得出是哪一类": withMerges(
      sheet`
        | 一级指标 | 二级指标 | 三级指标 | 指标值 |
        | 产出指标 | 数量指标 | 人数 | ≥9人 |
        |  | 质量指标 | 合格率 | ≥95% |
        |  | 社会效益指标 | 就业 | ≥3人 |
        |  | 服务对象满意度指标 | 满意度 | ≥90% |
      `,
      "A2:A3",
    ),
  },
  reports: {
    一行一个项目的表指到项目自己的行: {
      sheet: sheet`
        | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标值 |
        | 甲项目 | 产出指标 | 数量指标 | 人数 | ≥9人 |
        | 甲项目 | 效益指标 | 社会效益指标 | 就业 | ≥3人 |
        | 甲项目 | 满意度指标 | 服务对象满意度指标 | 满意度 | ≥90% |
        | 乙项目 | 产出指标 | 数量指标 | 人数 | ≥9人 |
        | 乙项目 | 效益指标 | 社会效益指标 | 就业 | ≥3人 |
      `,
      findings: [{ caseId: "block", at: "B5", what: "表里没有满意度指标。" }],
    },
  },
});
