import { fiscalFundsMissing } from "../../../src/core/rules/fiscal-funds-missing";
import { fundUseMissing } from "../../../src/core/rules/fund-use-missing";
import { indicatorNameMissing } from "../../../src/core/rules/indicator-name-missing";
import { indicatorValueMissing } from "../../../src/core/rules/indicator-value-missing";
import { otherFundsMissing } from "../../../src/core/rules/other-funds-missing";
import { performanceTargetMissing } from "../../../src/core/rules/performance-target-missing";
import { projectNameMissing } from "../../../src/core/rules/project-name-missing";
import { checkWorkbook, formatCell } from "../../../src/core";
import { sheet, workbookOf } from "../sheet";
import { describeRule } from "./describe-rule";

// What people put where nothing is to be said (/, —, 无) is a blank to every rule.

const written = sheet`
  | 项目名称 | 无障碍改造 |
  | 预算数 | 5 | 其中：财政资金 | 5 | 其他资金 | 0 |
  | 资金用途 | 无偿资助残疾人家庭。 |
  | 绩效目标 | 无障碍设施基本完善。 |
  | 三级指标 | 指标值 |
`;

const stroked = sheet`
  | 项目名称 | / |
  | 预算数 | 5 | 其中：财政资金 | ／ | 其他资金 | 无 |
  | 资金用途 | —— |
  | 绩效目标 | 无 |
  | 三级指标 | 指标值 |
`;

describeRule(projectNameMissing, {
  silent: { 以无字开头的名称: written },
  reports: { 斜线: { sheet: stroked, findings: [{ caseId: "blank", at: "B1" }] } },
});

describeRule(fiscalFundsMissing, {
  silent: { 写了数: written },
  reports: { 全角斜线: { sheet: stroked, findings: [{ caseId: "blank", at: "D2" }] } },
});

describeRule(fundUseMissing, {
  silent: { 以无字开头的话: written },
  reports: { 横线: { sheet: stroked, findings: [{ caseId: "blank", at: "B3" }] } },
});

describeRule(performanceTargetMissing, {
  silent: { 以无字开头的话: written },
  reports: { 无: { sheet: stroked, findings: [{ caseId: "blank", at: "B4" }] } },
});

describeRule(otherFundsMissing, {
  silent: { 写了0: written },
  reports: {
    无: {
      sheet: sheet`
        | 预算数 | 5 | 其中：财政资金 | 5 | 其他资金 | 无 |
        | 三级指标 | 指标值 |
      `,
      findings: [{ caseId: "none", at: "F1", fixes: ["改为“0”"] }],
    },
    斜线: { sheet: stroked, findings: [{ caseId: "unknown", at: "F2" }] },
  },
});

describeRule(indicatorNameMissing, {
  silent: {
    整行画线: sheet`
      | 二级指标 | 三级指标 | 指标值 |
      | 经济效益指标 | / | / |
      | 生态效益指标 | 无 | 无 |
    `,
  },
  reports: {
    名称画线而值写了: {
      sheet: sheet`
        | 二级指标 | 三级指标 | 指标值 |
        | 数量指标 | / | ≥100人 |
      `,
      findings: [{ caseId: "blank", at: "B2" }],
    },
  },
});

describeRule(indicatorValueMissing, {
  silent: {
    "“无”可以是一个值": sheet`
      | 三级指标 | 指标值 |
      | 重大安全事故 | 无 |
    `,
    整行画线: sheet`
      | 二级指标 | 三级指标 | 指标值 |
      | 经济效益指标 | — | — |
    `,
  },
  reports: {
    值画线: {
      sheet: sheet`
        | 三级指标 | 指标值 |
        | 培训人数 | —— |
      `,
      findings: [{ caseId: "blank", at: "B2" }],
    },
  },
});

test("rows of strokes in unused kinds of benefit are no concern of any rule", () => {
  const used = sheet`
    | 一级指标 | 二级指标 | 三级指标 | 绩效指标描述 | 指标值 | 指标值确定依据 |
    | 效益指标 | 经济效益指标 | / | / | / | / |
    |  | 社会效益指标 | 持证上岗率 | 持证人数占上岗人数的比例 | ≥80% | 《培训计划》 |
    |  | 生态效益指标 | 无 | 无 | 无 | 无 |
    |  | 可持续影响指标 | — | — | — | — |
  `;
  const { diagnostics } = checkWorkbook(workbookOf(used));
  expect(
    diagnostics.filter(({ at }) => at.row > 0).map(({ at, ruleId }) => `${formatCell(at)} ${ruleId}`),
  ).toEqual(["C3 indicator-too-few"]);
});
