import { countNotInteger } from "../../../src/core/rules/count-not-integer";
import { indicatorValueComparatorMissing } from "../../../src/core/rules/indicator-value-comparator-missing";
import { indicatorValueFormula } from "../../../src/core/rules/indicator-value-formula";
import { indicatorValueSeveral } from "../../../src/core/rules/indicator-value-several";
import { indicatorValueUnitMissing } from "../../../src/core/rules/indicator-value-unit-missing";
import { indicatorValueUnreadable } from "../../../src/core/rules/indicator-value-unreadable";
import { unitNameMismatch } from "../../../src/core/rules/unit-name-mismatch";
import { sheet, withCell } from "../sheet";
import { describeRule } from "./describe-rule";

describeRule(indicatorValueUnreadable, {
  silent: {
    各种读得懂的值: sheet`
      | 三级指标 | 指标值 |
      | 合格率 | ≥95% |
      | 支出 | ≤3,309,840.00元 |
      | 正确率 | =100.00(%) |
      | 差错率 | 小于0.9‰ |
      | 低保标准 | ≥530元/人*月 |
      | 误差 | ±5% |
      | 库房温度 | 18±2℃ |
      | 覆盖率 | ≈95% |
      | 到位率 | （100%） |
      | 活动 | 各 1 次 |
    `,
    话和日期: sheet`
      | 三级指标 | 指标值 |
      | 服务周期 | 2023.07-2024.01 |
      | 成本控制 | 严格按照预算标准1000元/人兑付 |
      | 标准 | 符合GB/T 19001要求 |
    `,
    公式出错由别的规则管: sheet`
      | 三级指标 | 指标值 |
      | 合格率 | #NAME? |
    `,
    几个值由别的规则管: sheet`
      | 三级指标 | 指标值 |
      | 合格率 | 95%、90% |
    `,
    两个数的比: sheet`
      | 三级指标 | 指标值 |
      | 投入产出比 | ≥1：3 |
      | 师生比例（最低） | 1:18 |
    `,
  },
  reports: {
    数和符号凑不成一个值: {
      sheet: sheet`
        | 三级指标 | 指标值 |
        | 合格率 | 95%% |
        | 覆盖率 | ≥90..5% |
        | 成本 | ≤≥20万元 |
        | 处理时间 | 1:18 |
      `,
      findings: [
        {
          caseId: "figures",
          at: "B2",
          severity: "error",
          what: "指标值写的是“95%%”，读不出是多少、什么单位。",
        },
        { caseId: "figures", at: "B3" },
        { caseId: "figures", at: "B4" },
        { caseId: "figures", at: "B5" },
      ],
    },
  },
});

describeRule(indicatorValueSeveral, {
  silent: {
    一个值: sheet`
      | 三级指标 | 指标值 |
      | 人数 | ≥1,200人 |
      | 合格率 | 90%-95% |
      | 资金拨付 | ≥90%，及时发放 |
      | 标准 | 每生1500元/学期 |
    `,
    几个日期: sheet`
      | 三级指标 | 指标值 |
      | 完成时间 | 5月1日、10月1日前 |
      | 实施时间 | 2021年1月-12月 |
    `,
    一段话: sheet`
      | 三级指标 | 指标值 |
      | 物业管理 | 设备、设施管理到位，环境整洁，车辆停放有序 |
    `,
    括号里再说明一个数: sheet`
      | 三级指标 | 指标值 |
      | 培训期数 | ≥2期（每期50人） |
    `,
  },
  reports: {
    两个值: {
      sheet: sheet`
        | 三级指标 | 指标值 |
        | 受益户数 | 受益户数≥200户，受益脱贫户数≥15户 |
        | 成活率 | ≥85%↵≥90% |
        | 时限 | 受理≤3天；办结≤10天 |
        | 培训 | 1.培训2期；2.培训100人 |
        | 培训 | 2期100人次 |
      `,
      findings: [
        { caseId: "several", at: "B2", severity: "warning" },
        { caseId: "several", at: "B3" },
        { caseId: "several", at: "B4" },
        { caseId: "several", at: "B5" },
        { caseId: "several", at: "B6" },
      ],
    },
  },
});

const oneRate = sheet`
  | 三级指标 | 指标值 |
  | 发放率 | =100% |
`;

