import { satisfactionDirection } from "../../../src/core/rules/satisfaction-direction";
import { satisfactionFull } from "../../../src/core/rules/satisfaction-full";
import { satisfactionNotPercent } from "../../../src/core/rules/satisfaction-not-percent";
import { satisfactionSubject } from "../../../src/core/rules/satisfaction-subject";
import { sheet } from "../sheet";
import { describeRule } from "./describe-rule";

describeRule(satisfactionDirection, {
  silent: {
    满意度下面也有越少越好的: sheet`
      | 二级指标 | 三级指标 | 指标值 |
      | 满意度指标 | 群众投诉率 | ≤5% |
      | 满意度指标 | 会员流失率 | ≤3% |
      | 满意度指标 | 信访件数 | ≤3件 |
      | 满意度指标 | 群众平均等候时间 | ≤30分钟 |
    `,
  },
  reports: {
    各种小于: {
      sheet: sheet`
        | 二级指标 | 三级指标 | 指标值 |
        | 满意度指标 | 学员满意度 | <90% |
        | 满意度指标 | 会员满意度 | ＜＝90％ |
        | 社会效益指标 | 群众满意度 | 不高于95% |
        | 满意度指标 | 服务评分 | ≤90分 |
      `,
      findings: [
        { caseId: "reversed", at: "C2", severity: "error", fixes: ["改为“≥90%”"] },
        { caseId: "reversed", at: "C3", fixes: ["改为“≥90％”"] },
        { caseId: "reversed", at: "C4" },
        { caseId: "reversed", at: "C5", fixes: ["改为“≥90分”"] },
      ],
    },
  },
});

describeRule(satisfactionNotPercent, {
  silent: {
    百分数和评分: sheet`
      | 二级指标 | 三级指标 | 指标值 |
      | 服务对象满意度指标 | 学员满意度 | ≥90% |
      | 服务对象满意度指标 | 会员满意度 | ≥95百分比 |
      | 服务对象满意度指标 | 测评得分 | ≥90分 |
      | 服务对象满意度指标 | 群众满意度 | 满意率达到90%以上为完成 |
    `,
    数得出来的事: sheet`
      | 二级指标 | 三级指标 | 指标值 |
      | 服务对象满意度指标 | 有效投诉次数 | ≤3次 |
      | 服务对象满意度指标 | 群众信访件数 | ≤2件 |
      | 服务对象满意度指标 | 群众投诉 | 无有效投诉 |
      | 服务对象满意度指标 | 平均等候时间 | ≤30分钟 |
    `,
    没有单位由别的规则管: sheet`
      | 二级指标 | 三级指标 | 指标值 |
      | 服务对象满意度指标 | 学员满意度 | ≥90 |
    `,
    别的二级指标不管: sheet`
      | 二级指标 | 三级指标 | 指标值 |
      | 社会效益指标 | 服务质量 | 优良 |
    `,
  },
  reports: {
    只有话: {
      sheet: sheet`
        | 二级指标 | 三级指标 | 指标值 |
        | 服务对象满意度指标 | 学员满意度 | 满意 |
        | 满意度指标 | 群众满意程度 | 基本满意 |
      `,
      findings: [
        {
          caseId: "words",
          at: "C2",
          severity: "warning",
          what: "满意度指标写的是“满意”，没有百分数。",
        },
        { caseId: "words", at: "C3" },
      ],
    },
    单位不对: {
      sheet: sheet`
        | 二级指标 | 三级指标 | 指标值 |
        | 服务对象满意度指标 | 学员满意度 | ≥90人 |
      `,
      findings: [{ caseId: "unit", at: "C2" }],
    },
  },
});

describeRule(satisfactionFull, {
  silent: {
    留有余地: sheet`
      | 二级指标 | 三级指标 | 指标值 |
      | 服务对象满意度指标 | 学员满意度 | ≥98% |
    `,
    自己能办到的可以满: sheet`
      | 二级指标 | 三级指标 | 指标值 |
      | 服务对象满意度指标 | 投诉处理率 | =100% |
      | 服务对象满意度指标 | 群众诉求办结率 | =100% |
      | 服务对象满意度指标 | 服务回访率 | =100% |
    `,
    方向反了由别的规则管: sheet`
      | 二级指标 | 三级指标 | 指标值 |
      | 服务对象满意度指标 | 学员满意度 | ≤100% |
    `,
    不是满意度: sheet`
      | 二级指标 | 三级指标 | 指标值 |
      | 质量指标 | 合格率 | =100% |
    `,
  },
  reports: {
    百分之百: {
      sheet: sheet`
        | 二级指标 | 三级指标 | 指标值 |
        | 满意度指标 | 社会满意度 | 100% |
        | 服务对象满意度指标 | 受益群众 | ≥100百分比 |
      `,
      findings: [
        {
          caseId: "full",
          at: "C2",
          severity: "warning",
          what: "满意度指标写的是“100%”，看起来定得太满。",
        },
        { caseId: "full", at: "C3" },
      ],
    },
  },
});

describeRule(satisfactionSubject, {
  silent: {
    服务的人和企业: sheet`
      | 二级指标 | 三级指标 | 指标值 |
      | 服务对象满意度指标 | 会员企业满意度 | ≥95% |
      | 服务对象满意度指标 | 参训领导干部满意度 | ≥90% |
      | 服务对象满意度指标 | 用工单位满意度 | ≥90% |
    `,
    别的指标里的上级: sheet`
      | 二级指标 | 三级指标 | 指标值 |
      | 社会效益指标 | 上级主管部门采纳信息条数 | ≥10条 |
    `,
  },
  reports: {
    问的是上级: {
      sheet: sheet`
        | 二级指标 | 三级指标 | 指标值 |
        | 服务对象满意度指标 | 工商联上级主管部门满意度 | ≥95% |
        | 服务对象满意度指标 | 县领导满意度 | ≥95% |
      `,
      findings: [
        { caseId: "superior", at: "B2", severity: "suggestion" },
        { caseId: "superior", at: "B3" },
      ],
    },
  },
});
