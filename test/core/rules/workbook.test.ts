import { indicatorAlike } from "../../../src/core/rules/indicator-alike";
import { projectNameDuplicate } from "../../../src/core/rules/project-name-duplicate";
import { titleNameMismatch } from "../../../src/core/rules/title-name-mismatch";
import { sheet, sheetOf } from "../sheet";
import { describeRule } from "./describe-rule";

describeRule(projectNameDuplicate, {
  silent: {
    相近但不同: sheet`
      | 项目名称 | 业务培训经费 |
      | 三级指标 | 指标值 |
      | 项目名称 | 业务宣传经费 |
      | 三级指标 | 指标值 |
    `,
    都没填和还没填: sheet`
      | 项目名称 |  |
      | 三级指标 | 指标值 |
      | 项目名称 |  |
      | 三级指标 | 指标值 |
      | 项目名称 | ×××专项经费 |
      | 三级指标 | 指标值 |
      | 项目名称 | ×××专项经费 |
      | 三级指标 | 指标值 |
    `,
    目标表和自评表: sheet`
      | 项目名称 | 业务培训经费 |
      | 三级指标 | 指标值 |
      | 项目名称 | 业务培训经费 |
      | 三级指标 | 年度指标值 | 实际完成值 |
    `,
    两个年度的表: sheet`
      | 项目支出绩效目标表（2022年度） |
      | 项目名称 | 业务培训经费 |
      | 三级指标 | 指标值 |
      | 项目支出绩效目标表（2023年度） |
      | 项目名称 | 业务培训经费 |
      | 三级指标 | 指标值 |
    `,
  },
  reports: {
    完全相同: {
      sheet: sheet`
        | 项目名称 | 业务培训经费 |
        | 三级指标 | 指标值 |
        | 项目名称 | 业务培训 经费 |
        | 三级指标 | 指标值 |
      `,
      findings: [
        {
          caseId: "duplicate",
          at: "B3",
          severity: "warning",
          related: ["B1"],
          what: "项目名称“业务培训 经费”在前面的表里已经有了。",
        },
      ],
    },
  },
});

const GENERAL = [
  ["工作任务数", "≥10项"],
  ["任务完成率", "≥95%"],
  ["完成时间", "12月底前"],
  ["服务对象满意度", "≥90%"],
];

function form(name: string, indicators: readonly (readonly string[])[]) {
  return [["项目名称", name], ["三级指标", "指标值"], ...indicators];
}

describeRule(indicatorAlike, {
  silent: {
    只有少数相同: sheetOf([
      ...form("业务培训", [...GENERAL.slice(0, 2), ["培训人数", "≥100人"], ["合格率", "≥95%"]]),
      ...form("业务宣传", [...GENERAL.slice(0, 2), ["宣传场次", "≥4场"], ["知晓率", "≥80%"]]),
    ]),
    指标太少时不比: sheetOf([
      ...form("业务培训", GENERAL.slice(0, 3)),
      ...form("业务宣传", GENERAL.slice(0, 3)),
    ]),
    名称相同指标值不同: sheetOf([
      ...form("业务培训", GENERAL),
      ...form(
        "业务宣传",
        GENERAL.map(([name = ""], index) => [name, `≥${index + 1}项`]),
      ),
    ]),
    同名的由别的规则管: sheetOf([...form("业务培训", GENERAL), ...form("业务培训", GENERAL)]),
    人员类的固定指标: sheetOf(
      ["在职人员经费", "离退休人员经费"].flatMap((name) =>
        form(name, [
          ["科目调整次数", "≤10次"],
          ["足额保障率", "=100%"],
          ["发放及时率", "=100%"],
          ["结余率", "≤5%"],
        ]),
      ),
    ),
    上年的表: sheetOf([
      ["项目支出绩效目标表（2022年度）"],
      ...form("2022年业务培训", GENERAL),
      ["项目支出绩效目标表（2023年度）"],
      ...form("2023年业务培训", GENERAL),
    ]),
  },
  reports: {
    整套照搬: {
      sheet: sheetOf([
        ...form("业务培训", GENERAL),
        ...form("业务宣传", [...GENERAL, ["宣传场次", "≥4场"]]),
        ...form("业务 培训", GENERAL),
      ]),
      findings: [
        {
          caseId: "alike",
          at: "A9",
          severity: "suggestion",
          related: ["B1"],
          what: "这张表有4个指标和“业务培训”完全一样。",
        },
        { caseId: "alike", at: "A16", what: "这张表有4个指标和“业务宣传”完全一样。" },
      ],
    },
    同一项目列了很多次以后: {
      sheet: sheetOf([
        ...Array.from({ length: 5 }, () => form("业务培训", GENERAL)).flat(),
        ...form("业务宣传", GENERAL),
      ]),
      findings: [{ caseId: "alike", at: "A33", what: "这张表有4个指标和“业务培训”完全一样。" }],
    },
    没有名称的表: {
      sheet: sheetOf([
        ["项目编码", "13053523P00000111157F"],
        ["三级指标", "指标值"],
        ...GENERAL,
        ...form("业务宣传", GENERAL),
      ]),
      findings: [{ caseId: "alike", at: "A9", what: "这张表有4个指标和“前面的表”完全一样。" }],
    },
  },
});

describeRule(titleNameMismatch, {
  silent: {
    一致: sheet`
      | 1.业务培训经费绩效目标表 |
      | 项目名称 | 业务培训经费 |
      | 三级指标 | 指标值 |
    `,
    标题简写或多写: sheet`
      | 2、2023年业务培训项目绩效目标表（本级） |
      | 项目名称 | 业务培训经费（县级） |
      | 三级指标 | 指标值 |
    `,
    引号和括号不同: sheet`
      | 3."光彩行动"（试点）经费绩效目标表 |
      | 项目名称 | “光彩行动”经费 |
      | 三级指标 | 指标值 |
    `,
    标题没有说是哪个项目: sheet`
      | 1.2023年部门预算项目支出绩效目标表 |
      | 项目名称 | 业务培训经费 |
      | 三级指标 | 指标值 |
    `,
    标题不带编号: sheet`
      | 临西县工商联业务宣传绩效目标表 |
      | 项目名称 | 业务培训经费 |
      | 三级指标 | 指标值 |
    `,
    名称没填由别的规则管: sheet`
      | 1.业务宣传经费绩效目标表 |
      | 项目名称 |  |
      | 三级指标 | 指标值 |
    `,
  },
  reports: {
    说的不是一个项目: {
      sheet: sheet`
        | 2.业务宣传经费绩效目标表 |
        | 项目名称 | 业务培训经费 |
        | 三级指标 | 指标值 |
      `,
      findings: [
        {
          caseId: "differs",
          at: "A1",
          severity: "warning",
          related: ["B2"],
          what: "标题写的是“2.业务宣传经费绩效目标表”，项目名称是“业务培训经费”。",
        },
      ],
    },
  },
});