describeRule(indicatorValueFormula, {
  silent: {
    以等号开头的文字: oneRate,
    从别的格算出来的: withCell(oneRate, "B2", { value: 0.95, text: "95%", formula: "=Sheet2!C4/Sheet2!C5" }),
    真的数字: withCell(oneRate, "B2", { value: 1, text: "100%", numberFormat: "0%" }),
    显示错误的话: sheet`
      | 三级指标 | 指标值 |
      | 系统差错 | 不出现#NAME?提示 |
    `,
  },
  reports: {
    变成了数: {
      sheet: withCell(oneRate, "B2", { value: 1, text: "1", formula: "=100%" }),
      findings: [
        {
          caseId: "becameFormula",
          at: "B2",
          severity: "error",
          fixes: ["改为“=100%”"],
          what: "指标值写的是“=100%”，被Excel当成了公式，显示成“1”。",
        },
      ],
    },
    变成了错误: {
      sheet: withCell(oneRate, "B2", { value: "#NAME?", text: "#NAME?", formula: "=12次" }),
      findings: [{ caseId: "becameFormula", at: "B2", fixes: ["改为“=12次”"] }],
    },
    看不出原来写的是什么: {
      sheet: sheet`
        | 三级指标 | 指标值 |
        | 发放率 | #REF! |
      `,
      findings: [{ caseId: "error", at: "B2", what: "指标值这一格显示的是“#REF!”。" }],
    },
  },
});

describeRule(indicatorValueUnitMissing, {
  silent: {
    有单位: sheet`
      | 三级指标 | 指标值 |
      | 合格率 | ≥95% |
      | 完成率 | ≥90百分比 |
      | 正确率 | =100.00(%) |
    `,
    单位在名称里: sheet`
      | 三级指标 | 指标值 |
      | 发放人数（人） | ≥200 |
      | 覆盖率(%) | ≥95 |
      | 总成本（单位：万元） | ≤9 |
    `,
    单位在描述里: sheet`
      | 三级指标 | 绩效指标描述 | 指标值 |
      | 总成本 | 全年支出（单位：万元） | ≤9 |
    `,
    字母的单位: sheet`
      | 三级指标 | 指标值 |
      | 道路长度 | ≥5.6KM |
      | 响应时间 | ≤24h |
      | 变压器容量 | ≥315KVA |
    `,
    单位在单独一栏: sheet`
      | 三级指标 | 指标性质 | 指标值 | 度量单位 |
      | 合格率 | ≥ | 95 | % |
    `,
    本来没有单位: sheet`
      | 三级指标 | 指标值 |
      | 水质pH值 | 6-9 |
      | 空气质量综合指数 | ≤5.2 |
      | 农田灌溉水有效利用系数 | ≥0.68 |
    `,
    日期和话: sheet`
      | 三级指标 | 指标值 |
      | 完成时间 | 2023.11 |
      | 制度 | 健全 |
    `,
  },
  reports: {
    有符号没单位: {
      sheet: sheet`
        | 三级指标 | 指标值 |
        | 种植作物成活率(≥**%) | >=85 |
        | 办件次数 | ≥10 |
        | 走访企业数 | ≥20 |
        | 群众评分 | ≥90 |
        | 产值 | ≥80 |
      `,
      findings: [
        { caseId: "signed", at: "B2", severity: "error", fixes: ["改为“>=85%”"] },
        { caseId: "signed", at: "B3", fixes: ["改为“≥10次”"] },
        { caseId: "signed", at: "B4", fixes: ["改为“≥20家”"] },
        { caseId: "signed", at: "B5", fixes: ["改为“≥90分”"] },
        { caseId: "signed", at: "B6" },
      ],
    },
    没符号也没单位: {
      sheet: sheet`
        | 三级指标 | 指标值 |
        | 工程完工率 | 100 |
        | 下乡频率 | 2 |
      `,
      findings: [
        { caseId: "bare", at: "B2", severity: "warning", fixes: ["改为“100%”"] },
        { caseId: "bare", at: "B3" },
      ],
    },
    Excel里的小数: {
      sheet: sheet`
        | 三级指标 | 指标值 |
        | 合格率 | 0.95 |
        | 覆盖率 | ≥0.985 |
        | 及格率 | 1.5 |
      `,
      findings: [
        { caseId: "bare", at: "B2", fixes: ["改为“95%”"] },
        { caseId: "signed", at: "B3", fixes: ["改为“≥98.5%”"] },
        { caseId: "bare", at: "B4", fixes: ["改为“1.5%”"] },
      ],
    },
    符号在单独一栏: {
      sheet: sheet`
        | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 车辆采购数量 | 小于等于 | 1 |  |
      `,
      findings: [{ caseId: "signed", at: "C2", what: "指标值写的是“≤1”，没有单位。" }],
    },
    单位只剩一半: {
      sheet: sheet`
        | 三级指标 | 指标值 |
        | 补助成本 | ≤28.40/株 |
      `,
      findings: [
        { caseId: "broken", at: "B2", severity: "error", what: "指标值写的是“≤28.40/株”，“/”前面少了单位。" },
      ],
    },
  },
});

describeRule(unitNameMismatch, {
  silent: {
    对得上: sheet`
      | 三级指标 | 指标值 |
      | 培训人数 | ≥100人 |
      | 培训人次 | ≥100人次 |
      | 参训人次 | ≥100人/次 |
      | 观众人次 | ≥100人（次） |
      | 道路长度 | ≥5.6KM |
      | 挡墙长度 | ≥20延长米 |
      | 慰问户数 | ≥50户 |
      | 巡查次数 | ≥1次/月 |
      | 培训班次 | ≥2期 |
      | 绿化面积 | ≥400平方米 |
      | 道路里程 | ≥2公里 |
      | 受益人数 | ≥1.5万人 |
    `,
    以率结尾但不是比率: sheet`
      | 三级指标 | 指标值 |
      | 巡查频率 | ≥2次/月 |
      | 设备功率 | ≥50kW |
      | 影像分辨率 | ≥300个 |
    `,
    比率用千分数和人口数: sheet`
      | 三级指标 | 指标值 |
      | 差错率 | ≤0.9‰ |
      | 刑事案件发案率 | ≤5件/万人 |
      | 税收增长率 | ≥2个百分点 |
    `,
    人数的增长用百分数: sheet`
      | 三级指标 | 指标值 |
      | 较上年增长人数 | ≥5% |
    `,
    单位没写由别的规则管: sheet`
      | 三级指标 | 指标值 |
      | 培训人数 | ≥100 |
    `,
  },
  reports: {
    对不上: {
      sheet: sheet`
        | 三级指标 | 指标值 |
        | 培训人数 | ≥100家 |
        | 设备配备率 | ≥1000件 |
        | 慰问户数 | ≥50人 |
        | 活动次数 | ≥30天 |
        | 绿化面积 | ≥400米 |
        | 道路长度 | ≥2平方米 |
        | 参训人次 | ≥100次 |
      `,
      findings: [
        { caseId: "differs", at: "B2", severity: "warning", what: "“培训人数”的单位写的是“家”。" },
        { caseId: "differs", at: "B3" },
        { caseId: "differs", at: "B4" },
        { caseId: "differs", at: "B5" },
        { caseId: "differs", at: "B6" },
        { caseId: "differs", at: "B7" },
        { caseId: "differs", at: "B8" },
      ],
    },
  },
});

describeRule(countNotInteger, {
  silent: {
    整数: sheet`
      | 三级指标 | 指标值 |
      | 培训人数 | ≥100人 |
      | 支出 | ≤3,309.00个 |
    `,
    本来可以有小数: sheet`
      | 三级指标 | 指标值 |
      | 受益人数 | ≥1.5万人 |
      | 修路 | ≥2.5公里 |
      | 会期 | ≤1.5天 |
      | 合格率 | ≥99.5% |
      | 增幅 | ≥0.5个百分点 |
    `,
    平均数和折算数: sheet`
      | 三级指标 | 指标值 |
      | 人均参训次数 | ≥2.5次 |
      | 巡查次数 | ≥1.5次/月 |
      | 每村党员活动场次 | ≥3.5场 |
      | 折合全日制学生数 | ≥120.5人 |
    `,
  },
  reports: {
    数数的带了小数: {
      sheet: sheet`
        | 三级指标 | 指标值 |
        | 培训人数 | ≥10.5人 |
        | 走访企业 | 20.5家 |
      `,
      findings: [
        {
          caseId: "fraction",
          at: "B2",
          severity: "warning",
          what: "指标值写的是“≥10.5人”，“人”不会有小数。",
        },
        { caseId: "fraction", at: "B3" },
      ],
    },
  },
});

describeRule(indicatorValueComparatorMissing, {
  silent: {
    话里说明了方向: sheet`
      | 三级指标 | 指标值 |
      | 会员增加 | 较上年增加5% |
      | 误差 | ±5% |
    `,
  },
  reports: {
    括号不跟着符号走: {
      sheet: sheet`
        | 三级指标 | 指标值 |
        | 到位率 | （100%） |
      `,
      findings: [{ caseId: "bareAmount", at: "B2", fixes: ["改为“=100%”", "改为“≥100%”", "改为“≤100%”"] }],
    },
    越少越好的先问小于等于: {
      sheet: sheet`
        | 三级指标 | 指标值 |
        | 设备故障率 | 2% |
        | 信访件数 | 3件 |
        | 投诉处理率 | 95% |
      `,
      findings: [
        { caseId: "bareAmount", at: "B2", fixes: ["改为“≤2%”", "改为“=2%”", "改为“≥2%”"] },
        { caseId: "bareAmount", at: "B3", fixes: ["改为“≤3件”", "改为“=3件”", "改为“≥3件”"] },
        { caseId: "bareAmount", at: "B4", fixes: ["改为“≥95%”", "改为“=95%”", "改为“≤95%”"] },
      ],
    },
  },
});
